import type { RichText } from '#domain/rich-text.ts';
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
  if (letter === undefined) reportLetter(nodes, at, report);
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

function reportLetter(nodes: readonly Node[], at: Place, report: Report): void {
  const start = nodes[0]?.type === 'text' ? (nodes[0].value ?? '') : '';
  if (start.startsWith('=')) return;
  const lookAlike = /^\s*(\P{ASCII})\)/u.exec(start);
  if (lookAlike) {
    report.error(
      'TP204',
      at,
      `The letter "${lookAlike[1]})" is not a Latin letter, though it may look like one.`,
      'switch the keyboard to English and type the letter again',
    );
    return;
  }
  report.error('TP202', at, `This option has no letter: "${start.slice(0, 40)}".`, `a) ${start.trim().slice(0, 60)}`);
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
