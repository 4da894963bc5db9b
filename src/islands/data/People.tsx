import { useEffect, useState } from 'react';
import type { Locale } from '#domain/locale.ts';
import { count, fill } from '#i18n/translate.ts';
import { currentLearner, isPrivateRound, type Learner, pinFits, switchTo } from '#stores/learner-list.ts';
import { addLearner, followLearners, learners, renameLearner } from '#stores/learners.ts';
import { storedAnswers } from '#stores/stored-things.ts';
import { useStore } from '../use-store.ts';
import { type DataLabels, nameOf } from './labels.ts';
import { NameForm } from './NameForm.tsx';

interface Props {
  readonly locale: Locale;
  readonly labels: DataLabels;
  readonly onChanged: () => void;
}

/** Several learners at one browser: who learns now, switching, adding and renaming. */
export function People({ locale, labels, onChanged }: Props) {
  const everyone = useStore(learners);
  const me = currentLearner();
  const [said, setSaid] = useState('');
  useEffect(followLearners, []);

  const change = (action: () => void, done: () => void) => {
    try {
      action();
      done();
    } catch {
      setSaid(labels.notKept);
    }
  };
  const add = (name: string, pin: string) =>
    change(
      () => switchTo(addLearner(name, pin)),
      () => location.reload(),
    );
  const rename = (name: string, pin: string) =>
    change(
      () => renameLearner(me.id, name, pin),
      () => {
        setSaid(labels.renamed);
        onChanged();
      },
    );

  return (
    <section className="panel" aria-labelledby="data-people">
      <h2 id="data-people">{labels.people}</h2>
      <p>{labels.peopleText}</p>
      <ul className="plain-rows people">
        {everyone.map((learner) => (
          <li key={learner.id}>
            <span className="who">
              <strong>{nameOf(learner, labels)}</strong> <span>{count(labels.amount, storedAnswers(learner.id), locale)}</span>
            </span>
            {learner.id === me.id && !isPrivateRound() ? (
              <span>{labels.current}</span>
            ) : (
              <Switch
                learner={learner}
                labels={labels}
                onSwitch={() =>
                  change(
                    () => switchTo(learner.id),
                    () => location.reload(),
                  )
                }
              />
            )}
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
      <details>
        <summary>{labels.addSomeone}</summary>
        <NameForm id="data-add" name="" labels={labels} action={labels.add} onSubmit={add} />
      </details>
      {!isPrivateRound() && (
        <details>
          <summary>{labels.changeMe}</summary>
          <NameForm id="data-rename" name={me.name} labels={labels} action={labels.rename} onSubmit={rename} />
        </details>
      )}
    </section>
  );
}

interface SwitchProps {
  readonly learner: Learner;
  readonly labels: DataLabels;
  readonly onSwitch: () => void;
}

function Switch({ learner, labels, onSwitch }: SwitchProps) {
  const [pin, setPin] = useState('');
  const [problem, setProblem] = useState('');
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
      <button type="button" className="button quiet" onClick={() => (pinFits(learner, pin) ? onSwitch() : setProblem(labels.wrongPin))}>
        {fill(labels.switchTo, { name: nameOf(learner, labels) })}
      </button>
      <span role="alert" className="problem">
        {problem}
      </span>
    </span>
  );
}
