import type { Block, Inline, RichText } from '#domain/rich-text.ts';

/**
 * Running text in the syntax that `readInline` reads, on one line more than it has breaks. `atStart` says that the text
 * begins a line, where a "#" or a "1." would mean something.
 */
export function writeText(text: RichText, atStart = false): string {
  return text.reduce<string>((written, part) => append(written, part, atStart), '');
}

/** Paragraphs and lists in the syntax that `readBlocks` reads, with empty lines between them. */
export function writeBlocks(blocks: readonly Block[]): string {
  return blocks
    .map((block, i) => {
      if (block.type === 'paragraph') return shielded(writeText(block.children, true));
      const mark = bullet(block.ordered, (blocks.length - i) % 2 === 1);
      return block.items.map((item, n) => under(mark(n + 1), writeText(item, true))).join('\n');
    })
    .join('\n\n');
}

/** Puts `first` in front of the first line and as many spaces in front of all others. */
export function under(first: string, text: string): string {
  return first + text.replace(/\n(?!\n|$)/g, `\n${' '.repeat(first.length)}`);
}

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
  if (typeof part === 'string') {
    const text = escaped(part, written === '' ? atStart : written.endsWith('\n'));
    return written + (signBeforeMark.test(written) ? text.replace(letterAtStart, byNumber) : text);
  }
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
      return linked(written, part.children, `fact:${part.fact}`);
    case 'term':
      return linked(written, part.children, `term:${part.term}`);
    case 'link':
      return linked(written, part.children, address(part.href));
  }
}

/** A "!" in front of a link would make a picture of it. */
function linked(written: string, text: RichText, target: string): string {
  return `${written.replace(/!$/, '\\!')}[${writeText(text)}](${target})`;
}

const letterAtStart = /^[^\s\p{P}\p{S}]/u;
const letterAtEnd = /[^\s\p{P}\p{S}]$/u;
const signAfterMark = /^\**[\p{P}\p{S}]/u;
const signBeforeMark = /[\p{P}\p{S}]\*+$/u;

/** Stars count as marks only where no letter outside touches a sign inside; such a letter is written by its number. */
function emphasised(written: string, inside: string, mark: string): string {
  const before = signAfterMark.test(inside) ? written.replace(letterAtEnd, byNumber) : written;
  return `${before}${mark}${inside}${mark}`;
}

function byNumber(letter: string): string {
  return `&#x${letter.codePointAt(0)?.toString(16)};`;
}

function address(url: string): string {
  return url.replace(/[\\()*_&<>[\]]/g, '\\$&');
}

function escaped(text: string, atStart: boolean): string {
  const safe = text.replace(/[\\`*[\]<{}~|]|_(?<![\p{L}\p{N}]_(?=[\p{L}\p{N}]))|&(?=#?\w+;)|%(?=%)|\$(?=\$|[\w.,+=^-]+\$)/gu, '\\$&');
  return atStart ? safe.replace(/^(?:\d{1,9}(?=[.)])|(?=[#>+\-=:]))/, '$&\\') : safe;
}
