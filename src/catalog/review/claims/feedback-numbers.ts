import type { Locale } from '#domain/locale.ts';
import { plainBlocks } from '#domain/rich-text.ts';
import { sourceLine } from '../../source-line.ts';
import { feedbackOf } from '../items/feedback-texts.ts';
import type { LessonRule } from '../rule.ts';
import { research } from './language/research.ts';
import { people, statistic } from './language/statistics.ts';
import { sourced, withoutNumber, withoutSentence } from './without-sentence.ts';

/** Kinds in which numbers belong to the task. */
const reckoning = new Set(['numeric', 'calculated', 'metrics-lab']);

/** Whether what research is said to have found is a share of people, which has a cure of its own. */
function hasNumberOfPeople(line: string, from: number, ofPeople: RegExp, locale: Locale): boolean {
  const number = statistic[locale].exec(line);
  return number !== null && number.index > from && ofPeople.test(line.slice(number.index + number[0].length).replace(/^\s*of\b/, ' of'));
}

/** TP502 in feedback, and TP501: a share of people at large, in a question that is not about numbers itself. */
export const feedbackNumbers: LessonRule = (lesson, report, { course, catalog }) => {
  const ofPeople = new RegExp(`^(?:\\s+\\p{L}{1,5}){0,2}\\s+${people[course.locale]}(?![\\p{L}\\p{N}])`, 'iu');
  for (const item of lesson.items) {
    if (reckoning.has(item.kind) || item.criticalReading || /\d/.test(plainBlocks(item.stem))) continue;
    for (const { at, part } of feedbackOf(item, lesson)) {
      const line = sourceLine(catalog, lesson.file, at);
      const appeal = /\(fact:/.test(line) ? null : research[course.locale].exec(line);
      if (appeal && !hasNumberOfPeople(line, appeal.index, ofPeople, course.locale)) {
        const place = { line: at.line, column: appeal.index + 1 };
        report.warn(
          'TP502',
          place,
          `"${appeal[0]}" in the feedback of ${part} calls on research without naming it.`,
          `${withoutSentence(catalog, lesson.file, place)}\n${sourced('the finding')}`,
        );
        continue;
      }
      const number = statistic[course.locale].exec(line);
      if (!number || /\(fact:/.test(line) || !ofPeople.test(line.slice(number.index + number[0].length).replace(/^\s*of\b/, ' of')))
        continue;
      const place = { line: at.line, column: number.index + 1 };
      report.warn(
        'TP501',
        place,
        `The number "${number[0].trim()}" in the feedback of ${part} has no source.`,
        withoutNumber(catalog, lesson.file, place, course.locale),
      );
    }
  }
};
