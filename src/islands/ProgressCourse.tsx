import { markedAttempts } from '#domain/attempts.ts';
import { calibrate } from '#domain/certainty.ts';
import { askedWith } from '#domain/items/calculated.ts';
import { type Item, kindOf } from '#domain/items/kinds.ts';
import type { Locale } from '#domain/locale.ts';
import { objectiveState } from '#domain/objective-state.ts';
import type { LearningRecord } from '#domain/record.ts';
import { plainBlocks } from '#domain/rich-text.ts';
import type { Messages } from '#i18n/messages.ts';
import { count, fill } from '#i18n/translate.ts';
import { AnswerHistory } from './AnswerHistory.tsx';
import { useMessages } from './messages.ts';
import { usePracticeMessages } from './practice-messages.ts';
import { useFetched } from './use-fetched.ts';
import { useAllLogs } from './use-log.ts';

export interface ProgressLesson {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** Each with the number of its questions. */
  readonly objectives: readonly { readonly id: string; readonly text: string; readonly items: number }[];
}

/** The questions of a course, which only whoever looks at their answers loads. */
export interface CourseItems {
  /** By lesson. */
  readonly items: Readonly<Record<string, readonly Item[]>>;
}

interface Props {
  readonly lessons: readonly ProgressLesson[];
  /** Where the `CourseItems` are. */
  readonly data: string;
  readonly locale: Locale;
}

/** One course: the state of each objective, and every answer to look back at. */
export function ProgressCourse({ lessons, data, locale }: Props) {
  const labels = { ...useMessages(locale), ...usePracticeMessages(locale) };
  const record = useAllLogs();
  const { data: course, failed } = useFetched<CourseItems>(data, 'items');
  return (
    <>
      <p className="problem" role="alert">
        {failed && labels.progress.notLoaded}
      </p>
      <CalibrationReport items={course?.items ?? {}} record={record} locale={locale} labels={labels.progress} />
      {lessons.map((lesson) => {
        const log = record[lesson.id] ?? [];
        const items = course?.items[lesson.id] ?? [];
        return (
          <section key={lesson.id} className="panel">
            <h2>
              <a href={lesson.href}>{lesson.title}</a>
            </h2>
            <h3>{labels.progress.objectives}</h3>
            <ul className="objective-states">
              {lesson.objectives.map((objective) => {
                const { state, right } = objectiveState(
                  items.filter((item) => item.objective === objective.id),
                  log,
                );
                return (
                  <li key={objective.id} data-state={state}>
                    <span>{objective.text}</span>
                    <span className="state">
                      {failed
                        ? '–'
                        : `${labels.progress.states[state]} · ${fill(labels.progress.objectiveCount, { right, total: objective.items })}`}
                    </span>
                  </li>
                );
              })}
            </ul>
            <details>
              <summary>{labels.progress.answers}</summary>
              {items.map((item) => (
                <article key={item.id} className="answer-record">
                  <h3>{plainBlocks(item.kind === 'calculated' ? askedWith(item, {}, () => '…').stem : item.stem)}</h3>
                  <AnswerHistory item={item} log={log} locale={locale} labels={labels} />
                  <p>
                    <a href={`${lesson.href}#${item.id.replace('/', '-')}`}>{labels.progress.toQuestion}</a>
                  </p>
                </article>
              ))}
            </details>
          </section>
        );
      })}
    </>
  );
}

interface CalibrationProps {
  readonly items: CourseItems['items'];
  readonly record: LearningRecord;
  readonly locale: string;
  readonly labels: Messages['progress'];
}

function CalibrationReport({ items, record, locale, labels }: CalibrationProps) {
  const rated = Object.entries(items).flatMap(([lesson, ofLesson]) =>
    ofLesson.flatMap((item) =>
      markedAttempts(kindOf(item), item, record[lesson] ?? []).flatMap(({ attempt, outcome, outdated }) =>
        attempt.certainty && outcome && !outdated ? [{ certainty: attempt.certainty, right: outcome.success }] : [],
      ),
    ),
  );
  const levels = calibrate(rated);
  if (levels.length === 0) return null;
  return (
    <section className="panel">
      <h2>{labels.calibrationTitle}</h2>
      <ul>
        {levels.map((level) => (
          <li key={level.certainty}>{count(labels.calibration, level.answers, locale, { level: level.certainty, right: level.right })}</li>
        ))}
      </ul>
      <p className="hint">{labels.calibrationGoal}</p>
    </section>
  );
}
