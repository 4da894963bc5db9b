import { useState } from 'react';
import { fill } from '#i18n/translate.ts';
import {
  addLearner,
  currentLearner,
  endPrivateRound,
  isPrivateRound,
  type Learner,
  learners,
  pinFits,
  renameLearner,
  startPrivateRound,
  switchTo,
} from '#stores/learners.ts';
import { useStore } from '../use-store.ts';
import type { DataLabels } from './labels.ts';

interface Props {
  readonly labels: DataLabels;
  readonly onChanged: () => void;
}

/** Several learners at one browser: who learns now, switching, adding, and the private round. */
export function People({ labels, onChanged }: Props) {
  const everyone = useStore(learners);
  const me = currentLearner();
  const [name, setName] = useState('');
  const [pin, setPin] = useState('');
  const reload = () => location.reload();
  return (
    <section className="panel" aria-labelledby="data-people">
      <h2 id="data-people">{labels.people}</h2>
      <p>{labels.peopleText}</p>
      <ul className="plain-rows">
        {everyone.map((learner) => (
          <li key={learner.id}>
            <span className="who">{learner.name || labels.first}</span>
            {learner.id === me.id && !isPrivateRound() ? (
              <span>{labels.current}</span>
            ) : (
              <Switch learner={learner} labels={labels} onSwitched={reload} />
            )}
          </li>
        ))}
      </ul>
      <p className="number">
        <label htmlFor="data-name">{labels.name}</label>
        <input
          id="data-name"
          type="text"
          maxLength={40}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <label htmlFor="data-pin">{labels.newPin}</label>
        <input
          id="data-pin"
          type="text"
          inputMode="numeric"
          maxLength={8}
          autoComplete="off"
          value={pin}
          onChange={(event) => setPin(event.target.value)}
        />
      </p>
      <p>
        <button
          type="button"
          className="button"
          aria-disabled={name.trim() === ''}
          onClick={() => {
            if (name.trim() === '') return;
            switchTo(addLearner(name, pin));
            reload();
          }}
        >
          {labels.add}
        </button>{' '}
        <button
          type="button"
          className="button quiet"
          aria-disabled={name.trim() === ''}
          onClick={() => {
            if (name.trim() === '') return;
            renameLearner(me.id, name, pin);
            onChanged();
          }}
        >
          {labels.rename}
        </button>
      </p>
      <p>{labels.privateText}</p>
      <button
        type="button"
        className="button quiet"
        onClick={() => {
          if (isPrivateRound()) endPrivateRound();
          else startPrivateRound();
          reload();
        }}
      >
        {isPrivateRound() ? labels.endPrivate : labels.privateRound}
      </button>
    </section>
  );
}

interface SwitchProps {
  readonly learner: Learner;
  readonly labels: DataLabels;
  readonly onSwitched: () => void;
}

function Switch({ learner, labels, onSwitched }: SwitchProps) {
  const [pin, setPin] = useState('');
  const [problem, setProblem] = useState('');
  const go = () => {
    if (!pinFits(learner, pin)) {
      setProblem(labels.wrongPin);
      return;
    }
    switchTo(learner.id);
    onSwitched();
  };
  return (
    <span className="switch">
      {learner.pin !== undefined && (
        <input
          type="text"
          inputMode="numeric"
          maxLength={8}
          autoComplete="off"
          aria-label={labels.pin}
          placeholder={labels.pin}
          value={pin}
          onChange={(event) => setPin(event.target.value)}
        />
      )}
      <button type="button" className="button quiet" onClick={go}>
        {fill(labels.switchTo, { name: learner.name || labels.first })}
      </button>
      <span role="alert" className="problem">
        {problem}
      </span>
    </span>
  );
}
