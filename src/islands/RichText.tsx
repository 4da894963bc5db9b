import { Fragment } from 'react';
import type { Block, RichText as Text } from '#domain/rich-text.ts';

/** Running text; claims and terms open the popover that the page holds for them. */
export function RichText({ text }: { readonly text: Text }) {
  return text.map((part, i) => {
    const key = `${i}`;
    if (typeof part === 'string') return <Fragment key={key}>{part}</Fragment>;
    switch (part.type) {
      case 'break':
        return <br key={key} />;
      case 'strong':
        return (
          <strong key={key}>
            <RichText text={part.children} />
          </strong>
        );
      case 'emphasis':
        return (
          <em key={key}>
            <RichText text={part.children} />
          </em>
        );
      case 'image':
        return <img key={key} src={part.src} alt={part.alt} width={part.width} height={part.height} loading="lazy" />;
      case 'claim':
        return (
          <Fragment key={key}>
            <span className="claim">
              <RichText text={part.children} />
            </span>
            <button type="button" className="source-mark" popoverTarget={`source-${part.fact}`} aria-labelledby={`source-label source-${part.fact}-name`} />
          </Fragment>
        );
      case 'term':
        return (
          <button key={key} type="button" className="term" popoverTarget={`term-${part.term}`}>
            <RichText text={part.children} />
          </button>
        );
      case 'link':
        return (
          <a key={key} href={part.href}>
            <RichText text={part.children} />
          </a>
        );
    }
  });
}

export function RichBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, i) => {
    const key = `${i}`;
    if (block.type === 'paragraph') {
      return (
        <p key={key}>
          <RichText text={block.children} />
        </p>
      );
    }
    const entries = block.items.map((item, j) => (
      <li key={`${j}`}>
        <RichText text={item} />
      </li>
    ));
    return block.ordered ? <ol key={key}>{entries}</ol> : <ul key={key}>{entries}</ul>;
  });
}
