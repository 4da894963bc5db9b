import type { MapRow } from '#domain/items/journey-map.ts';
import type { JourneyMapLabels } from '../journey-map-messages.ts';

/** Characters; a note that fits on a card. */
export const longestNote = 300;
const moods = ['-2', '-1', '0', '1', '2'] as const;

/** A feeling as it is shown: with its sign, and a real minus. */
export function shownMood(mood: number): string {
  return mood > 0 ? `+${mood}` : String(mood).replace('-', '−');
}

interface GrowingProps {
  readonly text: string;
  /** Its name for those who cannot see where it stands. */
  readonly label: string;
  readonly field: string;
  readonly hint?: string | undefined;
  /** It must be filled in before the stage can be compared. */
  readonly isMissing?: boolean;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
}

/** A field for a note that grows with its text; on paper the text alone is printed. */
export function Growing({ text, label, field, hint, isMissing, onType, onLeave }: GrowingProps) {
  return (
    <span className="growing">
      <textarea
        rows={1}
        value={text}
        maxLength={longestNote}
        aria-label={label}
        aria-invalid={isMissing || undefined}
        placeholder={hint}
        data-field={field}
        onChange={(event) => onType(event.target.value)}
        onBlur={onLeave}
      />
      <span className="printed" aria-hidden="true">
        {text}{' '}
      </span>
    </span>
  );
}

interface MoodProps {
  readonly text: string;
  readonly label: string;
  readonly field: string;
  readonly name: string;
  readonly labels: JourneyMapLabels;
  readonly isMissing: boolean;
  readonly onChoose: (text: string) => void;
}

/** The five feelings to choose from. */
export function MoodChoice({ text, label, field, name, labels, isMissing, onChoose }: MoodProps) {
  return (
    <span className="mood-choice" role="radiogroup" aria-label={label} aria-invalid={isMissing || undefined}>
      {moods.map((mood, i) => (
        <label key={mood} className="mood-option" data-mood={mood}>
          <input
            type="radio"
            name={name}
            value={mood}
            checked={text === mood}
            aria-label={`${shownMood(Number(mood))}, ${labels.moods[i]}`}
            data-field={i === 0 ? field : undefined}
            onChange={() => onChoose(mood)}
          />
          <span>{shownMood(Number(mood))}</span>
        </label>
      ))}
    </span>
  );
}

/** What the worked example or the model says. */
export function Said({ row, text, labels }: { readonly row: MapRow; readonly text: string; readonly labels: JourneyMapLabels }) {
  if (text === '')
    return (
      <span className="nothing">
        –<span className="visually-hidden"> {labels.nothing}</span>
      </span>
    );
  if (row !== 'feels') return text;
  const mood = Number(text);
  return (
    <span className="mood-said" data-mood={mood}>
      <b>{shownMood(mood)}</b> {labels.moods[mood + 2]}
    </span>
  );
}
