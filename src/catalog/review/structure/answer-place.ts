import type { Item } from '#domain/items/kinds.ts';
import { plainBlocks, plainText } from '#domain/rich-text.ts';
import type { Lesson } from '../../catalog.ts';
import { sameWords } from '../../lock/words.ts';
import { textIn } from './running-text.ts';

/** How much more a section must have in common with a guess than the others. */
const clearly = 0.5;

/**
 * Where an answer that is missing belongs: at the end of the section without one that has most words of the guess, or
 * before or behind the one with the other answer; first of all, below the heading it stood under when it was released. As
 * lines of a cure.
 */
export function answerPlace(guess: Item, isFirst: boolean, { flow }: Pick<Lesson, 'flow'>, released?: string): string {
  const tag = `<Answer to="${guess.id.slice(guess.id.indexOf('/') + 1)}" />`;
  const end = flow.findIndex((step) => step.type === 'open' && /^(?:Good|Poor|Worked|Activity)$/.test(step.tag));
  const text = end < 0 ? flow : flow.slice(0, end + 1);
  const heads = text.flatMap((step, i) => (step.type === 'heading' && step.depth === 2 ? [i] : []));
  const asked = longWords(
    `${plainBlocks(guess.stem)} ${guess.kind === 'single' ? guess.options.map((option) => plainText([...option.text, ' ', ...option.feedback])).join(' ') : ''}`,
  );
  const sections = heads.flatMap((from, i) => {
    const to = heads[i + 1] ?? text.length - 1;
    const steps = text.slice(from, to);
    if (to <= from || steps.some((step) => step.type === 'open' && step.tag === 'Answer')) return [];
    const said = longWords(steps.map((step) => (step.type === 'text' ? textIn(step) : step.type === 'heading' ? step.text : '')).join(' '));
    return [{ end: text[to], said }];
  });
  const known = text.findIndex((step) => step.type === 'heading' && released !== undefined && sameWords(step.text, released));
  const after = known < 0 ? undefined : text.slice(known + 1).find((step) => step.type === 'heading' || step === text.at(-1));
  if (after) return `add above line ${after.line}:\n${tag}\n\n(as it was released)`;
  // A word that few sections have says more about where an answer stands.
  const weight = (word: string) => 1 / sections.filter(({ said }) => said.has(word)).length;
  const rated = sections.map(({ end, said }) => ({
    end,
    score: [...asked].reduce((sum, word) => sum + (said.has(word) ? weight(word) : 0), 0),
  }));
  const [best, next] = rated.toSorted((a, b) => b.score - a.score);
  const free = best && best.score >= (next?.score ?? 0) + clearly ? [best.end] : rated.map(({ end }) => end);
  const other = text.find((step) => step.type === 'open' && step.tag === 'Answer')?.line ?? 0;
  const before =
    (isFirst ? free.findLast((step) => other > 0 && (step?.line ?? 0) <= other) : free.find((step) => (step?.line ?? 0) > other)) ??
    free[0];
  return before
    ? `add above line ${before.line}:\n${tag}\n\n(or at the end of another section, if that is the one that answers it)`
    : `add below the section that answers it, on a line of its own:\n${tag}`;
}

/** The words of a text that are long enough to carry meaning, by their first letters, which endings leave alone. */
function longWords(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 6)));
}
