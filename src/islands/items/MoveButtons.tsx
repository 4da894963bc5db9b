import { fill } from '#i18n/translate.ts';
import type { ItemLabels } from './view.ts';

interface Props {
  /** The step's text, for the buttons' names. */
  readonly step: string;
  readonly place: number;
  readonly places: number;
  readonly labels: Pick<ItemLabels, 'up' | 'down'>;
  readonly onMove: (by: 1 | -1) => void;
}

export function MoveButtons({ step, place, places, labels, onMove }: Props) {
  return (
    <span className="moves">
      <button
        type="button"
        className="icon"
        data-move="up"
        aria-disabled={place === 0}
        aria-label={fill(labels.up, { step })}
        onClick={() => onMove(-1)}
      >
        <span aria-hidden="true">↑</span>
      </button>
      <button
        type="button"
        className="icon"
        data-move="down"
        aria-disabled={place === places - 1}
        aria-label={fill(labels.down, { step })}
        onClick={() => onMove(1)}
      >
        <span aria-hidden="true">↓</span>
      </button>
    </span>
  );
}

interface Moved {
  readonly order: string[];
  readonly place: number;
  /** Selector of the button that keeps the focus: the one pressed, or the other at an end of the list. */
  readonly focus: string;
}

/** The order after moving one step, or null at the end of the list. */
export function moveStep(order: readonly string[], id: string, by: 1 | -1): Moved | null {
  const place = order.indexOf(id) + by;
  if (place < 0 || place >= order.length) return null;
  const next = order.filter((other) => other !== id);
  next.splice(place, 0, id);
  const button = place === 0 ? 'down' : place === order.length - 1 ? 'up' : by < 0 ? 'up' : 'down';
  return { order: next, place, focus: `[data-move="${button}"]` };
}
