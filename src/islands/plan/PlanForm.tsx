import type { PlanItem } from '#domain/items/plan.ts';
import { plainText } from '#domain/rich-text.ts';
import type { PlanMessages } from '#i18n/plan/en.ts';
import { fill } from '#i18n/translate.ts';
import { Submit } from '../ItemFrame.tsx';

const longest = 300;
const fields = ['when', 'act'] as const;

interface Props {
  readonly item: PlanItem;
  readonly name: string;
  readonly value: { readonly when: string; readonly act: string };
  readonly problem: string;
  readonly labels: PlanMessages['plan'];
  readonly onChange: (value: { readonly when: string; readonly act: string }) => void;
  readonly onKeep: () => void;
}

/** The two halves of a plan, and examples to take. */
export function PlanForm({ item, name, value, problem, labels, onChange, onKeep }: Props) {
  return (
    <>
      <div className="plan-halves">
        {fields.map((field) => (
          <div key={field}>
            <label htmlFor={`${name}-${field}`}>{labels[field]}</label>
            <textarea
              id={`${name}-${field}`}
              aria-describedby={`${name}-${field}-hint`}
              rows={2}
              maxLength={longest}
              value={value[field]}
              onChange={(event) => onChange({ ...value, [field]: event.target.value })}
            />
            <p className="hint" id={`${name}-${field}-hint`}>
              {field === 'when' ? labels.whenHint : labels.actHint}
            </p>
          </div>
        ))}
      </div>
      <details className="plan-examples">
        <summary>{labels.examples}</summary>
        <ul>
          {item.examples.map((example) => {
            const halves = { when: plainText(example.when), act: plainText(example.act) };
            return (
              <li key={example.id}>
                <p>{fill(labels.sentence, halves)}</p>
                <button
                  type="button"
                  className="button quiet"
                  aria-label={`${labels.use}: ${fill(labels.sentence, halves)}`}
                  onClick={() => onChange(halves)}
                >
                  {labels.use}
                </button>
              </li>
            );
          })}
        </ul>
      </details>
      <p className="hint">{labels.note}</p>
      <Submit problem={problem} label={labels.keep} onSubmit={onKeep} />
    </>
  );
}
