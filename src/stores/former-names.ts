import { type FormerNamesByLesson, followed } from '#domain/aliases.ts';
import { $view, ensureLesson } from './browser-record.ts';

/** Makes records under former names count on this page. */
export function followFormerNames(names: FormerNamesByLesson): void {
  for (const { logs } of Object.values(names)) Object.keys(logs).forEach(ensureLesson);
  $view.set((stored) => followed(stored, names));
}
