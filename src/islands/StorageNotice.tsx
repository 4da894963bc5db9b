import type { Locale } from '#domain/locale.ts';
import { record } from '#stores/browser-record.ts';
import { usePracticeMessages } from './practice-messages.ts';
import { useAwake } from './use-awake.ts';
import { useStore } from './use-store.ts';

/** One calm sentence when the record cannot be kept or was damaged; nothing otherwise. */
export function StorageNotice({ locale }: { readonly locale: Locale }) {
  const labels = usePracticeMessages(locale).storage;
  const trouble = useStore(record.$trouble);
  const awake = useAwake();
  return (
    <div role="status" className="notice-place">
      {awake && trouble && <p className="notice">{labels[trouble]}</p>}
    </div>
  );
}
