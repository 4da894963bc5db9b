import { blank } from '../../blanks.ts';
import type { LessonRule } from '../rule.ts';
import { choicesOf } from './choices.ts';
import { lower } from './fold.ts';
import { triviaQuestions } from './language/trivia.ts';
import { stemLines, withPart } from './question-lines.ts';
import { askingSentence, withoutSpeech } from './sentences.ts';

/** TP455: dates, names of firms and sums are quickly forgotten and help nobody at work. */
export const trivia: LessonRule = (lesson, report, { course, catalog }) => {
  for (const { item, stem, stemAt } of choicesOf(lesson)) {
    if (item.scenario || item.criticalReading) continue;
    const question = askingSentence(stem, course.locale);
    const asked = triviaQuestions[course.locale].exec(lower(withoutSpeech(question)))?.[0];
    if (asked === undefined) continue;
    report.warn(
      'TP455',
      stemAt,
      `“${asked} …” asks for a date, a name or a sum of money; learners forget those and can look them up.`,
      `${stemLines(catalog, lesson.file, stemAt, stem, (text) => withPart(text, question, blank('a question for the principle, or for what somebody should do with it')))}\n(where a doubtful number is taken apart: keep it, and write critical-reading in the tag)`,
    );
  }
};
