import { useEffect, useRef } from 'react';
import { type Backup, newEvents } from '#domain/backup.ts';
import type { Locale } from '#domain/locale.ts';
import type { LearningRecord } from '#domain/record.ts';
import { count, fill } from '#i18n/translate.ts';
import { takeInApart } from '#stores/imports.ts';
import { currentLearner, isPrivateRound, readLearners } from '#stores/learner-list.ts';
import { type DataLabels, dayOf, nameOf } from './labels.ts';

interface Props {
  readonly backup: Backup;
  readonly record: LearningRecord;
  readonly locale: Locale;
  readonly labels: DataLabels;
  readonly onTake: () => void;
  readonly onLeave: () => void;
  readonly onFailed: () => void;
}

/** What a copy holds and whose record it would go to, before anything is taken in. */
export function Found({ backup, record, locale, labels, onTake, onLeave, onFailed }: Props) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  const me = currentLearner();
  const fresh = newEvents(record, backup.record);
  const isOther = backup.learner !== '' && backup.learner !== me.name && !isPrivateRound();
  const namesake = isOther && readLearners().some(({ name }) => name === backup.learner);
  const apart = () => {
    if (takeInApart(backup)) location.reload();
    else onFailed();
  };
  return (
    <section className="result" aria-label={labels.found} tabIndex={-1} ref={place}>
      <p>{fill(labels.previewOf, { name: backup.learner || labels.first, date: dayOf(backup.exported, locale) })}</p>
      <p>{fresh > 0 ? count(labels.preview, fresh, locale) : labels.previewNone}</p>
      {backup.damaged && <p>{labels.previewDamaged}</p>}
      <p>
        <strong>{isPrivateRound() ? labels.inPrivate : fill(labels.goesTo, { name: nameOf(me, labels) })}</strong>
      </p>
      {isOther && <p>{fill(namesake ? labels.otherLearner : labels.otherName, { name: backup.learner })}</p>}
      <button type="button" className="button" onClick={onTake}>
        {labels.confirm}
      </button>{' '}
      {isOther && !namesake && (
        <button type="button" className="button quiet" onClick={apart}>
          {fill(labels.confirmApart, { name: backup.learner })}
        </button>
      )}{' '}
      <button type="button" className="button quiet" onClick={onLeave}>
        {labels.cancel}
      </button>
    </section>
  );
}
