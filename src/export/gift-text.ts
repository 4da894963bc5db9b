import type { Block, Inline, RichText } from '#domain/rich-text.ts';
import { plainBlocks, plainText } from '#domain/rich-text.ts';

/** How a question's texts are written in GIFT: as they stand, or as HTML where they hold more than words. */
export type GiftFormat = 'plain' | 'html';

/** Plain if nothing gets lost by that: one paragraph, no marks or breaks, no spaces that readers of GIFT close up. */
export function formatFor(blocks: readonly (readonly Block[])[], texts: readonly RichText[]): GiftFormat {
  const paragraphs = blocks.flatMap(([only, ...more]) => (only?.type === 'paragraph' && more.length === 0 ? [only.children] : []));
  const plain = [...paragraphs, ...texts].every((text) => text.every((part) => typeof part === 'string' && !/\s\s|&&\d{3};/.test(part)));
  return plain && paragraphs.length === blocks.length ? 'plain' : 'html';
}

/** A text with the signs of GIFT escaped; with a format of its own where it begins like one or like a share. */
export function giftText(text: RichText, format: GiftFormat): string {
  const written = format === 'plain' ? plainText(text) : html(text);
  return `${/^(?:%|\[(?:html|markdown|plain|moodle)\])/.test(written) ? `[${format}]` : ''}${escaped(written)}`;
}

/** A stem or a model answer, which always names its format. */
export function giftBlocks(blocks: readonly Block[], format: GiftFormat): string {
  const [only, ...more] = blocks;
  if (format === 'plain') return `[plain]${escaped(plainBlocks(blocks))}`;
  const written = only?.type === 'paragraph' && more.length === 0 ? html(only.children) : blocks.map(htmlBlock).join('');
  return `[html]${escaped(written)}`;
}

/** `text` behind a backslash wherever GIFT would take a sign for its own. */
export function escaped(text: string): string {
  return text.replace(/[~=#{}:\\]/g, '\\$&');
}

function htmlBlock(block: Block): string {
  if (block.type === 'paragraph') return `<p>${html(block.children)}</p>`;
  const tag = block.ordered ? 'ol' : 'ul';
  return `<${tag}>${block.items.map((item) => `<li>${html(item)}</li>`).join('')}</${tag}>`;
}

function html(text: RichText): string {
  return text.map(htmlInline).join('');
}

/** What other programs do not know (claims, terms, lessons) is kept in data- attributes, which they pass over. */
function htmlInline(part: Inline): string {
  if (typeof part === 'string') return entities(part);
  switch (part.type) {
    case 'strong':
      return `<strong>${html(part.children)}</strong>`;
    case 'emphasis':
      return `<em>${html(part.children)}</em>`;
    case 'break':
      return '<br>';
    case 'image':
      return `[${entities(part.alt)}]`;
    case 'claim':
      return `<span data-fact="${entities(part.fact)}">${html(part.children)}</span>`;
    case 'term':
      return `<span data-term="${entities(part.term)}">${html(part.children)}</span>`;
    case 'link':
      return /^(?:https|mailto):/.test(part.href)
        ? `<a href="${entities(part.href)}">${html(part.children)}</a>`
        : `<span data-link="${entities(part.href)}">${html(part.children)}</span>`;
  }
}

const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\u00a0': '&nbsp;' };

function entities(text: string): string {
  return text.replace(/[&<>"\u00a0]/g, (sign) => names[sign] ?? sign);
}
