import type { ReactNode } from 'react';
import { useAwake } from '../use-awake.ts';

interface Props {
  readonly className: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** Something to unfold. Its content is not in the page's HTML: readers without scripts find all samples below the lab. */
export function Folded({ className, title, children }: Props) {
  const awake = useAwake();
  return (
    <details className={className}>
      <summary>{title}</summary>
      {awake && children}
    </details>
  );
}
