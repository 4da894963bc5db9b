import type { JourneyMapLabels } from '../journey-map-messages.ts';

interface Props {
  readonly canAdd: boolean;
  readonly labels: JourneyMapLabels;
  readonly onAdd: () => void;
  readonly onPutAway: () => void;
}

/** What can be done with a map of the learner's own as a whole. */
export function OwnTools({ canAdd, labels, onAdd, onPutAway }: Props) {
  return (
    <p className="buttons">
      {canAdd && (
        <button type="button" className="button quiet" onClick={onAdd}>
          {labels.addStage}
        </button>
      )}
      <button type="button" className="button quiet" onClick={onPutAway}>
        {labels.removeMap}
      </button>
    </p>
  );
}

/** Says that a map is put away, and brings it back. */
export function PutAway({ labels, onBringBack }: Pick<Props, 'labels'> & { readonly onBringBack: () => void }) {
  return (
    <p className="put-away">
      {labels.removedMap}{' '}
      <button type="button" className="button quiet" onClick={onBringBack}>
        {labels.undo}
      </button>
    </p>
  );
}
