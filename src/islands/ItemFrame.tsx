import type { ReactNode, RefObject } from 'react';
import type { Item } from '#domain/items/kinds.ts';
import type { Block } from '#domain/rich-text.ts';
import { RichBlocks } from './RichText.tsx';

interface Props {
  readonly item: Item;
  /** In place of the item's own stem. */
  readonly stem?: readonly Block[] | undefined;
  readonly name: string;
  readonly title: string;
  readonly root: RefObject<HTMLElement | null>;
  readonly state: 'open' | 'checked' | 'settled';
  readonly children: ReactNode;
}

/** The frame of an item: its title and its stem. */
export function ItemFrame({ item, stem = item.stem, name, title, root, state, children }: Props) {
  return (
    <article className={`item ${item.role}`} id={name} ref={root} aria-labelledby={`${name}-title`} data-state={state}>
      <h3 className="item-title" id={`${name}-title`}>
        {title}
      </h3>
      <div className="stem" id={`${name}-stem`}>
        <RichBlocks blocks={stem} />
      </div>
      {children}
    </article>
  );
}

interface SubmitProps {
  readonly problem: string;
  readonly label: string;
  readonly onSubmit: () => void;
}

/** What is missing, said at once, and the button that checks or keeps the response. */
export function Submit({ problem, label, onSubmit }: SubmitProps) {
  return (
    <>
      <p className="problem" role="alert">
        {problem}
      </p>
      <button type="button" className="button" onClick={onSubmit}>
        {label}
      </button>
    </>
  );
}
