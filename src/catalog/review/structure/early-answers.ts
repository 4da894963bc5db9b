import type { FlowStep } from '../../flow.ts';
import type { LessonRule } from '../rule.ts';

/** TP413: the answer to a guess that stands before the text which gives it: behind the guesses, or below a heading. */
export const earlyAnswers: LessonRule = ({ flow }, report) => {
  const activity = flow.findIndex((step) => step.type === 'open' && step.tag === 'Activity');
  const reading = activity < 0 ? flow : flow.slice(0, activity);
  for (const [i, step] of reading.entries()) {
    if (step.type !== 'open' || step.tag !== 'Answer') continue;
    const before = reading.slice(0, reading.findLastIndex((other, j) => j < i && !isAnswer(other)) + 1);
    const place = isBehindGuesses(before) ? 'right behind the guesses' : hasTextBelow(before, reading) ? 'right below a heading' : null;
    if (place === null) continue;
    const next = reading.slice(i).find((other) => endsSection(other, before.at(-1)));
    report.warn(
      'TP413',
      step,
      `<Answer> stands ${place}, before the text that answers.`,
      `move it below the section that answers it${next?.type === 'heading' && place.endsWith('heading') ? `\n(if the section below it is that one: right above the heading "${next.text}")` : ''}`,
    );
  }
};

function isAnswer(step: FlowStep): boolean {
  return 'tag' in step && step.tag === 'Answer';
}

/** Whether a lesson has only opened with its guesses so far; one that stands further below is out of place itself. */
function isBehindGuesses(before: readonly FlowStep[]): boolean {
  const last = before.at(-1);
  if (last?.type !== 'close' || last.tag !== 'Prequestion') return false;
  const hasSection = before.some(({ type }) => type === 'heading') && before.some(({ type }) => type === 'text');
  return !hasSection && before.every((step) => !('tag' in step) || step.tag === 'Prequestion' || isAnswer(step));
}

/** Whether the last step is the heading of a section with text. Under a heading of its own an answer comes behind its text. */
function hasTextBelow(before: readonly FlowStep[], flow: readonly FlowStep[]): boolean {
  const heading = before.at(-1);
  if (heading?.type !== 'heading' || heading.isBold) return false;
  const below = flow.slice(before.length);
  const end = below.findIndex((step) => endsSection(step, heading));
  return (end < 0 ? below : below.slice(0, end)).some(({ type }) => type === 'text');
}

function endsSection(step: FlowStep, heading: FlowStep | undefined): boolean {
  return step.type === 'heading' && !step.isBold && heading?.type === 'heading' && step.depth <= heading.depth;
}
