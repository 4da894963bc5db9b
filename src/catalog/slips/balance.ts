import type { Report } from '../diagnostic.ts';
import { tags } from '../kit.ts';
import { blank, type Edit, lineBefore, lineEnd } from './edits.ts';
import type { FoundTag } from './scan.ts';

/** A block of the kit from its tag to its end. */
export interface FoundBlock {
  readonly open: FoundTag;
  /** Null where the end is missing. */
  readonly close: FoundTag | null;
  /** The offset where the content ends. */
  readonly to: number;
}

/** Pairs tags with their ends. Ends that are missing, wrong or too many are reported, and mended by edits. */
export function balanceTags(found: readonly FoundTag[], source: string, report: Report): { edits: Edit[]; blocks: FoundBlock[] } {
  const edits: Edit[] = [];
  const blocks: FoundBlock[] = [];
  const open: FoundTag[] = [];
  const reportUnclosed = (tag: FoundTag, next: FoundTag | undefined) => {
    const stop =
      endOfDrawing(source, tag, next) ??
      headingBefore(source, tag, next) ??
      (next && { what: wordsFor(next), line: next.line, start: next.start });
    report.error(
      'TP101',
      tag,
      `The tag <${tag.name}> is opened here and closed nowhere${stop ? `: ${stop.what} in line ${stop.line}` : ''}.`,
      stop ? addedEnd(source, stop.start, stop.line, tag) : `add at the end:\n</${tag.name}>`,
    );
    const at = stop ? stop.start : source.length;
    edits.push(...endBefore(source, at, `</${tag.name}>`));
    blocks.push({ open: tag, close: null, to: at });
  };
  for (const [i, tag] of found.entries()) {
    const top = open.at(-1);
    const end = `</${tag.name}>`;
    if (tag.kind === 'empty') {
      if (top?.name !== tag.name || tag.hasAttributes) continue;
      report.error(
        'TP101',
        tag,
        `This <${tag.name} /> should close the one from line ${top.line}: the slash stands at the wrong end.`,
        end,
      );
      edits.push({ start: tag.start, end: tag.end, text: end });
      open.pop();
      blocks.push({ open: top, close: tag, to: tag.start });
      continue;
    }
    if (tag.kind === 'open') {
      const next = found[i + 1];
      if (tags[tag.name]?.empty) {
        if (next?.kind === 'close' && next.name === tag.name) open.push(tag);
        else {
          report.error('TP101', tag, `<${tag.name}> holds nothing and ends itself.`, tag.text.replace(/>$/, ' />'));
          edits.push({ start: tag.end - 1, end: tag.end, text: ' />' });
        }
      } else if (top?.name === tag.name && !tag.hasAttributes) {
        report.error('TP101', tag, `This <${tag.name}> should close the one from line ${top.line}: its slash is missing.`, end);
        edits.push({ start: tag.start, end: tag.end, text: end });
        open.pop();
        blocks.push({ open: top, close: tag, to: tag.start });
      } else {
        if (top && tags[top.name]?.data && !isNested(found, i, top)) {
          open.pop();
          reportUnclosed(top, tag);
        }
        open.push(tag);
      }
      continue;
    }
    const partner = open.findLastIndex((other) => other.name === tag.name);
    if (partner >= 0) {
      // What was opened in between was never closed.
      for (const inner of open.splice(partner + 1).reverse()) reportUnclosed(inner, nextAfter(found, inner));
      const [opening] = open.splice(partner, 1);
      if (opening) blocks.push({ open: opening, close: tag, to: tag.start });
    } else if (top) {
      report.error('TP101', tag, `The tag </${tag.name}> does not close <${top.name}> from line ${top.line}.`, `</${top.name}>`);
      edits.push({ start: tag.start, end: tag.end, text: `</${top.name}>` });
      open.pop();
      blocks.push({ open: top, close: tag, to: tag.start });
    } else {
      report.error(
        'TP101',
        tag,
        `${end} closes nothing: no <${tag.name}> is open here.`,
        `delete the line, or write <${tag.name}> where the block begins`,
      );
      edits.push({ start: tag.start, end: tag.end, text: blank(source.slice(tag.start, tag.end)) });
    }
  }
  for (const tag of open.reverse()) reportUnclosed(tag, nextAfter(found, tag));
  return { edits, blocks };
}

/** Whether a block that begins inside another also ends inside it. */
function isNested(found: readonly FoundTag[], i: number, outer: FoundTag): boolean {
  const rest = found.slice(i + 1).filter((tag) => tag.kind !== 'empty');
  return rest[0]?.kind === 'close' && rest[1]?.kind === 'close' && rest[1].name === outer.name;
}

/** The tag before which a block ends at the latest. Questions and activities may stand in some blocks. */
function nextAfter(found: readonly FoundTag[], tag: FoundTag): FoundTag | undefined {
  const holds = tag.name === 'Activity' ? /./ : tag.name === 'Monday' ? /^Plan$/ : /^$/;
  return found.find((other) => other.start > tag.start && !(tags[other.name]?.item && holds.test(other.name)));
}

/** Blocks with headings of their own, which are smaller than those of a lesson. */
const hasHeadings = new Set(['Activity', 'Conversation', 'JourneyMap']);

interface Stop {
  readonly what: string;
  readonly line: number;
  readonly start: number;
}

/** Where the text behind a drawing begins: its list and the one paragraph below are its own. */
function endOfDrawing(source: string, tag: FoundTag, next: FoundTag | undefined): Stop | undefined {
  if (tag.name !== 'Diagram') return undefined;
  const inside = source.slice(tag.end, next?.start);
  const [own = ''] = /^\s*(?:[-*][^\n]*\n(?:[ \t]+\S[^\n]*\n)*\s*)+(?:(?![#<])\S[^\n]*(?:\n|$))*\s*/.exec(inside) ?? [];
  const start = tag.end + own.length;
  if (own === '' || start >= (next?.start ?? source.length)) return undefined;
  return { what: 'other text begins', line: source.slice(0, start).split('\n').length, start };
}

/** The first heading behind a tag, which no block holds. */
function headingBefore(source: string, tag: FoundTag, next: FoundTag | undefined): Stop | undefined {
  const found = (hasHeadings.has(tag.name) ? /^##[ \t]/m : /^#{2,6}[ \t]/m).exec(source.slice(tag.end, next?.start));
  if (!found) return undefined;
  const start = tag.end + found.index;
  return { what: 'a heading stands', line: source.slice(0, start).split('\n').length, start };
}

function wordsFor({ kind, name }: FoundTag): string {
  return kind === 'close' ? `</${name}> stands` : `<${name}> begins`;
}

/** The cure that adds an end below the last line above an offset, with the empty lines that belong around it. */
function addedEnd(source: string, at: number, line: number, tag: FoundTag): string {
  const end = `</${tag.name}>`;
  const above = source
    .slice(0, at - lineBefore(source, at).length)
    .split('\n')
    .slice(0, line - 1);
  const last = above.findLastIndex((text) => text.trim() !== '');
  const gap = /^\s*(?:[-*+]|\d{1,2}[.)])\s|^\s+[^\s>]/.test(above[last] ?? '') ? '\n' : '';
  const note = last === line - 2 && !/^\s*<\//.test(source.slice(at)) ? '\n(with an empty line below it)' : '';
  const choice = tags[tag.name]?.data || tag.name === 'Activity' ? '' : higherUp(source.slice(tag.end, at), tag.name);
  return `add below line ${last + 1}:\n${gap}${end}${note}${choice}`;
}

/** Said where several paragraphs follow a tag, any of which may be the last of its block. */
function higherUp(inside: string, name: string): string {
  return inside.trim().split(/\n\s*\n/).length > 1 ? `\n(or higher up, below the last line that belongs to <${name}>)` : '';
}

/** Puts an end into the empty line above an offset. */
function endBefore(source: string, at: number, end: string): Edit[] {
  const lineStart = at - lineBefore(source, at).length;
  if (at >= source.length) return [{ start: at, end: at, text: `\n${end}\n` }];
  const above = lineStart - 1;
  const emptyLine = lineBefore(source, above);
  const place = above - emptyLine.length;
  if (above < 0 || emptyLine.trim() !== '') return [];
  return [{ start: place, end: lineEnd(source, place), text: end }];
}
