/** Running text with meaning, free of HTML: it survives serialisation, export and every renderer. */
export type Inline =
  | string
  | { readonly type: 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'claim'; readonly fact: string; readonly children: readonly Inline[] }
  | { readonly type: 'term'; readonly term: string; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly type: 'image'; readonly src: string; readonly alt: string; readonly width?: number; readonly height?: number }
  | { readonly type: 'break' };

export type RichText = readonly Inline[];

export type Block =
  | { readonly type: 'paragraph'; readonly children: RichText }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly RichText[] };

/** The text a screen reader would say: marks dropped, pictures by their alternative text. */
export function plainText(text: RichText): string {
  return text
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part.type === 'image') return part.alt;
      if (part.type === 'break') return ' ';
      return plainText(part.children);
    })
    .join('');
}

export function plainBlocks(blocks: readonly Block[]): string {
  return blocks.flatMap((block) => (block.type === 'paragraph' ? [plainText(block.children)] : block.items.map(plainText))).join(' ');
}
