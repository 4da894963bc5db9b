import { fill } from '#i18n/translate.ts';
import { record } from '#stores/browser-record.ts';
import type { JourneyMapLabels } from '../journey-map-messages.ts';
import { useAwake } from '../use-awake.ts';
import { useStore } from '../use-store.ts';

/** Whether the maps are kept. The page's own notice says it aloud; this one stands where the learner is looking. */
export function Stored({ kept, labels }: { readonly kept: boolean; readonly labels: JourneyMapLabels }) {
  const trouble = useStore(record.$trouble);
  const awake = useAwake();
  if (!awake) return null;
  if (trouble === 'full' || trouble === 'blocked') return <p className="notice">{fill(labels.unsaved, { reason: labels[trouble] })}</p>;
  return kept && <p className="hint">{labels.saved}</p>;
}
