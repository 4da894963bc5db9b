import { useState } from 'react';
import type { Locale } from '#domain/locale.ts';
import type { LearningRecord } from '#domain/record.ts';
import { count, fill } from '#i18n/translate.ts';
import { currentLearner, endPrivateRound, isPrivateRound, readLearners } from '#stores/learner-list.ts';
import { eraseEverything, eraseLearner } from '#stores/learners.ts';
import { answersIn, storedAnswers } from '#stores/stored-things.ts';
import { type DataLabels, nameOf } from './labels.ts';

interface Props {
  readonly record: LearningRecord;
  readonly locale: Locale;
  readonly labels: DataLabels;
}

/** Erases one person's data or everything, after saying what goes. */
export function Erase({ record, locale, labels }: Props) {
  const [asked, setAsked] = useState<'mine' | 'all' | null>(null);
  const [said, setSaid] = useState('');
  const me = currentLearner();
  const erase = () => {
    try {
      if (asked === 'all') eraseEverything();
      else if (isPrivateRound()) endPrivateRound();
      else eraseLearner(me.id);
      location.reload();
    } catch {
      setSaid(labels.notErased);
    }
  };
  const mine = isPrivateRound() ? labels.erasePrivateText : labels.eraseMineText;
  return (
    <section className="panel" aria-labelledby="data-erase">
      <h2 id="data-erase">{labels.erase}</h2>
      <p>{labels.eraseText}</p>
      <p>
        <button type="button" className="button quiet" onClick={() => setAsked('mine')}>
          {labels.eraseMine}
        </button>{' '}
        <button type="button" className="button quiet" onClick={() => setAsked('all')}>
          {labels.eraseAll}
        </button>
      </p>
      <div role="alert">
        {asked && (
          <div className="result wrong">
            {asked === 'mine' ? (
              <p>{count(mine, answersIn(record), locale, { name: nameOf(me, labels) })}</p>
            ) : (
              <>
                <p>{labels.eraseAllText}</p>
                <ul>
                  {readLearners().map((learner) => (
                    <li key={learner.id}>
                      {fill(labels.personWithAnswers, {
                        name: nameOf(learner, labels),
                        answers: count(labels.amount, storedAnswers(learner.id), locale),
                      })}
                    </li>
                  ))}
                </ul>
              </>
            )}
            <button type="button" className="button" onClick={erase}>
              {labels.yesErase}
            </button>{' '}
            <button type="button" className="button quiet" onClick={() => setAsked(null)}>
              {labels.cancel}
            </button>
          </div>
        )}
        {said && <p>{said}</p>}
      </div>
    </section>
  );
}
