import { guidedId, type JourneyMap } from '#domain/journey-map/map.ts';
import { fill } from '#i18n/translate.ts';
import type { JourneyMapLabels } from '../journey-map-messages.ts';

interface Props {
  /** The learner's own maps. */
  readonly own: readonly JourneyMap[];
  /** Id of the map that is shown. */
  readonly shown: string;
  readonly labels: JourneyMapLabels;
  readonly onChoose: (id: string) => void;
  readonly onNew: () => void;
}

/** The maps there are, and the way to a new one. */
export function MapChoice({ own, shown, labels, onChoose, onNew }: Props) {
  const ownMaps = own.map(({ id, persona }, i) => ({ id, persona, name: fill(labels.ownMap, { n: i + 1 }) }));
  const maps = [{ id: guidedId, persona: '', name: labels.guidedMap }, ...ownMaps];
  return (
    <nav className="map-choice" aria-label={labels.maps}>
      <ul>
        {maps.map(({ id, persona, name }) => (
          <li key={id}>
            <button type="button" data-map={id} aria-current={id === shown ? 'true' : undefined} onClick={() => onChoose(id)}>
              {name}
              {persona && <span className="hint">{persona}</span>}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="new" onClick={onNew}>
            <span aria-hidden="true">+ </span>
            {labels.newMap}
          </button>
        </li>
      </ul>
    </nav>
  );
}
