import type { RequiredItem } from '#domain/course.ts';
import type { Locale } from '#domain/locale.ts';
import { planState } from '#domain/plan-state.ts';
import { fill } from '#i18n/translate.ts';
import { planMessages } from './plan-messages.ts';
import { useAllLogs } from './use-log.ts';

/** Where a plan can be made. */
export interface PlanPlace extends RequiredItem {
  /** `course/lesson` */
  readonly lesson: string;
  readonly title: string;
  readonly href: string;
}

interface Props {
  readonly places: readonly PlanPlace[];
  readonly locale: Locale;
  /** Only plans that ask how they went. */
  readonly onlyDue: boolean;
}

/** The learner's plans with their lessons; nothing where there is none to show. */
export function Plans({ places, locale, onlyDue }: Props) {
  const labels = planMessages(locale).plan;
  const record = useAllLogs();
  const now = new Date();
  const plans = places.flatMap((place) => {
    const state = planState(place, record[place.lesson] ?? [], now);
    return state && (state.due || !onlyDue) ? [{ place, state }] : [];
  });
  if (plans.length === 0) return null;
  return (
    <section className="panel plans" aria-labelledby="plans">
      <h2 id="plans">{onlyDue ? labels.dueTitle : labels.allTitle}</h2>
      <ul>
        {plans.map(({ place, state: { when, act, checks, due } }) => (
          <li key={place.id}>
            <p className="plan-sentence">{fill(labels.sentence, { when, act })}</p>
            {!onlyDue &&
              checks.map((check) => (
                <p key={check.after} className="hint">
                  {fill(labels.told, { n: check.after ?? '', outcome: check.how ? labels.outcomes[check.how] : '' })} {check.note}
                </p>
              ))}
            <a className={due ? 'button' : 'button quiet'} href={`${place.href}#${place.id.replace('/', '-')}`}>
              {due ? labels.answer : labels.look}
            </a>{' '}
            <span className="hint">{place.title}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
