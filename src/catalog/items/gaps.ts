import { type ChosenGap, foldAnswer, type Gap, type PassagePart, type TypedGap, variantsOf } from '#domain/items/gaps.ts';
import { plainText } from '#domain/rich-text.ts';
import { blank } from '../blanks.ts';
import { type Place, Report } from '../diagnostic.ts';
import { type Node, placeOf, textOf, walk } from '../mdast.ts';
import { readBlocks, readInline } from '../rich-text.ts';
import { markCure, toOption } from './choice.ts';
import { hasGap, isGap, reportPlaces, wantedInGap } from './gap-places.ts';
import { feedbackLine, type ItemReader, requireFeedback, wantedAtRight, wantedAtWrong } from './item-reader.ts';
import { freeLetter, type Lettered, readEntries, requireSmallLetters } from './lettered.ts';
import { requireCapitalLetters } from './matching.ts';
import { addBelow, endOf, entryWith } from './whole-lines.ts';

const fewestOptions = 2;
const mostOptions = 5;

/** Whether a question has gaps, though perhaps not written as they should be: `[A]` or a line to fill in, and a list for `A)`. */
export function meansGaps(list: Node, body: readonly Node[]): boolean {
  if (body.some(hasGap)) return true;
  const entries = list.children ?? [];
  const isCapital = entries.some((entry) => /^\s*[A-Z]\)/.test(textOf(entry)));
  const hasCards = entries.some((entry) => entry.children?.some((child) => child.type === 'list'));
  const looksOpen = body.some((node) => /[[(][A-Z][\])]|_{3,}|\.{4,}|…{2,}/.test(textOf(node)));
  return isCapital && looksOpen && (!hasCards || entries.some(hasKey) || entries.some(hasFeedback));
}

/** Whether an entry has feedback of its own, as a gap to type into has and a group never. */
function hasFeedback(entry: Node): boolean {
  return entry.children?.some((child) => child.type === 'blockquote') ?? false;
}

/** Whether an option below the entry is marked as right, as it is in a list for a gap and never among cards. */
function hasKey(entry: Node): boolean {
  return walk(entry).some((node) => node.type === 'listItem' && node !== entry && node.checked === true);
}

/** A line that says what to do, paragraphs with `A` where a gap is, and a list with what belongs into each gap. */
export const readGaps: ItemReader = (source, report) => {
  const entries = source.list ? readEntries(source.list, report, { nests: true }) : [];
  requireCapitalLetters(entries, 'gap', report);
  const start = source.body.findIndex(hasGap);
  const lines = start < 0 ? [] : source.body.slice(start);
  const unfit = lines.find((node) => node.type !== 'paragraph');
  if (start === 0 || unfit)
    report.error(
      'TP663',
      placeOf(unfit ?? lines[0]),
      unfit ? 'The text with gaps is made of paragraphs, and this is none.' : 'Nothing says what to do with this text.',
      unfit ? 'write it as a paragraph' : 'Fill the gaps so that the message can be acted on.',
    );
  const passage = lines.map((line) => partsOf(line));
  const inner = new Map(entries.map((entry) => [entry, entry.children.flatMap((list) => readEntries(list, report, { inFeedback: true }))]));
  reportPlaces(passage, lines, entries, [...inner.values()], source, report);
  reportDoubles([...inner.values()].flat(), report);
  return {
    ...source.base,
    // What is unfit in it has been reported already.
    stem: readBlocks(start < 0 ? source.body : source.body.slice(0, start), new Report(report.file)),
    kind: 'gaps',
    passage,
    gaps: entries.map((entry) => readGap(entry, inner.get(entry) ?? [], freeLetter([...inner.values()].flat()), report)),
  };
};

function partsOf(line: Node): PassagePart[] {
  const parts: PassagePart[] = [];
  let text: Node[] = [];
  const flush = () => {
    if (text.length > 0) parts.push({ text: readInline(text, new Report('')) });
    text = [];
  };
  for (const node of line.children ?? []) {
    if (!isGap(node)) {
      text.push(node);
      continue;
    }
    flush();
    parts.push({ gap: node.value ?? '' });
  }
  flush();
  return parts;
}

/** TP203: small letters are the ids of options in the whole question. */
function reportDoubles(options: readonly Lettered[], report: Report): void {
  const seen = new Set<string>();
  const given: { readonly id: string }[] = [];
  for (const { id, at } of options) {
    if (seen.has(id) && id !== '') {
      const letter = freeLetter([...options, ...given]);
      given.push({ id: letter });
      report.error(
        'TP203',
        at,
        `The letter "${id})" stands twice in this question.`,
        entryWith(at, report, (text) => letter + text.slice(1)),
      );
    }
    seen.add(id);
  }
}

function readGap(entry: Lettered, inner: readonly Lettered[], free: string, report: Report): Gap {
  requireSmallLetters(inner, report);
  for (const option of inner)
    requireFeedback(option.feedback, option.id, option.at, report, option.checked ? wantedAtRight : wantedAtWrong);
  return inner.some((option) => option.checked !== null) ? readChosen(entry, inner, free, report) : readTyped(entry, inner, report);
}

function readChosen(entry: Lettered, inner: readonly Lettered[], free: string, report: Report): ChosenGap {
  const keys = inner.filter((option) => option.checked);
  if (keys.length !== 1)
    report.error(
      'TP661',
      entry.at,
      `The gap ${entry.id}) has ${keys.length} right options; it needs one.`,
      keys.length === 0 ? markCureOf(inner, entry.at, report) : unmarkCureOf(keys),
    );
  if (inner.length < fewestOptions || inner.length > mostOptions)
    report.error(
      'TP661',
      entry.at,
      `The gap ${entry.id}) has ${inner.length} options; it needs two to five.`,
      inner.length > mostOptions
        ? 'delete the options that colleagues would least write'
        : addBelow(
            `  - ${free}) ${blank('what colleagues might write')}\n${feedbackLine(wantedAtWrong, '    ')}`,
            endOf(entry.children.at(-1) ?? { type: 'list' }),
            entry.at,
          ),
    );
  return { id: entry.id, name: entry.text, options: inner.map(toOption), key: keys[0]?.id ?? '' };
}

/** The mark at the only option that names no mistake, else where to set one. */
function markCureOf(inner: readonly Lettered[], at: Place, report: Report): string {
  return markCure(inner, at, report) ?? `[x] and a space in front of the letter of the right one: ${namesOf(inner)}`;
}

function unmarkCureOf(keys: readonly Lettered[]): string {
  return `take the [x] from all but one of these: ${namesOf(keys)}`;
}

function namesOf(options: readonly Lettered[]): string {
  return options.map(({ id, at }) => `${id}) in line ${at.line}`).join(', ');
}

/** Answers that stand side by side with another sign than a stroke between spaces. */
function answersIn(text: string): string[] {
  if (/\s\|\s/.test(text)) return text.split(/\s*\|\s*/).filter((part) => part !== '');
  if (/\p{L}{3}\/\p{L}{3}/u.test(text)) return text.split(/\s*\/\s*/);
  if (/;\s/.test(text)) return text.split(/\s*;\s*/).filter((part) => part !== '');
  if (/\s\/\s/.test(text) || sayings.test(text)) return [];
  if (alternative.test(text))
    return text
      .split(alternative)
      .flatMap((part) => part.split(/,\s+/))
      .filter((part) => part !== '');
  const isRow =
    /^[\p{L}-]+(?:, [\p{L}-]+)+$/u.test(text) || /^[\p{L}-]+(?: [\p{L}-]+){0,2}(?:, [\p{L}-]+(?: [\p{L}-]+){0,2}){2,}$/u.test(text);
  return isRow && !interjection.test(text) ? text.split(', ') : [];
}

/** Between two answers, in the languages of the site. */
const alternative = /,?\s(?:or|или|ή|lub|albo)\s/;
/** Answers that hold such a word themselves. */
const sayings = /\b(?:sooner or later|more or less|yes or no|once or twice|one or two|now or never|either|whether)\b/i;
/** A word that is set apart by a comma in one answer: "yes, please". */
const interjection = /^(?:yes|no|well|please|thanks|sorry|hello|dear|sure|ok|now|then)\b|\b(?:please|thanks|too|though|sir|madam)$/i;

function readTyped(entry: Lettered, inner: readonly Lettered[], report: Report): TypedGap {
  if (entry.feedback.length === 0 && inner.length > 1)
    report.error('TP661', entry.at, `None of the options of gap ${entry.id}) is marked as right.`, markCureOf(inner, entry.at, report));
  else requireFeedback(entry.feedback, entry.id, entry.at, report, wantedInGap);
  const written = plainText(entry.text);
  const several = answersIn(written);
  if (several.length > 1)
    report.error(
      'TP662',
      entry.at,
      `"${written}" counts as one answer; between answers that count alike stands a stroke with a space on both sides.`,
      entryWith(entry.at, report, () => `${entry.id}) ${several.join(' / ')}`),
    );
  const accepted = variantsOf(plainText(entry.text));
  const folded = accepted.map(foldAnswer);
  if (folded.some((answer) => answer === '') || (accepted.length === 0 && entry.id !== ''))
    report.error(
      'TP662',
      entry.at,
      `An answer of gap ${entry.id}) has neither a letter nor a digit, so nobody can type it.`,
      'write it in words',
    );
  for (const slip of inner) {
    const both = variantsOf(plainText(slip.text)).find((variant) => folded.includes(foldAnswer(variant)));
    if (both !== undefined)
      report.error(
        'TP662',
        slip.at,
        `"${both}" is right in gap ${entry.id}) and also stands among the wrong answers.`,
        'delete it in one of the two places',
      );
  }
  return { id: entry.id, accepted, feedback: entry.feedback, slips: inner.map(toOption) };
}
