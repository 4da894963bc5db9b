import { writeBackup } from '#domain/backup.ts';
import { formatTag, type Locale } from '#domain/locale.ts';
import type { LearningRecord } from '#domain/record.ts';
import { count, fill } from '#i18n/translate.ts';
import { lastBackup } from '#stores/backups.ts';
import { currentLearner, isPrivateRound } from '#stores/learner-list.ts';
import { answersIn } from '#stores/stored-things.ts';
import { type DataLabels, dayOf, nameOf } from './labels.ts';
import { PutAside } from './PutAside.tsx';
import { Safety } from './Safety.tsx';

interface Props {
  readonly record: LearningRecord;
  readonly locale: Locale;
  readonly labels: DataLabels;
  /** Titles of the lessons on this site, by id. */
  readonly titles: Readonly<Record<string, string>>;
}

/** What is stored, in plain words and as data. */
export function Stored({ record, locale, labels, titles }: Props) {
  const me = currentLearner();
  const text = writeBackup(record, me.name, new Date());
  const kB = new Intl.NumberFormat(formatTag(locale), { maximumFractionDigits: 1 }).format(new Blob([text]).size / 1000);
  const saved = lastBackup();
  const since = saved ? answersIn(onlyAfter(record, saved)) : 0;
  return (
    <section className="panel data-now" aria-labelledby="data-now">
      <h2 id="data-now">{labels.now}</h2>
      {isPrivateRound() ? (
        <p className="notice">{labels.inPrivate}</p>
      ) : (
        <p className="whose">{fill(labels.whose, { name: nameOf(me, labels) })}</p>
      )}
      <ul className="figures">
        <li>
          <strong>{count(labels.amount, answersIn(record), locale)}</strong> <span>{fill(labels.size, { kB })}</span>
        </li>
        <li>
          <span>{labels.backupTitle}</span>{' '}
          <strong>{saved ? fill(labels.lastBackup, { date: dayOf(saved, locale) }) : labels.noBackup}</strong>{' '}
          {since > 0 && <span>{count(labels.since, since, locale)}</span>}
        </li>
      </ul>
      <Lessons record={record} locale={locale} labels={labels} titles={titles} />
      <PutAside learner={me.id} locale={locale} labels={labels} />
      <Safety labels={labels} />
      <details>
        <summary>{labels.look}</summary>
        <p>{labels.lookHint}</p>
        <pre className="raw">{text}</pre>
      </details>
    </section>
  );
}

function onlyAfter(record: LearningRecord, time: Date): LearningRecord {
  const late = Object.entries(record).map(([lesson, log]) => [lesson, log.filter((event) => Date.parse(event.at) > time.getTime())]);
  return Object.fromEntries(late);
}

/** One line a lesson, in the order of the site; lessons that are not on it come last, under their ids. */
function Lessons({ record, locale, labels, titles }: Props) {
  const known = Object.keys(titles).filter((lesson) => Object.hasOwn(record, lesson));
  const lessons = [...new Set([...known, ...Object.keys(record)])].filter((lesson) => (record[lesson] ?? []).length > 0);
  if (lessons.length === 0) return <p>{labels.nothing}</p>;
  return (
    <table className="stored-lessons">
      <thead>
        <tr>
          <th scope="col">{labels.lesson}</th>
          <th scope="col">{labels.answers}</th>
          <th scope="col">{labels.lastTime}</th>
        </tr>
      </thead>
      <tbody>
        {lessons.map((lesson) => (
          <tr key={lesson}>
            <th scope="row">{Object.hasOwn(titles, lesson) ? titles[lesson] : lesson}</th>
            <td>{answersIn({ [lesson]: record[lesson] ?? [] })}</td>
            <td>{dayOf(record[lesson]?.at(-1)?.at ?? '', locale, 'medium')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
