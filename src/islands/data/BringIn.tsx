import { useEffect, useRef, useState } from 'react';
import { type Backup, longestBackup, readBackup } from '#domain/backup.ts';
import type { Locale } from '#domain/locale.ts';
import type { LearningRecord } from '#domain/record.ts';
import { count } from '#i18n/translate.ts';
import { record as store } from '#stores/browser-record.ts';
import { bringIn, lastImport, undoLastImport } from '#stores/imports.ts';
import { Found } from './Found.tsx';
import { type DataLabels, dayOf } from './labels.ts';
import { takeLinkedText } from './linked-text.ts';

interface Props {
  readonly record: LearningRecord;
  readonly locale: Locale;
  readonly labels: DataLabels;
  readonly onChanged: () => void;
}

/** Takes in a copy from a file or from the link this page was opened by, after showing what it holds. */
export function BringIn({ record, locale, labels, onChanged }: Props) {
  const [found, setFound] = useState<Backup | null>(null);
  const [said, setSaid] = useState('');
  const place = useRef<HTMLElement>(null);
  const last = lastImport();

  const refuse = (reason: keyof DataLabels['refused']) => {
    setFound(null);
    setSaid(labels.refused[reason]);
  };
  const consider = (text: string) => {
    const result = readBackup(text);
    if (!result.ok) return refuse(result.reason);
    setFound(result.backup);
    setSaid('');
  };
  const choose = (file: File | undefined) => {
    if (!file) return;
    if (file.size > longestBackup) refuse('too-large');
    else file.text().then(consider, () => refuse('unreadable'));
  };

  const readLink = useRef(async () => {
    const text = await takeLinkedText();
    if (text === undefined) return;
    if (text === null) refuse('link');
    else consider(text);
    place.current?.scrollIntoView();
  });
  useEffect(() => {
    const read = () => void readLink.current();
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);

  const takeIn = (backup: Backup) => {
    setFound(null);
    setSaid(bringIn(store, backup, new Date()) ? labels.taken : labels.notTaken);
    onChanged();
  };
  const undo = () => {
    store.loadAll();
    setSaid(undoLastImport(store) ? labels.undone : labels.notUndone);
    onChanged();
  };

  return (
    <section className="panel" aria-labelledby="data-bring" ref={place}>
      <h2 id="data-bring">{labels.bring}</h2>
      <p>{labels.bringText}</p>
      <p>
        <label htmlFor="data-file">{labels.file}</label>
        <input id="data-file" type="file" accept="application/json,.json" onChange={(event) => choose(event.target.files?.[0])} />
      </p>
      {found && (
        <Found
          backup={found}
          record={record}
          locale={locale}
          labels={labels}
          onTake={() => takeIn(found)}
          onLeave={() => setFound(null)}
          onFailed={() => setSaid(labels.notTaken)}
        />
      )}
      <p role="status">{said}</p>
      {last && !found && (
        <div className="last-import">
          <p>{count(labels.lastImport, last.ids.length, locale, { date: dayOf(last.at, locale), name: last.name || labels.first })}</p>
          <button type="button" className="button quiet" onClick={undo}>
            {labels.undo}
          </button>
        </div>
      )}
    </section>
  );
}
