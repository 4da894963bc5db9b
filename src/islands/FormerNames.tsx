import { useEffect } from 'react';
import type { FormerNamesByLesson } from '#domain/aliases.ts';
import { followFormerNames } from '#stores/former-names.ts';

interface Props {
  readonly names: FormerNamesByLesson;
}

/** Shows nothing: makes answers that were stored under former names count. Only pages with such names load it. */
export function FormerNames({ names }: Props) {
  useEffect(() => followFormerNames(names), [names]);
  return null;
}
