import { useEffect, useState } from 'react';
import { writeBackup } from '#domain/backup.ts';
import { formatTag, type Locale } from '#domain/locale.ts';
import type { LearningRecord } from '#domain/record.ts';
import { count, fill } from '#i18n/translate.ts';
import { lastBackup } from '#stores/backups.ts';
import { currentLearner, isPrivateRound } from '#stores/learners.ts';
import type { DataLabels } from './labels.ts';

interface Props {
  readonly record: LearningRecord;
  readonly locale: Locale;
  readonly labels: DataLabels;
}

export function answersIn(record: LearningRecord): number {
  return Object.values(record).reduce((sum, log) => sum + log.filter((event) => event.type === 'attempt').length, 0);
}

/** What is stored, in plain words and as data. */
export function Stored({ record, locale, labels }: Props) {
  const [persistent, setPersistent] = useState(false);
  useEffect(() => {
    navigator.storage?.persisted?.().then(setPersistent, () => undefined);
  }, []);
  const text = writeBackup(record, currentLearner().name, new Date());
  const saved = lastBackup();
  const kB = new Intl.NumberFormat(formatTag(locale), { maximumFractionDigits: 1 }).format(new Blob([text]).size / 1000);
  const isSafari = /^((?!chrome|android|crios|fxios).)*safari/i.test(navigator.userAgent);
  return (
    <section className="panel" aria-labelledby="data-now">
      <h2 id="data-now">{labels.now}</h2>
      {isPrivateRound() && <p className="notice">{labels.inPrivate}</p>}
      <ul>
        <li>{fill(labels.learner, { name: currentLearner().name || labels.nameless })}</li>
        <li>
          {count(labels.amount, answersIn(record), locale)}, {fill(labels.size, { kB })}
        </li>
        <li>
          {saved
            ? fill(labels.lastBackup, { date: new Intl.DateTimeFormat(formatTag(locale), { dateStyle: 'long' }).format(saved) })
            : labels.noBackup}
        </li>
        <li>{persistent ? labels.persistent : labels.fleeting}</li>
        {isSafari && <li>{labels.safari}</li>}
      </ul>
      {!persistent && (
        <p>
          <button type="button" className="button quiet" onClick={() => navigator.storage.persist().then(setPersistent, () => undefined)}>
            {labels.askPersistent}
          </button>
        </p>
      )}
      <details>
        <summary>{labels.look}</summary>
        <pre className="raw">{text}</pre>
      </details>
    </section>
  );
}
