import type { Locale } from '#domain/locale.ts';
import { isNewFrame, record } from '#stores/browser-record.ts';
import { usePracticeMessages } from './practice-messages.ts';
import { useAwake } from './use-awake.ts';
import { useStore } from './use-store.ts';

/** One calm sentence when the record cannot be kept or is not all here; nothing otherwise. */
export function StorageNotice({ locale }: { readonly locale: Locale }) {
  const labels = usePracticeMessages(locale).storage;
  const trouble = useStore(record.$trouble) ?? (isNewFrame && 'framed');
  const awake = useAwake();
  return (
    <div role="status" className="notice-place">
      {awake && trouble && <p className="notice">{labels[trouble]}</p>}
    </div>
  );
}
