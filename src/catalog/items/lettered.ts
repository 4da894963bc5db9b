import { plainText, type RichText } from '#domain/rich-text.ts';
import type { Place, Report } from '../diagnostic.ts';
import { type Node, placeOf } from '../mdast.ts';
import { readInline, trimText } from '../rich-text.ts';

/** A list entry as trainers write it: `a) text`, a quote below it, and tags in back-quotes at the ends. */
export interface Lettered {
  readonly id: string;
  readonly checked: boolean | null;
  readonly text: RichText;
  /** The back-quoted words at the end of the text. */
  readonly textTags: readonly string[];
  readonly feedback: RichText;
  /** The back-quoted words at the end of the quote. */
  readonly feedbackTags: readonly string[];
  /** A list nested below the entry. */
  readonly children: readonly Node[];
  readonly at: Place;
}

const letterPattern = /^\s*([A-Za-z])\)\s+/;

/** Reads the entries of a list; entries without a letter are reported and get the id "". */
export function readEntries(list: Node, report: Report): Lettered[] {
  const entries = (list.children ?? []).map((item) => readEntry(item, report));
  reportMissing(entries, report);
  const seen = new Set<string>();
  for (const entry of entries) {
    if (entry.id === '') continue;
    if (seen.has(entry.id)) {
      report.error(
        'TP203',
        entry.at,
        `The letter "${entry.id})" stands twice in this list.`,
        'give each option a letter of its own; keep the letters that learners have already answered',
      );
    }
    seen.add(entry.id);
  }
  return entries;
}

function readEntry(item: Node, report: Report): Lettered {
  const paragraph = item.children?.find((child) => child.type === 'paragraph');
  const quote = item.children?.find((child) => child.type === 'blockquote');
  const { nodes, letter } = cutLetter(paragraph?.children ?? []);
  const text = cutTags(nodes);
  const feedback = cutTags(quote?.children?.flatMap((child) => child.children ?? []) ?? []);
  const at = placeOf(paragraph ?? item);
  return {
    id: letter ?? '',
    checked: item.checked ?? null,
    text: trimText(readInline(text.nodes, report)),
    textTags: text.tags,
    feedback: trimText(readInline(feedback.nodes, report)),
    feedbackTags: feedback.tags,
    children: item.children?.filter((child) => child.type === 'list') ?? [],
    at,
  };
}

function cutLetter(nodes: readonly Node[]): { nodes: readonly Node[]; letter: string | undefined } {
  const [first, ...rest] = nodes;
  const found = first?.type === 'text' ? letterPattern.exec(first.value ?? '') : null;
  if (!first || !found) return { nodes, letter: undefined };
  return { nodes: [{ ...first, value: (first.value ?? '').slice(found[0].length) }, ...rest], letter: found[1] };
}

/** Options that lack a letter, or have nothing else; numbers to be typed need none. */
function reportMissing(entries: readonly Lettered[], report: Report): void {
  const used = new Set(entries.map((entry) => entry.id));
  for (const [i, entry] of entries.entries()) {
    const text = plainText(entry.text);
    const alone = /^\s*([A-Za-z])\)\s*$/.exec(text)?.[1];
    if (entry.id !== '' || text.startsWith('=')) continue;
    if (alone !== undefined) {
      report.error('TP202', entry.at, `The option ${alone}) has no text.`, `${alone}) …`);
      continue;
    }
    const free = [...'abcdefghijklmnopqrstuvwxyz'].filter((letter) => !used.has(letter));
    const letter = free.find((other) => other === 'abcdefghijklmnopqrstuvwxyz'[i]) ?? free[0] ?? 'a';
    used.add(letter);
    report.error('TP202', entry.at, `This option has no letter: "${text.slice(0, 40)}".`, `${letter}) ${text.slice(0, 60)}`);
  }
}

/** Options have small letters; capital ones are for groups. */
export function requireSmallLetters(entries: readonly Lettered[], report: Report): void {
  for (const { id, at, text } of entries) {
    if (!/[A-Z]/.test(id)) continue;
    const small = id.toLowerCase();
    report.error('TP213', at, `The letter of this option is a capital: "${id})".`, `${small}) ${plainText(text).slice(0, 60)}`);
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
