import { useState } from 'react';
import { type CheckDay, outcomes, type PlanOutcome } from '#domain/items/plan.ts';
import type { Locale } from '#domain/locale.ts';
import type { PlanState } from '#domain/plan-state.ts';
import type { PlanMessages } from '#i18n/plan/en.ts';
import { count, fill } from '#i18n/translate.ts';
import { Submit } from '../ItemFrame.tsx';

const longest = 500;

interface Props {
  readonly state: PlanState;
  readonly due: CheckDay;
  readonly name: string;
  readonly problem: string;
  readonly locale: Locale;
  readonly labels: PlanMessages['plan'];
  readonly onMissing: () => void;
  readonly onTell: (told: { readonly after: CheckDay; readonly how: PlanOutcome; readonly note?: string }) => void;
}

/** A plan that came back: how did it go? */
export function PlanCheck({ state, due, name, problem, locale, labels, onMissing, onTell }: Props) {
  const [how, setHow] = useState<PlanOutcome | undefined>(undefined);
  const [note, setNote] = useState('');
  return (
    <>
      <fieldset className="plan-check">
        <legend>{count(labels.due, due, locale)}</legend>
        <blockquote className="plan-sentence">{fill(labels.sentence, { when: state.when, act: state.act })}</blockquote>
        <div className="segments">
          {outcomes.map((outcome) => (
            <label key={outcome} className="segment">
              <input type="radio" name={`${name}-how`} checked={how === outcome} onChange={() => setHow(outcome)} />
              <span>{labels.outcomes[outcome]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <label htmlFor={`${name}-note`}>{labels.remark}</label>
      <textarea id={`${name}-note`} rows={2} maxLength={longest} value={note} onChange={(event) => setNote(event.target.value)} />
      <Submit
        problem={problem}
        label={labels.tell}
        onSubmit={() => (how ? onTell({ after: due, how, ...(note.trim() !== '' && { note: note.trim() }) }) : onMissing())}
      />
    </>
  );
}
