import { type ChosenGap, foldAnswer, type Gap, type PassagePart, type TypedGap, variantsOf } from '#domain/items/gaps.ts';
import { plainText } from '#domain/rich-text.ts';
import { type Place, Report } from '../diagnostic.ts';
import { type Node, placeOf, textOf, walk } from '../mdast.ts';
import { readBlocks, readInline } from '../rich-text.ts';
import { toOption } from './choice.ts';
import { type ItemReader, type ItemSource, requireFeedback } from './item-reader.ts';
import { type Lettered, readEntries, requireSmallLetters } from './lettered.ts';
import { requireCapitalLetters } from './matching.ts';

const fewestOptions = 2;
const mostOptions = 5;

/** Whether a text has the place of a gap: a capital letter in back-quotes. */
export function hasGap(node: Node): boolean {
  return walk(node).some(isGap);
}

/** Whether a question has gaps, though perhaps not written as they should be: `[A]` or a line to fill in, and a list for `A)`. */
export function meansGaps(list: Node, body: readonly Node[]): boolean {
  if (body.some(hasGap)) return true;
  const entries = list.children ?? [];
  const isCapital = entries.some((entry) => /^\s*[A-Z]\)/.test(textOf(entry)));
  const hasCards = entries.some((entry) => entry.children?.some((child) => child.type === 'list'));
  const looksOpen = body.some((node) => /[[(][A-Z][\])]|_{3,}|\.{4,}|…{2,}/.test(textOf(node)));
  return isCapital && looksOpen && (!hasCards || entries.some(hasKey));
}

/** Whether an option below the entry is marked as right, as it is in a list for a gap and never among cards. */
function hasKey(entry: Node): boolean {
  return walk(entry).some((node) => node.type === 'listItem' && node !== entry && node.checked === true);
}

function isGap(node: Node): boolean {
  return node.type === 'inlineCode' && /^[A-Z]$/.test(node.value ?? '');
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
  reportPlaces(passage, lines, entries, source, report);
  const inner = new Map(entries.map((entry) => [entry, entry.children.flatMap((list) => readEntries(list, report, { inFeedback: true }))]));
  reportDoubles([...inner.values()].flat(), report);
  return {
    ...source.base,
    // What is unfit in it has been reported already.
    stem: readBlocks(start < 0 ? source.body : source.body.slice(0, start), new Report(report.file)),
    kind: 'gaps',
    passage,
    gaps: entries.map((entry) => readGap(entry, inner.get(entry) ?? [], report)),
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

/** TP660: every gap stands once in the text and once in the list. */
function reportPlaces(
  passage: readonly (readonly PassagePart[])[],
  lines: readonly Node[],
  entries: readonly Lettered[],
  source: ItemSource,
  report: Report,
): void {
  const places = passage.flat().flatMap((part) => ('gap' in part ? [part.gap] : []));
  for (const gap of new Set(places)) {
    const at = placeOf(lines.flatMap((line) => walk(line)).find((node) => isGap(node) && node.value === gap));
    if (places.indexOf(gap) !== places.lastIndexOf(gap))
      report.error('TP660', at, `The gap \`${gap}\` stands twice in the text.`, 'give each gap a letter of its own');
    if (!entries.some((entry) => entry.id === gap) && entries.every((entry) => entry.id !== ''))
      report.error(
        'TP660',
        at,
        `Nothing says what belongs into the gap \`${gap}\`.`,
        `- ${gap}) the answer / another way to say it\n  > Why it belongs here.\nor delete \`${gap}\` in the text`,
      );
  }
  const lost = entries.map((entry) => entry.id).filter((id) => id !== '' && !places.includes(id));
  const isDoubled = new Set(places).size < places.length;
  const misshapen = misshapenGaps(source.body, lost);
  for (const entry of entries) {
    // A letter that stands twice in the text is the one that is missing here.
    if (!lost.includes(entry.id) || (isDoubled && lost.length === 1)) continue;
    const almost = misshapen.get(entry.id);
    // Braces are reported wherever they stand.
    if (almost?.typed.startsWith('{')) continue;
    report.error(
      'TP660',
      almost ?? entry.at,
      almost
        ? `The gap ${entry.id}) is written as ${almost.typed} in the text; a gap is a capital Latin letter in back-quotes.`
        : `The gap ${entry.id}) has no place in the text.`,
      almost ? `\`${entry.id}\`` : `\`${entry.id}\` in back-quotes where the gap is, outside of stars and links`,
    );
  }
  if (entries.length === 0) report.error('TP201', source.at, 'This question has no list of what belongs into its gaps.', '- A) the answer');
}

/** Places of gaps that are not written as they should be: `[A]`, `{A}`, `a`, a line to fill in. */
function misshapenGaps(body: readonly Node[], lost: readonly string[]): ReadonlyMap<string, Place & { readonly typed: string }> {
  const found = new Map<string, Place & { readonly typed: string }>();
  for (const node of body.flatMap((block) => walk(block))) {
    const inQuotes = node.type === 'inlineCode' ? (node.value ?? '').replace(/[^\p{L}]/gu, '') : '';
    const like = lost.find(
      (id) => inQuotes === id || inQuotes === id.toLowerCase() || (inQuotes !== '' && lookalikes[id]?.includes(inQuotes)),
    );
    if (like !== undefined && !found.has(like)) found.set(like, { ...placeOf(node), typed: `\`${node.value}\`` });
    if (node.type !== 'text') continue;
    const lines = (node.value ?? '').split('\n');
    for (const [i, line] of lines.entries()) {
      const { line: first, column } = placeOf(node);
      for (const match of line.matchAll(/[[({‘’'“”„"´]\s*([A-Z])\s*[\])}’'”“"´]|_{2,}|\.{4,}|…{2,}/g)) {
        const id = match[1] ?? lost.find((other) => !found.has(other));
        if (id !== undefined && lost.includes(id) && !found.has(id))
          found.set(id, { line: first + i, column: match.index + (i === 0 ? column : 1), typed: match[0] });
      }
    }
  }
  return new Map([...bareGaps(body, lost), ...found]);
}

/** Places of gaps that stand in the text as a letter alone; "A" and "I" may be words. */
function bareGaps(body: readonly Node[], lost: readonly string[]): [string, Place & { readonly typed: string }][] {
  return lost.flatMap((id): [string, Place & { readonly typed: string }][] => {
    const letter = new RegExp(
      id === 'A' || id === 'I' ? `(?<=\\p{Ll} )${id}(?=[ ,.;])` : `(?<![\\p{L}\\p{N}’'-])${id}(?![\\p{L}\\p{N}’'-])`,
      'u',
    );
    const text = body.flatMap((block) => walk(block)).find((node) => node.type === 'text' && letter.test(node.value ?? ''));
    if (!text) return [];
    const before = (text.value ?? '').slice(0, (text.value ?? '').search(letter)).split('\n');
    const column = (before.at(-1) ?? '').length + (before.length === 1 ? placeOf(text).column : 1);
    return [[id, { line: placeOf(text).line + before.length - 1, column, typed: id }]];
  });
}

/** Cyrillic and Greek letters that look like Latin capitals. */
const lookalikes: Readonly<Record<string, string>> = { A: 'АΑ', B: 'ВΒ', C: 'С', E: 'ЕΕ' };

/** TP203: small letters are the ids of options in the whole question. */
function reportDoubles(options: readonly Lettered[], report: Report): void {
  const seen = new Set<string>();
  for (const { id, at } of options) {
    if (seen.has(id) && id !== '')
      report.error(
        'TP203',
        at,
        `The letter "${id})" stands twice in this question.`,
        'give each option a letter of its own, also across gaps',
      );
    seen.add(id);
  }
}

function readGap(entry: Lettered, inner: readonly Lettered[], report: Report): Gap {
  requireSmallLetters(inner, report);
  for (const option of inner) requireFeedback(option.feedback, option.id, option.at, report);
  return inner.some((option) => option.checked !== null) ? readChosen(entry, inner, report) : readTyped(entry, inner, report);
}

function readChosen(entry: Lettered, inner: readonly Lettered[], report: Report): ChosenGap {
  const keys = inner.filter((option) => option.checked);
  if (keys.length !== 1)
    report.error(
      'TP661',
      entry.at,
      `The gap ${entry.id}) has ${keys.length} right options; it needs one.`,
      '- [x] in front of the one that belongs here',
    );
  if (inner.length < fewestOptions || inner.length > mostOptions)
    report.error(
      'TP661',
      entry.at,
      `The gap ${entry.id}) has ${inner.length} options; it needs two to five.`,
      '  - [ ] b) what colleagues might write\n    > What is wrong with it.',
    );
  return { id: entry.id, name: entry.text, options: inner.map(toOption), key: keys[0]?.id ?? '' };
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
  return /^[\p{L}-]+(?:, [\p{L}-]+)+$/u.test(text) && !interjection.test(text) ? text.split(', ') : [];
}

/** Between two answers, in the languages of the site. */
const alternative = /,?\s(?:or|или|ή|lub|albo)\s/;
/** Answers that hold such a word themselves. */
const sayings = /\b(?:sooner or later|more or less|yes or no|once or twice|one or two|now or never|either|whether)\b/i;
/** A word that is set apart by a comma in one answer: "yes, please". */
const interjection = /^(?:yes|no|well|please|thanks|sorry|hello|dear|sure|ok|now|then)\b|\b(?:please|thanks|too|though|sir|madam)$/i;

function readTyped(entry: Lettered, inner: readonly Lettered[], report: Report): TypedGap {
  if (entry.feedback.length === 0 && inner.length > 1)
    report.error(
      'TP661',
      entry.at,
      `None of the options of gap ${entry.id}) is marked as right.`,
      '- [x] in front of the one that belongs here',
    );
  else requireFeedback(entry.feedback, entry.id, entry.at, report);
  const written = plainText(entry.text);
  const several = answersIn(written);
  if (several.length > 1)
    report.error(
      'TP662',
      entry.at,
      `"${written}" counts as one answer; between answers that count alike stands a stroke with a space on both sides.`,
      `${entry.id}) ${several.join(' / ')}`,
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
