import type { Report } from '../diagnostic.ts';
import type { ItemSource } from './item-reader.ts';
import type { Lettered } from './lettered.ts';
import { typedEntry } from './whole-lines.ts';

/** TP215, at the only number that stands for no mistake, or at the question. `any` is the form of an answer. */
export function reportNoKey(message: string, answers: readonly Lettered[], any: string, source: ItemSource, report: Report): void {
  const [likely, ...more] = answers.filter(({ mistake }) => mistake === undefined);
  if (likely && more.length === 0) {
    const { start, text } = typedEntry(likely.at, report);
    report.error('TP215', likely.at, message, `${start.replace(/\[.?\]\s*$/, '')}[x] ${text}`);
  } else if (answers.length > 0) report.error('TP215', source.at, message, '[x] and a space behind the hyphen of the right one: - [x] = …');
  else report.error('TP215', source.at, message, `put into the list:\n- [x] ${any}`);
}
