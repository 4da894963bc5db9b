import { useState } from 'react';
import { endPrivateRound, isPrivateRound } from '#stores/learner-list.ts';
import { startPrivateRound } from '#stores/learners.ts';
import type { DataLabels } from './labels.ts';

/** Begins and ends a round that leaves nothing behind. */
export function PrivateRound({ labels }: { readonly labels: DataLabels }) {
  const [said, setSaid] = useState('');
  const turn = () => {
    if (isPrivateRound()) endPrivateRound();
    else if (!startPrivateRound()) return setSaid(labels.notKept);
    location.reload();
  };
  return (
    <section className="panel" aria-labelledby="data-private">
      <h2 id="data-private">{labels.privateTitle}</h2>
      <p>{labels.privateText}</p>
      <button type="button" className="button quiet" onClick={turn}>
        {isPrivateRound() ? labels.endPrivate : labels.privateRound}
      </button>
      <p role="status">{said}</p>
    </section>
  );
}
