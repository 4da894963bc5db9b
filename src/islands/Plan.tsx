import { useState } from 'react';
import { type PlanItem, plan } from '#domain/items/plan.ts';
import { planState } from '#domain/plan-state.ts';
import { ItemFrame } from './ItemFrame.tsx';
import { PlanCheck } from './plan/PlanCheck.tsx';
import { PlanForm } from './plan/PlanForm.tsx';
import { PlanKept } from './plan/PlanKept.tsx';
import { planMessages } from './plan-messages.ts';
import { useDraft } from './use-draft.ts';
import { type ItemProps, useItem } from './use-item.ts';

interface Halves {
  readonly when: string;
  readonly act: string;
}

/** An if-then plan for work: written, kept, and asked about after a week and after a month. */
export function Plan({ item, lesson, locale, title }: ItemProps<PlanItem>) {
  const { kept, log, name, root, problem, focus, refuse, answer } = useItem({ kind: plan, item, lesson, locale });
  const labels = planMessages(locale).plan;
  const [draft, setDraft] = useState<Halves | undefined>(undefined);
  const state = planState(item, log, new Date());
  const unfinished = kept?.draft ? { when: kept.when, act: kept.act } : undefined;
  const value = draft ?? unfinished;
  const isNew = draft !== undefined && `${draft.when}${draft.act}`.trim() !== '' && (draft.when !== kept?.when || draft.act !== kept?.act);
  useDraft(isNew ? draft : undefined, (typed) => answer({ ...typed, draft: true }, '', ''));

  const keep = () => {
    const { when, act } = value ?? { when: '', act: '' };
    if (answer({ when: tidy(when), act: tidy(act) }, labels.incomplete, when.trim() === '' ? `#${name}-when` : `#${name}-act`))
      setDraft(undefined);
  };
  const change = (start: Halves) => {
    setDraft(start);
    focus(`#${name}-when`);
  };
  const editing = !state || value !== undefined;
  return (
    <ItemFrame item={item} name={name} title={title} root={root} state={editing || state.due ? 'open' : 'settled'}>
      {editing ? (
        <PlanForm
          item={item}
          name={name}
          value={value ?? { when: '', act: '' }}
          problem={problem}
          labels={labels}
          onChange={setDraft}
          onKeep={keep}
        />
      ) : state.due ? (
        <PlanCheck
          state={state}
          due={state.due}
          name={name}
          problem={problem}
          locale={locale}
          labels={labels}
          onMissing={() => refuse(labels.missing, `#${name} input`)}
          onTell={(told) => answer({ when: state.when, act: state.act, ...told }, labels.missing, 'input')}
        />
      ) : (
        <PlanKept state={state} locale={locale} labels={labels} onChange={change} />
      )}
    </ItemFrame>
  );
}

/** The halves of one sentence: no signs at their ends, which the sentence brings itself. */
function tidy(half: string): string {
  return half
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;…]+$/, '');
}
