import type { TextFormat } from 'gift-pegjs';
import { markdownToHtml } from 'satteri';
import type { Block, RichText } from '#domain/rich-text.ts';
import { htmlBlocks } from './html-text.ts';
import { tidyText } from './tidy-text.ts';

/** A text of a GIFT file as paragraphs and lists. Moodle's own format is HTML when it looks like that. */
export function blocksOf(text: TextFormat | null, lose: (what: string) => void): Block[] {
  if (!text) return [];
  if (text.format === 'markdown') return htmlBlocks(markdownToHtml(text.text).html, lose);
  if (text.format === 'html' || (text.format === 'moodle' && /<[a-z!/]|&#?\w+;/i.test(text.text))) return htmlBlocks(text.text, lose);
  return text.text.split(/\n+/).flatMap((line): Block[] => {
    const children = tidyText([line]);
    return children.length > 0 ? [{ type: 'paragraph', children }] : [];
  });
}

/** A text of a GIFT file on one line. */
export function lineOf(text: TextFormat | null, lose: (what: string) => void): RichText {
  return oneLine(blocksOf(text, lose));
}

export function oneLine(blocks: readonly Block[]): RichText {
  const lines = blocks.flatMap((block) => (block.type === 'paragraph' ? [block.children] : block.items));
  return tidyText(lines.flatMap((line, i) => (i === 0 ? line : [' ', ...line])));
}

/** A text without formatting that the parser has left half decoded. */
export function wordsOf(text: string): RichText {
  const decoded = text.replace(/&&(010|035|058|061|092|123|125|126);/g, (_, code: string) => String.fromCharCode(Number(code)));
  return tidyText([decoded]);
}
