import type { Block, Inline, RichText as Text } from '#domain/rich-text.ts';

/** Running text; claims and terms open the popover that the page holds for them. */
export function RichText({ text }: { readonly text: Text }) {
  return text.map((part, i) => <Part key={`${i}`} part={part} />);
}

function Part({ part }: { readonly part: Inline }) {
  if (typeof part === 'string') return part;
  if (part.type === 'break') return <br />;
  if (part.type === 'image') return <img src={part.src} alt={part.alt} width={part.width} height={part.height} loading="lazy" />;
  const children = <RichText text={part.children} />;
  switch (part.type) {
    case 'strong':
      return <strong>{children}</strong>;
    case 'emphasis':
      return <em>{children}</em>;
    case 'claim':
      return (
        <>
          <span className="claim">{children}</span>
          <button
            type="button"
            className="source-mark"
            popoverTarget={`source-${part.fact}`}
            aria-labelledby={`source-label source-${part.fact}-name`}
          />
        </>
      );
    case 'term':
      return (
        <button type="button" className="term" popoverTarget={`term-${part.term}`}>
          {children}
        </button>
      );
    case 'link':
      return <a href={part.href}>{children}</a>;
  }
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
