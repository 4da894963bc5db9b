import { useEffect, useState } from 'react';
import type { DataLabels } from './labels.ts';

/** Whether the browser may delete the record by itself, and a way to ask it not to. */
export function Safety({ labels }: { readonly labels: DataLabels }) {
  const [persistent, setPersistent] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => {
    storageOf()
      .persisted?.()
      .then(setPersistent, () => undefined);
  }, []);
  const ask = async () => {
    const promised = await storageOf()
      .persist?.()
      .catch(() => false);
    setPersistent(promised === true);
    setSaid(promised ? '' : labels.notPromised);
  };
  const isSafari = /^((?!chrome|android|crios|fxios).)*safari/i.test(navigator.userAgent);
  return (
    <>
      <h3>{labels.keptTitle}</h3>
      <ul className="ticks">
        <li>{persistent ? labels.persistent : labels.fleeting}</li>
        {isSafari && <li>{labels.safari}</li>}
        <li>{labels.privateWindow}</li>
      </ul>
      {!persistent && storageOf().persist && (
        <p>
          <button type="button" className="button quiet" onClick={ask}>
            {labels.askPersistent}
          </button>
        </p>
      )}
      <p role="status">{said}</p>
    </>
  );
}

/** Pages that were not fetched over https do not have it. */
function storageOf(): Partial<StorageManager> {
  return navigator.storage ?? {};
}
