import { blank } from '../blanks.ts';
import type { Report } from '../diagnostic.ts';
import { type Node, textOf } from '../mdast.ts';
import { isCalculated, readCalculated } from './calculated.ts';
import { readChoice } from './choice.ts';
import { readConversation } from './conversation.ts';
import { readCurve } from './curve.ts';
import { meansGaps, readGaps } from './gaps.ts';
import { giftPairs } from './gift-pairs.ts';
import { feedbackLine, type ItemReader, type ItemSource, wantedAtRight, wantedAtWrong } from './item-reader.ts';
import { readJourneyMap } from './journey-map.ts';
import { isRated, readJudgement } from './judgement.ts';
import { readMatching } from './matching.ts';
import { readMetricsLab } from './metrics-lab.ts';
import { readNumeric } from './numeric.ts';
import { readOrdering } from './ordering.ts';
import { readPlan } from './plan.ts';
import { readReflection } from './reflection.ts';
import { readRewrite } from './rewrite.ts';
import { readSelfCheck } from './self-check.ts';
import { addBelow, endOf } from './whole-lines.ts';

/** Kinds with a tag of their own. */
const byTag: Readonly<Record<string, ItemReader>> = {
  Curve: readCurve,
  SelfCheck: readSelfCheck,
  Reflection: readReflection,
  JourneyMap: readJourneyMap,
  MetricsLab: readMetricsLab,
  Rewrite: readRewrite,
  Plan: readPlan,
  Conversation: readConversation,
};

/** Kinds of `<Q>`, told apart by the form of the list and of the text; the first that fits is taken. */
const byForm: readonly { readonly fits: (list: Node, source: ItemSource) => boolean; readonly read: ItemReader }[] = [
  { fits: isCalculated, read: readCalculated },
  { fits: (list, source) => meansGaps(list, source.body), read: readGaps },
  { fits: isRated, read: readJudgement },
  { fits: (list) => entriesOf(list).some((item) => textOf(item).trimStart().startsWith('=')), read: readNumeric },
  { fits: (list) => list.ordered === true, read: readOrdering },
  { fits: (list) => hasInnerLists(list) && !hasMarks(list), read: readMatching },
  { fits: () => true, read: readChoice },
];

export function readerFor(tag: string, source: ItemSource, report: Report): ItemReader | null {
  const own = byTag[tag];
  if (own) return own;
  const list = source.list;
  if (!list) {
    const last = source.body.at(-1);
    const pairs = giftPairs(source, report);
    if (pairs) {
      const message = 'This is how Moodle writes cards and groups; here each group has a capital letter, and its cards stand below it.';
      report.error('TP201', pairs.place, message, pairs.list);
      return null;
    }
    report.error(
      'TP201',
      source.at,
      'This question has no list of options.',
      addBelow(`\n${emptyList}`, last ? endOf(last) : source.at, source.at),
    );
    return null;
  }
  return byForm.find((form) => form.fits(list, source))?.read ?? null;
}

/** Options that are still to be written. */
const emptyList = [
  `- [x] a) ${blank('the right answer')}`,
  feedbackLine(wantedAtRight),
  ...[...'bc'].flatMap((letter) => [`- ${letter}) ${blank('a mistake that colleagues really make')}`, feedbackLine(wantedAtWrong)]),
].join('\n');

function hasInnerLists(list: Node): boolean {
  return entriesOf(list).some((item) => item.children?.some((child) => child.type === 'list'));
}

/** Marks stand before options to choose from, never before groups. */
function hasMarks(list: Node): boolean {
  return entriesOf(list).some((item) => item.checked != null);
}

function entriesOf(list: Node): readonly Node[] {
  return list.children ?? [];
}
