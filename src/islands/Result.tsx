import type { MarkedAttempt } from '#domain/attempts.ts';
import { certaintyMarks } from '#domain/certainty.ts';
import { fill } from '#i18n/translate.ts';
import type { ItemLabels } from './items/view.ts';

interface Props {
  readonly round: readonly MarkedAttempt[];
  readonly settled: boolean;
  readonly labels: ItemLabels;
}

/** The outcome in words. It takes the focus after checking, so a screen reader says it once. */
export function Result({ round, settled, labels }: Props) {
  const last = round.at(-1);
  const outcome = last?.outcome;
  if (!outcome) return null;
  const partly = outcome.raw > 0 && outcome.max > 1 ? fill(labels.partly, { n: outcome.raw, total: outcome.max }) : '';
  const words = outcome.success ? labels.correct : settled ? [partly, labels.finallyNotQuite].join(' ') : partly || labels.notQuite;
  const certainty = last.attempt.certainty;
  const marks =
    certainty === undefined ? '' : fill(labels.certaintyMarks, { certainty, marks: signed(certaintyMarks(certainty, outcome.success)) });
  return (
    <p className={`result ${outcome.success ? 'right' : 'wrong'}`} tabIndex={-1}>
      <strong>{words.trim()}</strong> {marks}
    </p>
  );
}

function signed(marks: number): string {
  return marks > 0 ? `+${marks}` : String(marks).replace('-', '−');
}
