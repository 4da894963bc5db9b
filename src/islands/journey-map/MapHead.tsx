import type { JourneyMap } from '#domain/journey-map/map.ts';
import type { JourneyMapLabels } from '../journey-map-messages.ts';
import { Growing } from './Field.tsx';

interface Props {
  readonly map: JourneyMap;
  readonly labels: JourneyMapLabels;
  readonly onType: (field: string, text: string) => void;
  readonly onLeave: () => void;
}

/** Whose journey it is, and what for. */
export function MapHead({ map, labels, onType, onLeave }: Props) {
  const parts = [
    ['persona', labels.persona, labels.personaHint],
    ['scenario', labels.scenario, labels.scenarioHint],
  ] as const;
  return (
    <dl className="map-head">
      {parts.map(([part, label, hint]) => (
        <div key={part}>
          <dt>{label}</dt>
          <dd>
            {map.guided ? (
              map[part]
            ) : (
              <Growing text={map[part]} label={label} field={part} hint={hint} onType={(text) => onType(part, text)} onLeave={onLeave} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
