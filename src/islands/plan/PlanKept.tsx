import { formatTag, type Locale } from '#domain/locale.ts';
import type { PlanState } from '#domain/plan-state.ts';
import type { PlanMessages } from '#i18n/plan/en.ts';
import { fill } from '#i18n/translate.ts';

interface Props {
  readonly state: PlanState;
  readonly locale: Locale;
  readonly labels: PlanMessages['plan'];
  readonly onChange: (start: { readonly when: string; readonly act: string }) => void;
}

/** A plan that waits for its day, with what was told about it. */
export function PlanKept({ state, locale, labels, onChange }: Props) {
  const { when, act, checks, next } = state;
  const last = checks.at(-1)?.how;
  const day = new Intl.DateTimeFormat(formatTag(locale), { dateStyle: 'long' });
  return (
    <>
      <div className="result" tabIndex={-1}>
        <p className="badges">{labels.yours}</p>
        <blockquote className="plan-sentence">{fill(labels.sentence, { when, act })}</blockquote>
        {checks.map((check, i) => (
          <p key={`${i}`}>
            <strong>{fill(labels.told, { n: check.after ?? '', outcome: check.how ? labels.outcomes[check.how] : '' })}</strong>{' '}
            {check.note}
          </p>
        ))}
        {last && <p>{labels.replies[last]}</p>}
        <p>{next ? fill(labels.next, { date: day.format(next) }) : labels.finished}</p>
      </div>
      <button type="button" className="button quiet" onClick={() => onChange(next ? { when, act } : { when: '', act: '' })}>
        {next ? labels.change : labels.another}
      </button>
    </>
  );
}
