import type { Stage } from '#domain/journey-map/map.ts';
import { fill } from '#i18n/translate.ts';
import type { JourneyMapLabels } from '../journey-map-messages.ts';
import { RichText } from '../RichText.tsx';
import { nameOf } from './MapTable.tsx';

interface GuidedProps {
  readonly stage: Stage;
  readonly place: number;
  /** What keeps this stage from being compared; empty when nothing does. */
  readonly problem: string;
  readonly labels: JourneyMapLabels;
  readonly onCompare: () => void;
}

/** Below a stage of the worked example: why it is so, or the way to the model. */
export function GuidedFoot({ stage, place, problem, labels, onCompare }: GuidedProps) {
  if (stage.gaps.length === 0 || stage.compared) {
    return (
      <p className="why" tabIndex={-1}>
        <span className="row-label">{labels.why}</span> <RichText text={stage.note} />
      </p>
    );
  }
  return (
    <>
      <button type="button" className="button" aria-label={fill(labels.compareOf, { n: place + 1 })} onClick={onCompare}>
        {labels.compare}
      </button>
      <p className="problem" role="alert">
        {problem}
      </p>
    </>
  );
}

interface OwnProps {
  readonly stage: Stage;
  readonly place: number;
  readonly places: number;
  readonly canRemove: boolean;
  readonly labels: JourneyMapLabels;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** Below a stage of an own map: its place, and the way out. */
export function OwnFoot({ stage, place, places, canRemove, labels, onMove, onRemove }: OwnProps) {
  const name = { stage: nameOf(stage, place, labels) };
  return (
    <span className="moves">
      <button
        type="button"
        className="icon"
        data-move="-1"
        aria-disabled={place === 0}
        aria-label={fill(labels.earlier, name)}
        onClick={() => place > 0 && onMove(-1)}
      >
        <span aria-hidden="true">←</span>
      </button>
      <button
        type="button"
        className="icon"
        data-move="1"
        aria-disabled={place === places - 1}
        aria-label={fill(labels.later, name)}
        onClick={() => place < places - 1 && onMove(1)}
      >
        <span aria-hidden="true">→</span>
      </button>
      {canRemove && (
        <button type="button" className="icon" data-move="out" aria-label={fill(labels.removeStage, name)} onClick={onRemove}>
          <span aria-hidden="true">×</span>
        </button>
      )}
    </span>
  );
}
