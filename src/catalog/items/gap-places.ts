import type { PassagePart } from '#domain/items/gaps.ts';
import { blank } from '../blanks.ts';
import type { Place, Report } from '../diagnostic.ts';
import { twinOf } from '../look-alikes.ts';
import { type Node, placeOf, walk } from '../mdast.ts';
import { feedbackLine, type ItemSource, wantedAtWrong } from './item-reader.ts';
import { freeLetter, type Lettered } from './lettered.ts';
import { addBelow, endOf } from './whole-lines.ts';

/** A place in the text that was meant for a gap. */
interface Misshapen extends Place {
  readonly typed: string;
}

export const wantedInGap = { hint: 'why it belongs here, in 8 to 60 words' };

/** Whether a text has the place of a gap: a capital letter in back-quotes. */
export function hasGap(node: Node): boolean {
  return walk(node).some(isGap);
}

export function isGap(node: Node): boolean {
  return node.type === 'inlineCode' && /^[A-Z]$/.test(node.value ?? '');
}

/** The options below each entry. */
type Options = readonly (readonly Lettered[])[];

/** TP660: every gap stands once in the text and once in the list. */
export function reportPlaces(
  passage: readonly (readonly PassagePart[])[],
  lines: readonly Node[],
  entries: readonly Lettered[],
  options: Options,
  source: ItemSource,
  report: Report,
): void {
  const places = passage.flat().flatMap((part) => ('gap' in part ? [part.gap] : []));
  const lost = entries.map((entry) => entry.id).filter((id) => id !== '' && !places.includes(id));
  const strange = [...new Set(places)].filter((gap) => !entries.some((entry) => entry.id === gap));
  // One letter too many in the text and one too many in the list are the same gap.
  const [meant, typed] = lost.length === 1 && strange.length === 1 ? [lost[0], strange[0]] : [];
  for (const gap of new Set(places)) {
    const at = placeOf(lines.flatMap((line) => walk(line)).find((node) => isGap(node) && node.value === gap));
    if (places.indexOf(gap) !== places.lastIndexOf(gap))
      report.error('TP660', at, `The gap \`${gap}\` stands twice in the text.`, withFreeGap(gap, at, places, report));
    if (gap === typed)
      report.error(
        'TP660',
        at,
        `The text has the gap \`${gap}\`, and the list what belongs into ${meant}).`,
        report.typed(at, `\`${gap}\``).replace(`\`${gap}\``, `\`${meant}\``),
      );
    else if (strange.includes(gap) && entries.every((entry) => entry.id !== ''))
      report.error(
        'TP660',
        at,
        `Nothing says what belongs into the gap \`${gap}\`.`,
        addBelow(emptyGap(gap, options), endOfEntry(gap, entries, source), at),
      );
  }
  const isDoubled = new Set(places).size < places.length;
  const misshapen = misshapenGaps(source.body, lost);
  const wrong: (Misshapen & { readonly id: string })[] = [];
  for (const entry of entries) {
    // A letter that stands twice in the text is the one that is missing here.
    if (!lost.includes(entry.id) || entry.id === meant || (isDoubled && lost.length === 1)) continue;
    const almost = misshapen.get(entry.id);
    // Braces are reported wherever they stand.
    if (almost?.typed.startsWith('{')) continue;
    if (almost) wrong.push({ ...almost, id: entry.id });
    else {
      const cure = `in the text above the list, where the gap is: \`${entry.id}\`\n(in back-quotes, and outside of stars and links)`;
      report.error('TP660', entry.at, `The gap ${entry.id}) has no place in the text.`, cure);
    }
  }
  // All that is wrong in a line is mended by one line.
  for (const line of new Set(wrong.map((each) => each.line))) {
    const ofLine = wrong.filter((each) => each.line === line);
    const told = ofLine.map(({ id, typed }) => `${id}) is written as ${typed}`).join(', ');
    const message = `The gap ${told} in the text; a gap is a capital Latin letter in back-quotes.`;
    report.error('TP660', ofLine[0] ?? source.at, message, withGaps(report.typed({ line }), ofLine));
  }
  if (entries.length === 0)
    report.error(
      'TP201',
      source.at,
      'This question has no list of what belongs into its gaps.',
      addBelow(
        `\n${[...new Set(places)].map((gap) => emptyGap(gap, options)).join('\n')}`,
        endOf(source.body.at(-1) ?? { type: '' }),
        source.at,
      ),
    );
}

/** Places of gaps that are not written as they should be: `[A]`, `{A}`, `a`, a line to fill in. */
function misshapenGaps(body: readonly Node[], lost: readonly string[]): ReadonlyMap<string, Misshapen> {
  const found = new Map<string, Misshapen>();
  for (const node of body.flatMap((block) => walk(block))) {
    const inQuotes = node.type === 'inlineCode' ? (node.value ?? '').replace(/[^\p{L}]/gu, '') : '';
    const like = lost.find(
      (id) => inQuotes === id || inQuotes === id.toLowerCase() || (inQuotes !== '' && twinOf(inQuotes, 'Latin') === id),
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
function bareGaps(body: readonly Node[], lost: readonly string[]): [string, Misshapen][] {
  return lost.flatMap((id): [string, Misshapen][] => {
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

/** The line with its gaps as they should be. */
function withGaps(line: string, gaps: readonly (Misshapen & { readonly id: string })[]): string {
  return gaps
    .toSorted((one, other) => other.column - one.column)
    .reduce((text, { id, typed, column }) => {
      const at = text.startsWith(typed, column - 1) ? column - 1 : text.indexOf(typed);
      return at < 0 ? text : `${text.slice(0, at)}\`${id}\`${text.slice(at + typed.length)}`;
    }, line);
}

/** The line of a gap whose letter stands twice, with a letter that no gap has at its second place. */
function withFreeGap(gap: string, at: Place, places: readonly string[], report: Report): string {
  const free = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].find((letter) => !places.includes(letter)) ?? 'A';
  const line = report.typed(at);
  const last = line.lastIndexOf(`\`${gap}\``);
  return last < 0 ? `\`${free}\`` : `${line.slice(0, last)}\`${free}\`${line.slice(last + gap.length + 2)}`;
}

/** An entry for a gap that is still to be written, to choose from where all others are. */
function emptyGap(gap: string, options: Options): string {
  const chosen = options.length > 0 && options.every((inner) => inner.some(({ checked }) => checked));
  if (!chosen) return `- ${gap}) ${blank('an answer to type')}\n${feedbackLine(wantedInGap)}`;
  const [right, wrong] = freeLetters(options.flat());
  return [
    `- ${gap}) ${blank('what is chosen here, in two words')}`,
    `  - [x] ${right}) ${blank('the words that belong here')}`,
    feedbackLine(wantedInGap, '    '),
    `  - ${wrong}) ${blank('what colleagues might write')}`,
    feedbackLine(wantedAtWrong, '    '),
  ].join('\n');
}

function freeLetters(options: readonly { readonly id: string }[]): [string, string] {
  const first = freeLetter(options);
  return [first, freeLetter([...options, { id: first }])];
}

/** The last line of the entry that stands before a gap's own. */
function endOfEntry(gap: string, entries: readonly Lettered[], { list, at }: ItemSource): Place {
  const before = entries.findLastIndex(({ id }) => id !== '' && id < gap);
  const node = list?.children?.[before];
  if (before < 0 && list) return { line: placeOf(list).line - 1, column: 1 };
  return node ? endOf(node) : at;
}
