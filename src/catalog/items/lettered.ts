import { plainText, type RichText } from '#domain/rich-text.ts';
import { blank } from '../blanks.ts';
import { type Place, Report } from '../diagnostic.ts';
import { isTag, type Node, placeOf, textOf } from '../mdast.ts';
import { joined, readInline, reportUnfit, trimText } from '../rich-text.ts';
import { writeText } from '../write-text.ts';
import { hints } from './item-reader.ts';
import { entryWith, unmarked } from './whole-lines.ts';

/** A list entry as trainers write it: `a) text`, a quote below it, and names in back-quotes at the end of one of them. */
export interface Lettered {
  readonly id: string;
  readonly checked: boolean | null;
  readonly text: RichText;
  /** The names at the end of the text. */
  readonly textTags: readonly string[];
  readonly feedback: RichText;
  /** The name of a mistake at the end of the quote. */
  readonly mistake: string | undefined;
  /** A list nested below the entry. */
  readonly children: readonly Node[];
  readonly at: Place;
}

/** What earlier cures had in the place of a name. */
const anyMistake = 'name-of-the-mistake';
const letterPattern = /^\s*([A-Za-z])\)\s+/;

/** Where back-quoted words at the end are names, of groups for example or of a mistake; elsewhere they are a part of the text. */
export interface Names {
  readonly inText?: true;
  readonly inFeedback?: true;
  /** Letters that other lists of the question have, and that are not free. */
  readonly others?: readonly string[];
  /** Lists may stand below the entries. */
  readonly nests?: true;
}

/** The letters of a list's entries, as they were typed. */
export function lettersIn(list: Node): string[] {
  return (list.children ?? []).flatMap((entry) => letterPattern.exec(textOf(entry))?.[1] ?? []);
}

/** Reads the entries of a list; entries without a letter are reported and get the id "". */
export function readEntries(list: Node, report: Report, names: Names = {}): Lettered[] {
  const entries = (list.children ?? []).map((item) => readEntry(item, report, names));
  reportMissing(entries, names.others ?? [], report);
  const seen = new Set<string>();
  const taken = [...entries, ...(names.others ?? []).map((id) => ({ id }))];
  for (const entry of entries) {
    if (entry.id === '') continue;
    if (seen.has(entry.id)) {
      const letter = freeLetter(taken, /[A-Z]/.test(entry.id));
      taken.push({ ...entry, id: letter });
      report.error(
        'TP203',
        entry.at,
        `The letter "${entry.id})" stands twice in this list.`,
        entryWith(entry.at, report, (text) => text.replace(/^[A-Za-z]/, letter)),
      );
    }
    seen.add(entry.id);
  }
  return entries;
}

function readEntry(item: Node, report: Report, { inText, inFeedback, nests }: Names): Lettered {
  const { said, quotes, lists } = partsOf(item, nests === true, report);
  const { nodes: whole, letter } = cutLetter(joined(said));
  const joint = quotes.length === 0 && letter !== undefined && /[a-z]/.test(letter) ? cutFeedback(whole) : undefined;
  const nodes = joint?.before ?? whole;
  const text = inText ? cutTags(nodes) : { nodes, tags: [] };
  const why = joint?.behind ?? joined(quotes.flatMap((quote) => quote.children ?? []));
  const feedback = inFeedback ? cutTags(why) : { nodes: why, tags: [] };
  const at = placeOf(said[0] ?? item);
  if (joint) reportJoint(letter ?? '', joint, item, at, report);
  if (feedback.tags.length > 1)
    report.error(
      'TP227',
      placeOf(quotes[0]),
      `Two mistakes are named here: ${feedback.tags.map((tag) => `\`${tag}\``).join(', ')}. An option stands for one.`,
      report.typed(placeOf(quotes[0])).replace(/(?:\s*`[^`\n]+`)+\s*$/, ` \`${feedback.tags[0]}\``) ||
        `\`${feedback.tags[0]}\` alone at the end`,
    );
  if (feedback.tags.includes(anyMistake)) reportUnnamed(placeOf(quotes[0]), report);
  if (inFeedback && feedback.nodes.length > 0) reportMisplaced(text.nodes, quotes[0], report);
  return {
    id: letter ?? '',
    checked: item.checked ?? null,
    text: trimText(readInline(text.nodes, report)),
    textTags: text.tags,
    feedback: readFeedback(feedback.nodes, report),
    mistake: feedback.tags[0],
    children: lists,
    at,
  };
}

/** An option and its feedback that share a line, with the sign > between them. */
interface Joint {
  readonly before: readonly Node[];
  readonly behind: readonly Node[];
}

function cutFeedback(nodes: readonly Node[]): Joint | undefined {
  const i = nodes.findIndex(({ type, value }) => type === 'text' && /\S\s+>\s+\S/.test(value ?? ''));
  const node = nodes[i];
  const [, text = '', rest = ''] = /^([\s\S]*?\S)\s+>\s+(\S[\s\S]*)$/.exec(node?.value ?? '') ?? [];
  // A comparison of two figures has the sign as well.
  if (!node || /\d$/.test(text) || /^[\d.,]/.test(rest)) return undefined;
  return { before: [...nodes.slice(0, i), { ...node, value: text }], behind: [{ ...node, value: rest }, ...nodes.slice(i + 1)] };
}

/** TP223: feedback on the line of its option, with both lines as they should be. */
function reportJoint(letter: string, { before, behind }: Joint, item: Node, at: Place, report: Report): void {
  const indent = ' '.repeat(Math.max(0, placeOf(item).column - 1));
  const mark = item.checked === null || item.checked === undefined ? '' : item.checked ? '[x] ' : '[ ] ';
  const written = (nodes: readonly Node[]) => writeText(readInline(nodes, new Report(report.file)));
  const [tags, reason] = [cutTags(behind).tags, cutTags(behind).nodes];
  const names = tags.map((tag) => ` \`${tag}\``).join('');
  report.error(
    'TP223',
    at,
    `The feedback of ${letter}) stands on the line of the option; it belongs on a line of its own below.`,
    `${indent}- ${mark}${letter}) ${written(before).trim()}\n${indent}  > ${written(reason).trim()}${names}`,
  );
}

/** TP140: a name that only holds the place of one. */
function reportUnnamed(at: Place, report: Report): void {
  const line = report.typed(at).replace(`\`${anyMistake}\``, `\`${blank(hints.mistake)}\``);
  report.error('TP140', at, `A blank is still to be filled: ${anyMistake} stands in the place of a name.`, line);
}

/** TP228: the name of a mistake at the end of an option, where learners would read it. */
function reportMisplaced(nodes: readonly Node[], quote: Node | undefined, report: Report): void {
  const last = nodes.at(-1);
  if (nodes.length < 2 || last?.type !== 'inlineCode' || !/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(last.value ?? '')) return;
  const message = `\`${last.value}\` stands in the option itself, so learners would read it.`;
  const at = placeOf(last);
  const option = report.typed(at).replace(/\s*`[^`\n]+`\s*$/, '');
  const behind = quote?.position?.end.line;
  const why = behind === undefined ? '' : report.typed({ line: behind });
  const isNamed = /`[a-z0-9-]+`\s*$/.test(why);
  const moved = isNamed ? option : `${option}\n${why} \`${last.value}\`\n(in place of lines ${at.line} and ${behind})`;
  report.error(
    'TP228',
    at,
    message,
    behind === at.line + 1 || isNamed ? moved : `${option}\n(and line ${behind}: ${why.trim()} \`${last.value}\`)`,
  );
}

/** What cannot stand there is reported, and its words count, so that it is not missed a second time. */
function readFeedback(nodes: readonly Node[], report: Report): RichText {
  const feedback = trimText(readInline(nodes, report));
  return feedback.length > 0 ? feedback : trimText([nodes.map(textOf).join(' ')]);
}

/** What an entry consists of: its text, its feedback, lists below it. Everything else is reported. */
function partsOf(item: Node, nests: boolean, report: Report) {
  const parts = (item.children ?? []).filter((part) => part.type !== 'paragraph' || part.children?.length);
  const feedbackFrom = parts.findIndex((part) => part.type === 'blockquote');
  const said = parts.filter((part, i) => part.type === 'paragraph' && (feedbackFrom < 0 || i < feedbackFrom));
  const quotes = parts.filter((part) => part.type === 'blockquote');
  const lists = parts.filter((part) => part.type === 'list');
  for (const part of parts) {
    if (said.includes(part) || quotes.includes(part) || (part.type === 'list' && nests)) continue;
    if (part.type === 'paragraph')
      report.error(
        'TP223',
        placeOf(part),
        'This text stands below the feedback, and learners would not see it.',
        part.children?.every((child) => child.type === 'inlineCode')
          ? `\`${textOf(part)}\` — at the end of the feedback above, without an empty line`
          : `  > ${textOf(part)}`,
      );
    else if (!isTag(part)) reportUnfit(part, part.type === 'list' ? 'sentences in place of this list' : 'plain text', report);
  }
  return { said, quotes, lists };
}

function cutLetter(nodes: readonly Node[]): { nodes: readonly Node[]; letter: string | undefined } {
  const [first, ...rest] = nodes;
  const found = first?.type === 'text' ? letterPattern.exec(first.value ?? '') : null;
  if (!first || !found) return { nodes, letter: undefined };
  return { nodes: [{ ...first, value: (first.value ?? '').slice(found[0].length) }, ...rest], letter: found[1] };
}

/** Options that lack a letter, or have nothing else; numbers to be typed need none. */
function reportMissing(entries: readonly Lettered[], others: readonly string[], report: Report): void {
  const used = new Set([...entries.map((entry) => entry.id), ...others]);
  for (const [i, entry] of entries.entries()) {
    const text = plainText(entry.text);
    const alone = /^\s*([A-Za-z])\)\s*$/.exec(text)?.[1];
    if (entry.id !== '' || text.startsWith('=')) continue;
    if (alone !== undefined) {
      report.error(
        'TP202',
        entry.at,
        `The option ${alone}) has no text.`,
        entryWith(entry.at, report, () => `${alone}) ${blank('the text of this option')}`),
      );
      continue;
    }
    const free = [...'abcdefghijklmnopqrstuvwxyz'].filter((letter) => !used.has(letter) && !used.has(letter.toUpperCase()));
    // "b We are sorry": the bracket behind the letter was lost.
    const bare = /^([b-hj-z])\s+\S|^([ai])\s+[\p{Lu}“"]/u.exec(text);
    const typedLetter = free.find((other) => other === (bare?.[1] ?? bare?.[2]));
    const small = typedLetter ?? free.find((other) => other === 'abcdefghijklmnopqrstuvwxyz'[i]) ?? free[0] ?? 'a';
    const letter = /^[A-Z]+$/.test([...used].join('')) ? small.toUpperCase() : small;
    used.add(letter);
    const said = new RegExp(`^${letter}\\s+(?=${letter === 'a' ? '[\\p{Lu}“"]' : '\\S'})`, 'u');
    const line = entryWith(entry.at, report, (typed) => `${letter}) ${typed.replace(said, '')}`);
    report.error('TP202', entry.at, `This option has no letter: "${text.slice(0, 40)}".`, line);
  }
}

/** A letter that no entry has. */
export function freeLetter(entries: readonly { readonly id: string }[], isCapital = false): string {
  const letters = isCapital ? 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' : 'abcdefghijklmnopqrstuvwxyz';
  return [...letters].find((letter) => entries.every(({ id }) => id !== letter)) ?? 'a';
}

/** TP224: marks where nothing is to be chosen. */
export function refuseMarks(entries: readonly Lettered[], report: Report): void {
  const marked = entries.find((entry) => entry.checked !== null);
  if (!marked) return;
  report.error('TP224', marked.at, 'Nothing in this list is right or wrong, so its entries have no marks.', unmarked(marked.at, report));
}

/** Options have small letters; capital ones are for groups. */
export function requireSmallLetters(entries: readonly Lettered[], report: Report): void {
  for (const { id, at } of entries) {
    if (!/[A-Z]/.test(id)) continue;
    const line = entryWith(at, report, (typed) => id.toLowerCase() + typed.slice(1));
    report.error('TP213', at, `The letter of this option is a capital: "${id})".`, line);
  }
}

function cutTags(nodes: readonly Node[]): { nodes: readonly Node[]; tags: readonly string[] } {
  const rest = [...nodes];
  const tags: string[] = [];
  for (;;) {
    const last = rest.at(-1);
    if (last?.type === 'inlineCode') tags.unshift(last.value ?? '');
    else if (!(last?.type === 'text' && (last.value ?? '').trim() === '' && rest.at(-2)?.type === 'inlineCode')) break;
    rest.pop();
  }
  return { nodes: rest, tags };
}
