import { useState } from 'react';
import type { Locale } from '#domain/locale.ts';
import type { LearningRecord } from '#domain/record.ts';
import { count } from '#i18n/translate.ts';
import { currentLearner, endPrivateRound, eraseEverything, eraseLearner, isPrivateRound } from '#stores/learners.ts';
import type { DataLabels } from './labels.ts';
import { answersIn } from './Stored.tsx';

interface Props {
  readonly record: LearningRecord;
  readonly locale: Locale;
  readonly labels: DataLabels;
}

/** Erases one person's data or everything, after saying what goes. */
export function Erase({ record, locale, labels }: Props) {
  const [asked, setAsked] = useState<'mine' | 'all' | null>(null);
  const erase = () => {
    if (asked === 'all') eraseEverything();
    else if (isPrivateRound()) endPrivateRound();
    else eraseLearner(currentLearner().id);
    location.reload();
  };
  const name = currentLearner().name || labels.first;
  return (
    <section className="panel" aria-labelledby="data-erase">
      <h2 id="data-erase">{labels.erase}</h2>
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
            <p>{asked === 'mine' ? count(labels.eraseMineText, answersIn(record), locale, { name }) : labels.eraseAllText}</p>
            <button type="button" className="button" onClick={erase}>
              {labels.yesErase}
            </button>{' '}
            <button type="button" className="button quiet" onClick={() => setAsked(null)}>
              {labels.cancel}
            </button>
          </div>
        )}
      </div>
    </section>
  );
}
