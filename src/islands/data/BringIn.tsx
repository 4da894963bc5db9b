import { useEffect, useRef, useState } from 'react';
import { type Backup, longestBackup, newEvents, readBackup } from '#domain/backup.ts';
import { formatTag, type Locale } from '#domain/locale.ts';
import type { LearningRecord } from '#domain/record.ts';
import { count, fill } from '#i18n/translate.ts';
import { record as store } from '#stores/browser-record.ts';
import { unpack } from '#stores/transfer.ts';
import { mergeIn, putBack } from '#stores/whole-record.ts';
import type { DataLabels } from './labels.ts';

interface Props {
  readonly record: LearningRecord;
  readonly locale: Locale;
  readonly labels: DataLabels;
}

const linkStart = '#r=';

/** Takes in a copy from a file or from the link this page was opened by, after showing what it holds. */
export function BringIn({ record, locale, labels }: Props) {
  const [found, setFound] = useState<Backup | null>(null);
  const [before, setBefore] = useState<LearningRecord | null>(null);
  const [said, setSaid] = useState('');
  const place = useRef<HTMLElement>(null);

  const consider = (text: string | null) => {
    const result = text === null ? null : readBackup(text);
    setFound(result?.ok ? result.backup : null);
    setBefore(null);
    setSaid(result === null ? labels.refused.link : result.ok ? '' : labels.refused[result.reason]);
  };

  const readLink = useRef(() => {
    if (!location.hash.startsWith(linkStart)) return;
    const letters = location.hash.slice(linkStart.length);
    // The record leaves the address bar, so that it is not shared by accident.
    history.replaceState(null, '', location.pathname);
    unpack(letters).then((text) => {
      consider(text);
      place.current?.scrollIntoView();
    });
  });
  useEffect(() => readLink.current(), []);

  const choose = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > longestBackup) {
      setFound(null);
      setSaid(labels.refused['too-large']);
    } else {
      consider(await file.text());
    }
  };

  const takeIn = () => {
    if (!found) return;
    // Lessons that another tab stored since this page opened belong to what Undo puts back.
    store.loadAll();
    const kept = store.$record.get();
    const taken = mergeIn(store, found.record);
    setBefore(taken ? kept : null);
    setFound(null);
    setSaid(taken ? labels.taken : labels.notTaken);
  };

  const undo = () => {
    if (before) putBack(store, before);
    setBefore(null);
    setSaid(labels.undone);
  };

  const fresh = found ? newEvents(record, found.record) : 0;
  return (
    <section className="panel" aria-labelledby="data-bring" ref={place}>
      <h2 id="data-bring">{labels.bring}</h2>
      <p>{labels.bringText}</p>
      <p>
        <label htmlFor="data-file">{labels.file}</label>{' '}
        <input id="data-file" type="file" accept="application/json,.json" onChange={(event) => choose(event.target.files?.[0])} />
      </p>
      {found && (
        <div className="result">
          <p>{fill(labels.previewOf, { name: found.learner || labels.nameless, date: dateOf(found.exported, locale) })}</p>
          <p>{fresh > 0 ? count(labels.preview, fresh, locale) : labels.previewNone}</p>
          {found.damaged && <p>{labels.previewDamaged}</p>}
          <button type="button" className="button" onClick={takeIn}>
            {labels.confirm}
          </button>{' '}
          <button type="button" className="button quiet" onClick={() => setFound(null)}>
            {labels.cancel}
          </button>
        </div>
      )}
      <p role="status">{said}</p>
      {before && (
        <button type="button" className="button quiet" onClick={undo}>
          {labels.undo}
        </button>
      )}
    </section>
  );
}

function dateOf(text: string, locale: Locale): string {
  const time = Date.parse(text);
  return Number.isNaN(time) ? '?' : new Intl.DateTimeFormat(formatTag(locale), { dateStyle: 'long' }).format(time);
}
