import type { MapCheck } from '#domain/items/journey-map.ts';
import type { JourneyMapLabels } from '../journey-map-messages.ts';
import { RichText } from '../RichText.tsx';

interface Props {
  readonly checks: readonly MapCheck[];
  readonly checked: readonly string[];
  readonly labels: JourneyMapLabels;
  readonly onCheck: (checked: readonly string[]) => void;
}

/** Sentences about a good map to tick; what is left open says what to do. */
export function MapChecks({ checks, checked, labels, onCheck }: Props) {
  return (
    <section className="map-checks">
      <h4>{labels.checks}</h4>
      <p className="hint">{labels.checksHint}</p>
      <ul>
        {checks.map((check) => (
          <li key={check.id}>
            <label className="option">
              <input
                type="checkbox"
                checked={checked.includes(check.id)}
                onChange={(event) => onCheck(event.target.checked ? [...checked, check.id] : checked.filter((other) => other !== check.id))}
              />
              <span>
                <RichText text={check.text} />
              </span>
            </label>
            {!checked.includes(check.id) && (
              <p className="hint">
                <b>{labels.ifNot}</b> <RichText text={check.advice} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
