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
import { useAllLogs } from './use-log.ts';

export interface ProgressLesson {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
  readonly items: readonly Item[];
}

interface Props {
  readonly lessons: readonly ProgressLesson[];
  readonly locale: Locale;
}

/** One course: the state of each objective, and every answer to look back at. */
export function ProgressCourse({ lessons, locale }: Props) {
  const labels = { ...useMessages(locale), ...usePracticeMessages(locale) };
  const record = useAllLogs();
  return (
    <>
      <CalibrationReport lessons={lessons} record={record} locale={locale} labels={labels.progress} />
      {lessons.map((lesson) => {
        const log = record[lesson.id] ?? [];
        return (
          <section key={lesson.id} className="panel">
            <h2>
              <a href={lesson.href}>{lesson.title}</a>
            </h2>
            <h3>{labels.progress.objectives}</h3>
            <ul className="objective-states">
              {lesson.objectives.map((objective) => {
                const state = objectiveState(
                  lesson.items.filter((item) => item.objective === objective.id),
                  log,
                );
                return (
                  <li key={objective.id} data-state={state.state}>
                    <span>{objective.text}</span>
                    <span className="state">
                      {labels.progress.states[state.state]} ·{' '}
                      {fill(labels.progress.objectiveCount, { right: state.right, total: state.items })}
                    </span>
                  </li>
                );
              })}
            </ul>
            <details>
              <summary>{labels.progress.answers}</summary>
              {lesson.items.map((item) => (
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
  readonly lessons: readonly ProgressLesson[];
  readonly record: LearningRecord;
  readonly locale: string;
  readonly labels: Messages['progress'];
}

function CalibrationReport({ lessons, record, locale, labels }: CalibrationProps) {
  const rated = lessons.flatMap((lesson) =>
    lesson.items.flatMap((item) =>
      markedAttempts(kindOf(item), item, record[lesson.id] ?? []).flatMap(({ attempt, outcome, outdated }) =>
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
