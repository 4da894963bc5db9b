import { type RatedReply, serviceRatings } from '#domain/items/judgement.ts';
import { pairsOf } from '#domain/items/ranking.ts';
import { blank } from '../blanks.ts';
import type { Place, Report } from '../diagnostic.ts';
import { type Node, textOf } from '../mdast.ts';
import { toOption } from './choice.ts';
import { feedbackLine, type ItemReader, requireFeedback } from './item-reader.ts';
import { freeLetter, type Lettered, readEntries, requireSmallLetters } from './lettered.ts';
import { readClosing } from './reflection.ts';
import { addBelow, endOf } from './whole-lines.ts';

const fewest = 3;
const most = 6;
/** A panel may be split over two neighbouring ratings, or three of them; all four say nothing. */
const mostSplit = 3;
const why = { hint: 'why it gets this rating, in 8 to 60 words' };
/** Round brackets are a slip that is named below. */
const mark = /^\s*[[(]\s*(\d+)(?:\s*[-–]\s*(\d+))?\s*[\])]\s*/;
/** A rating written in another way, or behind the letter. */
const almostMark = /^\s*(?:[[(][^\])\n]{1,12}[\])]|[*★☆⭐]{1,5}|\d(?:[.,/]\d)?)\s*(?=[A-Za-z]\)\s)|^\s*([A-Za-z])\)\s*(\[[^\]]{1,6}\])\s*/;

/** A rating in stars, as a hotel has. */
const starred = /^\s*[★☆⭐]{1,5}\s*[A-Za-z]\)\s/u;
const unrated = blank('1 to 4');

/** Whether a line is a reply with a rating; such a list has a quote of its own below it. */
export function isRatedLine(line: string): boolean {
  return /^\s*[-*+]\s+(?:[[(]\s*\d|[★☆⭐]{1,5}\s*[A-Za-z]\)\s)/u.test(line);
}

/** Whether a list holds replies with a rating in front: `[4] a) …`. */
export function isRated(list: Node): boolean {
  return (list.children ?? []).some((entry) => mark.test(textOf(entry)) || starred.test(textOf(entry)));
}

/** Replies with the panel's rating in front, its reason in the quote below; after the list a quote says whose key it is. */
export const readJudgement: ItemReader = (source, report) => {
  const list = source.list;
  const bare = list && { ...list, children: (list.children ?? []).map(withoutMark) };
  const entries = bare ? readEntries(bare, report, { inFeedback: true }) : [];
  requireSmallLetters(entries, report);
  const listEnd = list ? endOf(list) : source.at;
  const replies = entries.map((entry, i): RatedReply => {
    requireFeedback(entry.feedback, entry.id, entry.at, report, why);
    return { ...toOption(entry), ...readRating(list?.children?.[i], entry.id, entry.at, report) };
  });
  if (replies.length < fewest || replies.length > most)
    report.error(
      'TP671',
      source.at,
      `A judgement needs three to six replies; this one has ${replies.length}.`,
      replies.length < fewest
        ? addBelow(newReply(entries), listEnd, source.at)
        : 'delete the replies that tell least about what serves well',
    );
  else if (pairsOf({ replies }).length === 0)
    report.error(
      'TP673',
      source.at,
      'The ratings keep no two replies apart, so there is nothing to judge.',
      addBelow(newReply(entries), listEnd, source.at),
    );
  const panel = readClosing(source, report);
  if (panel.length === 0)
    report.error(
      'TP672',
      source.at,
      'Nothing says whose judgement the key is.',
      addBelow(`\n> ${blank('who rated the replies, how many, and how')}`, listEnd, source.at),
    );
  return { ...source.base, kind: source.attributes.has('rank') ? 'ranking' : 'judgement', replies, panel };
};

/** A reply that is still to be written. */
function newReply(entries: readonly Lettered[]): string {
  return `- [${blank('1 to 4')}] ${freeLetter(entries)}) ${blank('what a colleague might also do')}\n${feedbackLine(why)}`;
}

function readRating(entry: Node | undefined, letter: string, at: Place, report: Report): { low: number; high: number } {
  const text = entry ? textOf(entry.children?.[0] ?? entry) : '';
  const found = mark.exec(text);
  const low = Number(found?.[1]);
  const high = Number(found?.[2] ?? found?.[1]);
  const isRating = (value: number) => serviceRatings.some((known) => known === value);
  const isOnScale = isRating(low) && isRating(high) && low <= high && high - low < mostSplit;
  const almost = found ? null : almostMark.exec(text);
  const said = found?.[0].trim() ?? almost?.[2] ?? almost?.[0].trim() ?? '';
  if (!isOnScale || !/^\[.*\]$/.test(said) || almost?.[2] !== undefined) {
    const message =
      said === ''
        ? `Reply ${letter}) has no rating in front of it.`
        : almost?.[2] !== undefined
          ? `The rating ${said} of reply ${letter}) stands behind its letter.`
          : high - low >= mostSplit
            ? `Reply ${letter}) has the rating ${said}, from one end of the scale to the other, which says nothing.`
            : `Reply ${letter}) has the rating ${said}; ratings go from 1 to 4 and stand in square brackets.`;
    const stars = said.match(/[★⭐]/gu)?.length ?? (/^\*+$/.test(said) ? said.length : 0);
    const [first, second] = [...said.matchAll(/[1-4]/g)].map(([digit]) => digit);
    const isSplit = /[-–]|[.,]5/.test(said) && second !== first;
    const meant =
      stars > 0
        ? String(Math.min(4, stars))
        : first === undefined
          ? unrated
          : isSplit
            ? `${first}-${/[.,]5/.test(said) ? Number(first) + 1 : (second ?? first)}`
            : first;
    const typed = report.typed(at, text).replace(/^\s*(?:[-*+]|\d{1,2}[.)])\s+/, '');
    const reply = typed
      .replace(mark, '')
      .replace(almostMark, '')
      .replace(/^\s*[A-Za-z]\)\s*/, '');
    const scale = meant === unrated ? '\n([4] for what serves well, [1] for what makes it worse)' : '';
    report.error('TP670', at, message, `- [${meant}] ${letter}) ${reply}${scale}`);
    if (/^\d$/.test(meant)) return { low: Number(meant), high: Number(meant) };
  }
  return isOnScale ? { low, high } : { low: 1, high: 1 };
}

/** The entry without its rating, so that its letter comes first. */
function withoutMark(entry: Node): Node {
  const [paragraph, ...rest] = entry.children ?? [];
  const [first, ...others] = paragraph?.children ?? [];
  if (!paragraph || first?.type !== 'text') return entry;
  const typed = first.value ?? '';
  const value = mark.test(typed)
    ? typed.replace(mark, '')
    : typed.replace(almostMark, (_, letter?: string) => (letter ? `${letter}) ` : ''));
  const text = { ...first, value };
  return { ...entry, children: [{ ...paragraph, children: [text, ...others] }, ...rest] };
}
