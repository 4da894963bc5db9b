import { useStore } from '@nanostores/react';
import type { Messages } from '#i18n/messages/en.ts';
import { record } from '#stores/browser-record.ts';
import { useAwake } from './use-awake.ts';

/** One calm sentence when the record cannot be kept or was damaged; nothing otherwise. */
export function StorageNotice({ labels }: { readonly labels: Messages['storage'] }) {
  const trouble = useStore(record.$trouble);
  const awake = useAwake();
  return (
    <div role="status" className="notice-place">
      {awake && trouble && <p className="notice">{labels[trouble]}</p>}
    </div>
  );
}
