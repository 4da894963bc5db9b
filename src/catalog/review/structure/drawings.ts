import { blank } from '../../blanks.ts';
import { anyMood, moodMeant } from '../../items/mood.ts';
import type { DiagramName } from '../../kit.ts';
import type { Drawing } from '../../read-lesson.ts';
import type { LessonRule } from '../rule.ts';

/** Fewest and most labels, and what they are. */
const sizes: Readonly<Record<DiagramName, readonly [fewest: number, most: number, what: string]>> = {
  lenses: [5, 6, 'customer experience, UX, customer service, then two or three examples that are in neither'],
  iceberg: [7, 10, 'a heading, two or three things above the water, a heading, three to five things below'],
  'emotion-curve': [5, 7, 'five to seven moments'],
  'journey-strip': [5, 8, 'five to eight stages'],
  touchpoints: [4, 4, 'four kinds'],
};

interface Fault {
  readonly code: 'TP419' | 'TP420';
  /** The number of the label, from 0. */
  readonly label: number;
  readonly message: string;
  readonly cure: string;
}

const endsInMood = /:(?!\d)\s*[-+−–]?\s*\d+(?:[.,]\d+)?$/u;
const highestMood = 2;

/** TP419, TP420: a drawing with too few or too many labels, or with labels that it cannot draw. */
export const drawings: LessonRule = (lesson, report) => {
  for (const drawing of lesson.drawings) {
    const size = sizeOf(drawing.name);
    if (!size) continue;
    const [fewest, most, what] = size;
    const count = drawing.labels.length;
    if (count < fewest || count > most) {
      report.error(
        'TP419',
        drawing,
        `The drawing "${drawing.name}" has ${count} ${count === 1 ? 'label' : 'labels'}; it takes ${fewest === most ? most : `${fewest} to ${most}`}.`,
        count > most || count === 0
          ? `one list of this: ${what}`
          : `add below line ${drawing.labelPlaces.at(-1)?.line}:\n- ${blank(what.replace(/[()]/g, ''))}`,
      );
      continue;
    }
    for (const { code, label, message, cure } of faultsOf(drawing))
      report.error(code, drawing.labelPlaces[label] ?? drawing, message, cure);
  }
};

function sizeOf(name: string): readonly [fewest: number, most: number, what: string] | undefined {
  return Object.entries(sizes).find(([known]) => known === name)?.[1];
}

function faultsOf({ name, labels }: Drawing): Fault[] {
  if (name === 'iceberg') return icebergFaults(labels);
  return labels.flatMap((text, label): Fault[] => {
    if (name === 'emotion-curve' && !hasMood(text)) {
      const message = `"${text}" does not end in its mood, a number from -2 to 2.`;
      return [{ code: 'TP420', label, message, cure: moodLine(text) }];
    }
    if (name === 'touchpoints' && !/\S:\s*\S/u.test(text)) {
      const message = `"${text}" names a kind of touchpoint without an example.`;
      return [{ code: 'TP420', label, message, cure: `- ${text.replace(/:\s*$/, '')}: ${blank('an example')}` }];
    }
    return [];
  });
}

/** The label with the mood that is nearest to what it says, or a blank. */
function moodLine(text: string): string {
  const [, name = text, said = ''] = /^(.*?)\s*:([^:]*)$/.exec(text) ?? [];
  return `- ${name}: ${moodMeant(said) ?? anyMood}`;
}

function hasMood(label: string): boolean {
  const found = endsInMood.exec(label);
  return found !== null && Number(/\d[\d.,]*/.exec(found[0])?.[0].replace(',', '.')) <= highestMood;
}

/** How the second heading of an iceberg begins. */
const belowWater = /^(?:below|under|beneath|hidden|под|κάτω|pod|ниже)(?!\p{L})/iu;

function icebergFaults(labels: readonly string[]): Fault[] {
  const label = labels.findIndex((text, i) => i > 0 && text.endsWith(':'));
  if (label < 0) {
    const message = 'No label after the first ends in a colon, so the drawing cannot tell where the water begins.';
    const below = labels.findIndex((text, i) => i > 0 && belowWater.test(text));
    if (below > 0) return [{ code: 'TP420', label: below, message, cure: `- ${labels[below]?.replace(/[\s.,;–—-]+$/u, '')}:` }];
    return [
      {
        code: 'TP420',
        label: Math.max(3, labels.length - 6),
        message,
        cure: `add above this line:\n- ${blank('what lies below the water')}:`,
      },
    ];
  }
  const parts = [
    { where: 'above', count: label - 1, fewest: 2, most: 3 },
    { where: 'below', count: labels.length - label - 1, fewest: 3, most: 5 },
  ];
  return parts
    .filter(({ count, fewest, most }) => count < fewest || count > most)
    .map(({ where, count, fewest, most }) => ({
      code: 'TP419',
      label,
      message: `There ${count === 1 ? 'is 1 thing' : `are ${count} things`} ${where} the water; the drawing takes ${fewest} to ${most}.`,
      cure: `${fewest} to ${most} labels ${where === 'above' ? 'before' : 'after'} this heading`,
    }));
}
