import { useState } from 'react';
import { writeBackup } from '#domain/backup.ts';
import type { LearningRecord } from '#domain/record.ts';
import { fill } from '#i18n/translate.ts';
import { currentLearner } from '#stores/learners.ts';
import { codeOf, longestCode, longestLink, pack } from '#stores/transfer.ts';
import type { DataLabels } from './labels.ts';

interface Props {
  readonly record: LearningRecord;
  readonly labels: DataLabels;
}

/** The record inside a link, and as a code to scan when it is short enough. */
export function MoveOver({ record, labels }: Props) {
  const [link, setLink] = useState<string | null>(null);
  const [said, setSaid] = useState('');

  const make = async () => {
    const backup: unknown = JSON.parse(writeBackup(record, currentLearner().name, new Date()));
    const url = `${location.origin}${location.pathname}#r=${await pack(JSON.stringify(backup))}`;
    const fits = url.length <= longestLink;
    setLink(fits ? url : null);
    setSaid(fits ? fill(labels.linkReady, { n: url.length }) : labels.tooLong);
  };

  const copy = (url: string) =>
    navigator.clipboard.writeText(url).then(
      () => setSaid(labels.copied),
      () => undefined,
    );

  return (
    <section className="panel" aria-labelledby="data-move">
      <h2 id="data-move">{labels.move}</h2>
      <p>{labels.moveText}</p>
      <button type="button" className="button" onClick={make}>
        {labels.makeLink}
      </button>
      <p role="status">{said}</p>
      {link && (
        <>
          <p>
            <input type="text" className="link" readOnly value={link} aria-label={labels.move} onFocus={(event) => event.target.select()} />{' '}
            <button type="button" className="button quiet" onClick={() => copy(link)}>
              {labels.copyLink}
            </button>
          </p>
          {link.length <= longestCode && <Code text={link} label={labels.code} />}
        </>
      )}
    </section>
  );
}

/** A QR code, drawn as one path; black on white in both themes, since scanners expect that. */
function Code({ text, label }: { readonly text: string; readonly label: string }) {
  const rows = codeOf(text);
  const size = rows.length;
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <figure>
      <svg className="code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <figcaption>{label}</figcaption>
    </figure>
  );
}
