import type { PlanResponse } from '#domain/items/plan.ts';
import type { Locale } from '#domain/locale.ts';
import { fill } from '#i18n/translate.ts';
import { planMessages } from '../plan-messages.ts';

/** A plan, or how it went, when one looks back at it. */
export function KeptPlan({ response, locale }: { readonly response: PlanResponse; readonly locale: Locale }) {
  const labels = planMessages(locale).plan;
  const { when, act, after, how, note } = response;
  return (
    <>
      <p className="own-text">{fill(labels.sentence, { when, act })}</p>
      {after && how && (
        <p className="own-text">
          {fill(labels.told, { n: after, outcome: labels.outcomes[how] })} {note}
        </p>
      )}
    </>
  );
}
