import type { Block, Inline, RichText } from '#domain/rich-text.ts';

/**
 * Running text in the syntax that `readInline` reads, on as many lines as it has breaks. `atStart` says that the text
 * begins a line, where a "#" or a "1." would mean something.
 */
export function writeText(text: RichText, atStart = false): string {
  return text.reduce<string>((written, part) => append(written, part, atStart), '');
}

/** Paragraphs and lists in the syntax that `readBlocks` reads, an empty line between them. */
export function writeBlocks(blocks: readonly Block[]): string {
  return blocks
    .map((block, i) => {
      if (block.type === 'paragraph') return shielded(writeText(block.children, true));
      const mark = bullet(block.ordered, (blocks.length - i) % 2 === 1);
      return block.items.map((item, n) => under(writeText(item, true), mark(n + 1))).join('\n');
    })
    .join('\n\n');
}

/** Puts `first` in front of the first line and as many spaces in front of all others. */
export function under(text: string, first: string): string {
  return text.replaceAll('\n', `\n${' '.repeat(first.length)}`).replace(/^/, () => first);
}

/** As a quote. */
export function quoted(text: string): string {
  return text.replace(/^/gm, '> ').replace(/^> $/gm, '>');
}

/** Neighbouring lists need different bullets, and the last one another than the "-" and "1." of the options below it. */
function bullet(ordered: boolean, odd: boolean): (n: number) => string {
  if (ordered) return (n) => `${n}${odd ? ')' : '.'} `;
  return () => (odd ? '* ' : '+ ');
}

/** A line beginning with "import" or "export" is program code unless it is indented. */
function shielded(text: string): string {
  return /^(?:import|export)\b/.test(text) ? ` ${text}` : text;
}

function append(written: string, part: Inline, atStart: boolean): string {
  const fresh = written === '' ? atStart : written.endsWith('\n');
  if (typeof part === 'string') return written + escaped(part, fresh);
  switch (part.type) {
    case 'break':
      return `${written}\\\n`;
    case 'strong':
      return emphasised(written, writeText(part.children), '**');
    case 'emphasis':
      return emphasised(written, writeText(part.children), '*');
    case 'image':
      return `${written}![${escaped(part.alt, false)}](${address(part.src)})`;
    case 'claim':
      return `${written}[${writeText(part.children)}](fact:${part.fact})`;
    case 'term':
      return `${written}[${writeText(part.children)}](term:${part.term})`;
    case 'link':
      return `${written}[${writeText(part.children)}](${address(part.href)})`;
  }
}

const letterAtEnd = /[^\s\p{P}\p{S}]$/u;
const letterAtStart = /^[^\s\p{P}\p{S}]/u;

/** Stars only count as marks where no letter outside touches a sign inside; there the letter is written by number. */
function emphasised(written: string, inside: string, mark: string): string {
  const before = letterAtStart.test(inside) ? written : written.replace(letterAtEnd, byNumber);
  return `${before}${mark}${inside}${mark}`;
}

function byNumber(letter: string): string {
  return `&#x${letter.codePointAt(0)?.toString(16)};`;
}

function address(url: string): string {
  return url.replace(/[\\()*_&<>[\]]/g, '\\$&');
}

function escaped(text: string, atStart: boolean): string {
  const safe = text.replace(/[\\`*[\]<{}~|]|_(?<![\p{L}\p{N}]_(?=[\p{L}\p{N}]))|&(?=#?\w+;)/gu, '\\$&');
  return atStart ? safe.replace(/^(?:[#>+\-=:]|\d{1,9}(?=[.)]))/, (mark) => (/\d/.test(mark) ? mark : `\\${mark}`)).replace(/^(\d{1,9})([.)])/, '$1\\$2') : safe;
}
