import { certainties } from '#domain/certainty.ts';
import type { Certainty } from '#domain/record.ts';
import type { ItemLabels } from './items/view.ts';

interface Props {
  readonly name: string;
  readonly value: Certainty | undefined;
  readonly onChange: (value: Certainty) => void;
  readonly labels: ItemLabels;
}

/** How sure the learner is, asked before checking. */
export function CertaintyChoice({ name, value, onChange, labels }: Props) {
  return (
    <fieldset className="certainty">
      <legend>{labels.certainty}</legend>
      <div className="segments">
        {certainties.map((level, i) => (
          <label key={level} className="segment">
            <input type="radio" name={name} value={level} checked={value === level} onChange={() => onChange(level)} />
            <span>{labels.certaintyLevels[i]}</span>
          </label>
        ))}
      </div>
      <p className="hint">{labels.certaintyHint}</p>
    </fieldset>
  );
}
