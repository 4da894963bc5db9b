import { useState } from 'react';
import type { Locale } from '#domain/locale.ts';
import { BringIn } from './data/BringIn.tsx';
import { Erase } from './data/Erase.tsx';
import { MoveOver } from './data/MoveOver.tsx';
import { People } from './data/People.tsx';
import { PrivateRound } from './data/PrivateRound.tsx';
import { SaveCopy } from './data/SaveCopy.tsx';
import { Stored } from './data/Stored.tsx';
import { useMessages } from './messages.ts';
import { useAwake } from './use-awake.ts';
import { useAllLogs } from './use-log.ts';

interface Props {
  readonly locale: Locale;
  /** Titles of the lessons on this site, by id. */
  readonly titles: Readonly<Record<string, string>>;
}

/** All that is stored of the person at this browser, and all they can do with it. */
export function MyData({ locale, titles }: Props) {
  const labels = useMessages(locale).data;
  const record = useAllLogs();
  const awake = useAwake();
  /** Counts up whenever something beside the record has changed, so that every part shows it. */
  const [, setChanges] = useState(0);
  const changed = () => setChanges((n) => n + 1);
  if (!awake) return <div className="data-place" />;
  return (
    <div className="data-place">
      <Stored record={record} locale={locale} labels={labels} titles={titles} />
      <SaveCopy record={record} labels={labels} onSaved={changed} />
      <BringIn record={record} locale={locale} labels={labels} onChanged={changed} />
      <MoveOver record={record} locale={locale} labels={labels} />
      <People locale={locale} labels={labels} onChanged={changed} />
      <PrivateRound labels={labels} />
      <Erase record={record} locale={locale} labels={labels} />
    </div>
  );
}
