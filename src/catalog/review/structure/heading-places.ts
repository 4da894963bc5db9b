import type { Locale } from '#domain/locale.ts';
import type { FlowStep } from '../../flow.ts';
import { textIn, wordsIn } from './running-text.ts';

/** Paragraphs between which no heading can stand. */
interface Unit {
  readonly line: number;
  readonly words: number;
  /** Whether a heading above it would cut a thought or a block in two. */
  readonly leans: boolean;
}

/** First words that speak of what stands above. */
const leaning: Partial<Record<Locale, RegExp>> = {
  en: /^(?:and|or|but|so|yet|then|they|it|he|she|this|that|these|those|their|its|his|her|both|such|still|also|instead|otherwise|meanwhile|even so|for example|for instance)\b/i,
};

/**
 * The lines above which headings divide a stretch of text into parts of at most so many words: as few as will do, above
 * paragraphs that stand on their own, the parts as even as can be. Empty where no line will do.
 */
export function headingPlaces(stretch: readonly FlowStep[], most: number, locale: Locale, isInList: (step: FlowStep) => boolean): number[] {
  const units = unitsOf(stretch, locale, isInList);
  const fewest = Math.ceil(units.reduce((sum, { words }) => sum + words, 0) / most) - 1;
  for (const count of [fewest, fewest + 1]) {
    const ways = count > 3 ? [] : choices(units.length, count).filter((cuts) => partsOf(units, cuts).every((words) => words <= most));
    const [best] = ways
      .map((cuts) => ({ cuts, leans: cuts.filter((cut) => units[cut]?.leans).length, longest: Math.max(...partsOf(units, cuts)) }))
      .sort((a, b) => a.leans - b.leans || a.longest - b.longest);
    if (best) return best.cuts.map((cut) => units[cut]?.line ?? 0);
  }
  return [];
}

function unitsOf(stretch: readonly FlowStep[], locale: Locale, isInList: (step: FlowStep) => boolean): Unit[] {
  const units: Unit[] = [];
  let before = '';
  for (const step of stretch) {
    if (step.type !== 'text') continue;
    const text = textIn(step);
    const last = units.at(-1);
    if (last && (step.within !== null || isInList(step) || before.endsWith(':')))
      units[units.length - 1] = { ...last, words: last.words + wordsIn(step) };
    else units.push({ line: step.line, words: wordsIn(step), leans: leaning[locale]?.test(text) ?? false });
    before = text;
  }
  return units;
}

/** Every way to cut before so many of the units 1, 2, …, in their order. */
function choices(units: number, count: number, from = 1): number[][] {
  if (count === 0) return [[]];
  return Array.from({ length: Math.max(0, units - from) }, (_, i) => from + i).flatMap((cut) =>
    choices(units, count - 1, cut + 1).map((rest) => [cut, ...rest]),
  );
}

function partsOf(units: readonly Unit[], cuts: readonly number[]): number[] {
  return [0, ...cuts].map((start, i) => units.slice(start, cuts[i] ?? units.length).reduce((sum, { words }) => sum + words, 0));
}
