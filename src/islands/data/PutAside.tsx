import type { Locale } from '#domain/locale.ts';
import { count } from '#i18n/translate.ts';
import { keptAside } from '#stores/stored-things.ts';
import { saveFile } from '../save-file.ts';
import type { DataLabels } from './labels.ts';

interface Props {
  readonly learner: string;
  readonly locale: Locale;
  readonly labels: DataLabels;
}

/** Tells of stored texts that could not be read, and gives them out as they were found. */
export function PutAside({ learner, locale, labels }: Props) {
  const kept = keptAside(learner);
  if (kept.length === 0) return null;
  return (
    <div className="notice">
      <p>{count(labels.putAside, kept.length, locale)}</p>
      <button type="button" className="button quiet" onClick={() => saveFile(JSON.stringify(kept, null, 1), 'touchpoint-put-aside.json')}>
        {labels.savePutAside}
      </button>
    </div>
  );
}
