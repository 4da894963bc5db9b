import type { Place, Report } from '../diagnostic.ts';
import { isRatedLine } from '../items/judgement.ts';
import { tags } from '../kit.ts';
import { balanceTags, type FoundBlock } from './balance.ts';
import { mendBorrowed } from './borrowed-forms.ts';
import { tidyCharacters } from './characters.ts';
import { type Description, readDescription } from './description.ts';
import { blank, type Edit, lineBefore, lineEnd, placesOf, withEdits } from './edits.ts';
import { mendBracedMarks, mendFronts, mendLetters } from './front-signs.ts';
import { mendIndents } from './indents.ts';
import { mendOptions } from './options.ts';
import { mendQuotes } from './quote-signs.ts';
import { rearrange } from './rearrange.ts';
import type { Answers, FoundTag } from './scan.ts';
import { scanTags } from './scan-tags.ts';

/** A tag that shares its line with other text. */
export interface CrowdedTag extends Place {
  readonly message: string;
  readonly cure: string;
}

/** A lesson as it was meant. */
export interface Mended {
  /** The source with small slips mended, line for line. */
  readonly text: string;
  readonly description: Description;
  /** Tags that may do harm where they stand; only a reader of the whole can tell. */
  readonly crowded: readonly CrowdedTag[];
  readonly answers: readonly Answers[];
}

/**
 * Reports the slips of form that would keep the rest of a lesson from being read, and mends them, so that one slip is
 * one message. What is mended is always reported as an error.
 */
export function readForgivingly(typed: string, report: Report): Mended {
  const source = mendBracedMarks(tidyCharacters(typed, report), report);
  const description = readDescription(source, report);
  const placeAt = placesOf(source);
  const { edits, found, answers } = scanTags(source, description.end, placeAt, report);
  const balance = balanceTags(found, source, report);
  const straight = balance.blocks.flatMap((block) => straighten(block, source, report));
  const head = description.fenced ? [] : [{ start: 0, end: description.end, text: blank(source.slice(0, description.end)) }];
  // What the balance says of a tag counts more than how it is spelt.
  const respelt = edits.filter((edit) => !balance.edits.some((other) => other.start === edit.start));
  const text = withEdits(source, [...head, ...respelt, ...balance.edits, ...straight]);
  return {
    text: mendBlocks(text, balance.blocks, placeAt, report),
    description,
    crowded: found.flatMap((tag) => crowdedBy(tag, source)),
    answers,
  };
}

/** A tag and its end begin at the same column; an end that is indented more would belong to the list above it. */
function straighten({ open, close }: FoundBlock, source: string, report: Report): Edit[] {
  if (!close) return [];
  const before = lineBefore(source, open.start);
  const beforeEnd = lineBefore(source, close.start);
  if (before === beforeEnd || `${before}${beforeEnd}`.trim() !== '') return [];
  const [tag, is, wanted] = before.length > beforeEnd.length ? [open, before, beforeEnd] : [close, beforeEnd, before];
  const name = tag === close ? `</${tag.name}>` : `<${tag.name}>`;
  const message = `${name} begins further right than its ${tag === close ? 'beginning' : 'end'} in line ${(tag === close ? open : close).line}.`;
  report.error(
    'TP109',
    tag,
    message,
    `${wanted}${tag.text} — ${wanted === '' ? 'at the very beginning of the line' : 'both in the same column'}`,
  );
  return [{ start: tag.start - is.length, end: tag.start, text: wanted }];
}

function crowdedBy(tag: FoundTag, source: string): CrowdedTag[] {
  const before = lineBefore(source, tag.start);
  const after = source.slice(tag.end, lineEnd(source, tag.end));
  if (before.trim() === '' && after.trim() === '') return [];
  const name = tag.kind === 'close' ? `</${tag.name}>` : `<${tag.name}>`;
  const message = `${name} shares its line with other text.`;
  const cure = [before.trimEnd(), tag.text, after.trim()].filter((part) => part.trim() !== '').join('\n');
  return [{ line: tag.line, column: tag.column, message, cure }];
}

/** Items without options, or whose lists hold something else as well: a group of answers may be called "a". */
const hasOtherLists = new Set(['Reflection', 'MetricsLab', 'JourneyMap']);

/** How many answers are to be chosen; null where none is. */
function answersAsked({ name, text }: FoundTag): number | null {
  return name === 'Q' || name === 'Prequestion' ? Number(/\bchoose="(\d+)"/.exec(text)?.[1] ?? 1) : null;
}

/** Mends the options of all questions, block by block. */
function mendBlocks(text: string, blocks: readonly FoundBlock[], placeAt: (offset: number) => Place, report: Report): string {
  const lines = text.split('\n');
  for (const { open, to } of blocks) {
    if (!tags[open.name]?.item || hasOtherLists.has(open.name)) continue;
    const from = placeAt(open.end).line;
    const typed = lines.slice(from, placeAt(to).line - 1).map((line) => line.replace(/\r$/, ''));
    const fronts = mendFronts(typed, from + 1, answersAsked(open), report);
    const inside = mendBorrowed(mendIndents(mendLetters(fronts, from + 1, report), from + 1, report), from + 1, open.name, report);
    const hasFeedback = !tags[open.name]?.closing && open.name !== 'Conversation' && !inside.some(isRatedLine);
    const isScript = open.name === 'Conversation';
    const told = hasFeedback || isScript ? mendQuotes(inside, from + 1, isScript, report) : inside;
    const arranged = isScript ? told : rearrange(told, from + 1, hasFeedback, report);
    const mended = mendOptions(arranged, from + 1, hasFeedback, report, isScript);
    for (const [i, line] of mended.entries()) if (line !== typed[i]) lines[from + i] = line;
  }
  return lines.join('\n');
}
