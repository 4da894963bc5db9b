import type { Option } from '#domain/items/item.ts';
import { blank } from '../blanks.ts';
import type { Place, Report } from '../diagnostic.ts';
import { placeOf, textOf } from '../mdast.ts';
import { gatheredFeedback } from './gathered-feedback.ts';
import { type ItemReader, type ItemSource, requireFeedback, wantedAtRight, wantedAtWrong } from './item-reader.ts';
import { type Lettered, readEntries, requireSmallLetters } from './lettered.ts';
import { typedEntry, unmarked } from './whole-lines.ts';

const anyMark = '[x] and a space in front of the letter of the right option: - [x] a) …';

/** The only option that names no mistake, as keys do. */
function likelyKey(entries: readonly Lettered[]): Lettered | undefined {
  const [likely, ...more] = entries.filter(({ mistake }) => mistake === undefined);
  return more.length > 0 || entries.length < 2 ? undefined : likely;
}

/** The mark at the only option that names no mistake, as keys do. */
export function markCure(entries: readonly Lettered[], from: Place, report: Report): string | undefined {
  const likely = likelyKey(entries);
  if (!likely) return undefined;
  const { start, text } = typedEntry(likely.at, report);
  const where = likely.at.line === from.line ? '' : `in line ${likely.at.line}:\n`;
  return text === '' ? undefined : `${where}${start.replace(/\[.?\]\s*$/, '')}[x] ${text}`;
}

/** A list with `[x]` at its keys: one is single choice; more need `choose="n"` and make it multiple choice. */
export const readChoice: ItemReader = (source, report) => {
  const entries = source.list ? readEntries(source.list, report, { inFeedback: true }) : [];
  requireSmallLetters(entries, report);
  const isUnmarked = entries.length > 0 && entries.every((entry) => entry.checked === null);
  if (isUnmarked) {
    const at = likelyKey(entries)?.at ?? entries[0]?.at ?? source.at;
    report.error(
      'TP206',
      at,
      'No option has a mark, so nobody can tell which one is right.',
      markCure(entries, at, report) ?? `${anyMark}\n(steps to put in order begin with numbers: 1. a) … and 2. b) …)`,
    );
  }
  const gathered = gatheredFeedback(source, entries, report);
  if (gathered)
    report.error('TP205', gathered.at, 'The reasons stand together below the options; each belongs below its own option.', gathered.cure);
  else
    for (const entry of entries) requireFeedback(entry.feedback, entry.id, entry.at, report, entry.checked ? wantedAtRight : wantedAtWrong);
  if (!isUnmarked && (entries.length < 3 || entries.length > 5)) {
    report.error(
      'TP207',
      source.at,
      `A question needs three to five options; this one has ${entries.length}.`,
      entries.length < 3 ? 'put back an option that was deleted, or add one that a colleague might really pick' : 'drop the weakest',
    );
  }
  const options = entries.map(toOption);
  const keys = entries.filter((entry) => entry.checked).map((entry) => entry.id);
  const naturalOrder = source.attributes.get('order') === 'natural';
  const choose = source.attributes.get('choose');
  if (choose !== undefined) return readMultiple(source, entries, Number(choose), naturalOrder, report);
  if (keys.length === 0 && !isUnmarked)
    report.error('TP208', source.at, 'No option is marked as right.', markCure(entries, source.at, report) ?? anyMark);
  if (keys.length > 1) {
    const marked = entries.filter((entry) => entry.checked);
    const at = marked[1]?.at ?? source.at;
    // The feedback of a wrong option names a mistake.
    const wrong = marked.find(({ mistake }) => mistake !== undefined) ?? marked[1];
    const one = unmarked(wrong?.at ?? at, report);
    const all = tagAsking(keys.length, source, report);
    const isOfSeveral = marked.every(({ mistake }) => mistake === undefined) && entries.some(({ mistake }) => mistake !== undefined);
    report.error(
      'TP209',
      isOfSeveral ? source.at : at,
      `${keys.length} options are marked as right in a question with one answer.`,
      isOfSeveral && asksForOne.test(stemOf(source)) && !asksForSeveral.test(stemOf(source))
        ? `${unmarkSome(marked, marked.length - 1)}\n(if all of them are right, line ${source.at.line} is ${all})`
        : isOfSeveral
          ? `${askingFor(keys.length, all, source, report)}\n(if only one of them is right, take the [x] from the others)`
          : `${wrong === marked[1] ? '' : `in line ${wrong?.at.line}:\n`}${one}\n(if all of them are right, line ${source.at.line} is ${all})`,
    );
  }
  return { ...source.base, kind: 'single', options, key: keys[0] ?? '', naturalOrder };
};

function readMultiple(source: ItemSource, entries: readonly Lettered[], choose: number, naturalOrder: boolean, report: Report) {
  const options = entries.map(toOption);
  const marked = entries.filter((entry) => entry.checked);
  const keys = marked.map((entry) => entry.id);
  const asked = source.attributes.get('choose');
  if (keys.length !== choose || keys.length < 2) {
    report.error(
      'TP210',
      source.at,
      `The question asks for ${asked === true ? 'several' : asked} answers and marks ${keys.length} as right.`,
      keys.length > 1
        ? (withoutMistakes(marked, choose, source, report) ?? otherCount(marked, choose, source, report))
        : `${missingMark(entries, choose, report) ?? '[x] and a space in front of the letter of each right option: - [x] a) …'}\n(with one right option, line ${source.at.line} is ${tagAsking(1, source, report)})`,
    );
  }
  return { ...source.base, kind: 'multiple' as const, options, keys, naturalOrder };
}

/** The marks that are missing, where as many options as are asked for name no mistake. */
function missingMark(entries: readonly Lettered[], choose: number, report: Report): string | undefined {
  const right = entries.filter(({ checked, mistake }) => checked || mistake === undefined);
  const unmarkedOnes = right.filter(({ checked }) => !checked);
  if (right.length !== choose || entries.length === right.length || unmarkedOnes.length === 0) return undefined;
  return unmarkedOnes.map(({ at }) => `in line ${at.line}:\n${unmarked(at, report).replace(/^(\s*-\s+)/, '$1[x] ')}`).join('\n');
}

const asksForOne = /\b(?:first|best|one|most|main|single)\b[^.!?]*\?/i;
/** "Which two changes …?" */
const asksForSeveral = /\b(?:which|what|choose|pick|mark|name)\s+(?:two|three|four)\b/i;
const numbers: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4 };

/** The text above the list. */
function stemOf({ body }: ItemSource): string {
  return body.map(textOf).join(' ');
}

const anyNumber = /\b(?:two|three|four|both|several|all)\b/i;

/** The tag that asks for several answers, and the question to be put again where it names no number. */
function askingFor(count: number, tag: string, source: ItemSource, report: Report): string {
  const at = source.body.map(placeOf).findLast(({ line }) => asking.test(report.typed({ line })))?.line;
  if (at === undefined || anyNumber.test(stemOf(source))) return tag;
  const word = Object.keys(numbers).find((each) => numbers[each] === count) ?? count;
  const asked = report
    .typed({ line: at })
    .replace(asking, (question) => blank(`${question.trim().replace(/[()]/g, '')} But ask for ${word}.`));
  return `in line ${source.at.line}:\n${tag}\nin line ${at}:\n${asked}`;
}

/** The last sentence of a line, if it is a question. */
const asking = /(?<=^|[.!?]["”’]?\s)[^.!?]*\?(?=\s*$)/;

/** Another number in the tag, unless the question itself asks for as many as the tag does. */
function otherCount(marked: readonly Lettered[], choose: number, source: ItemSource, report: Report): string {
  const tag = tagAsking(marked.length, source, report);
  const said = /\b(two|three|four)\b[^.!?]*\?/i.exec(stemOf(source))?.[1]?.toLowerCase() ?? '';
  if (numbers[said] !== choose || marked.length < choose) return tag;
  const other = Object.keys(numbers).find((word) => numbers[word] === marked.length);
  const stem = source.body.find((node) => new RegExp(`\\b${said}\\b`, 'i').test(textOf(node)));
  const at = stem && lineWithWord(said, placeOf(stem).line, source, report);
  if (other === undefined || at === undefined) return `${unmarkSome(marked, marked.length - choose)}\n(if all are right: ${tag})`;
  const asked = report.typed({ line: at }).replace(new RegExp(`\\b${said}\\b`, 'i'), (word) => sameCase(word, other));
  return `in line ${source.at.line}:\n${tag}\nin line ${at}:\n${asked}\n(or, if ${said} are right, ${unmarkSome(marked, marked.length - choose)})`;
}

/** The line of the question in which a word stands. */
function lineWithWord(word: string, from: number, { at }: ItemSource, report: Report): number | undefined {
  for (let line = Math.max(from, at.line + 1); line < from + 12; line++)
    if (new RegExp(`\\b${word}\\b`, 'i').test(report.typed({ line }))) return line;
  return undefined;
}

function sameCase(word: string, other: string): string {
  return /^\p{Lu}/u.test(word) ? other.slice(0, 1).toUpperCase() + other.slice(1) : other;
}

function unmarkSome(marked: readonly Lettered[], count: number): string {
  const names = marked.map(({ id, at }) => `${id}) in line ${at.line}`).join(', ');
  return `take the [x] from ${count === 1 ? 'one' : count} of these: ${names}; and let its feedback say what is wrong with it and end with the name of the mistake`;
}

/** The options that are marked and name a mistake, without their marks, if that leaves as many as are asked for. */
function withoutMistakes(marked: readonly Lettered[], choose: number, source: ItemSource, report: Report): string | undefined {
  const wrong = marked.filter(({ mistake }) => mistake !== undefined);
  if (wrong.length === 0 || marked.length - wrong.length !== choose) return undefined;
  const lines = wrong.map(({ at }) => `in line ${at.line}:\n${unmarked(at, report)}`);
  return `${lines.join('\n')}\n(its feedback names a mistake; if all ${marked.length} are right, line ${source.at.line} is ${tagAsking(marked.length, source, report)})`;
}

export function toOption(entry: Lettered): Option {
  const { id, text, feedback, mistake } = entry;
  return { id, text, feedback, ...(mistake === undefined ? {} : { misconception: mistake }) };
}

/** The tag of the question with the number of answers it asks for. */
function tagAsking(count: number, { at }: ItemSource, report: Report): string {
  const tag = report.typed(at, '<Q>').replace(/\s+choose(?:="[^"]*"|(?![\w-]))/, '');
  return count > 1 ? tag.replace(/>\s*$/, ` choose="${count}">`) : tag;
}
