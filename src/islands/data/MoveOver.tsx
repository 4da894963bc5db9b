import { useState } from 'react';
import { writeBackup } from '#domain/backup.ts';
import type { Locale } from '#domain/locale.ts';
import type { LearningRecord } from '#domain/record.ts';
import { fill } from '#i18n/translate.ts';
import { currentLearner } from '#stores/learner-list.ts';
import { longestCode, longestLink, pack } from '#stores/transfer.ts';
import { Code } from './Code.tsx';
import type { DataLabels } from './labels.ts';
import { linkWith } from './linked-text.ts';

interface Props {
  readonly record: LearningRecord;
  readonly locale: Locale;
  readonly labels: DataLabels;
}

/** The record inside a link, and as a code to scan when it is short enough. */
export function MoveOver({ record, locale, labels }: Props) {
  const [link, setLink] = useState<string | null>(null);
  const [said, setSaid] = useState('');

  const make = async () => {
    const backup: unknown = JSON.parse(writeBackup(record, currentLearner().name, new Date()));
    const url = linkWith(await pack(JSON.stringify(backup)));
    const size = (n: number) => new Intl.NumberFormat(locale).format(n);
    const fits = url.length <= longestLink;
    const words = url.length <= longestCode ? labels.linkReady : fits ? labels.linkLong : labels.tooLong;
    setLink(fits ? url : null);
    setSaid(fill(words, { n: size(url.length), most: size(longestLink) }));
  };

  const copy = (url: string) =>
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(url))
      .then(
        () => setSaid(labels.copied),
        () => setSaid(labels.notCopied),
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
          <p className="link-row">
            <input type="text" className="link" readOnly value={link} aria-label={labels.move} onFocus={(event) => event.target.select()} />
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
