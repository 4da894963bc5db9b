import { blank } from '../../blanks.ts';
import { sourceLine } from '../../source-line.ts';
import type { LessonRule } from '../rule.ts';
import { choicesOf } from './choices.ts';
import { feedbackOf } from './feedback-texts.ts';
import { stemLines, withPart } from './question-lines.ts';
import { askingSentence } from './sentences.ts';

/** "option b", "answers a and c", "see c)". The letter a is an article as well, unless no noun can follow. */
const letter =
  /(?<![\p{L}\p{N}])(?:(?:options?|answers?|choices?|cards?|repl(?:y|ies))\s+\(?(?:[b-h]|a(?=\s*(?:[).,;:!?]|$|(?:for|is|was|has|does|and|or|above|below|says|shows|names|gives|goes|would|instead)(?!\p{L}))))\)?(?![\p{L}\p{N}’'-])|[a-h]\)(?=[\s.,;:!?]|$))/u;

/** TP468: a question or feedback that calls an option by its letter, which learners do not see. */
export const shownLetters: LessonRule = (lesson, report, { course, catalog }) => {
  for (const { stem, stemAt, at } of choicesOf(lesson)) {
    const found = /(?<![\p{L}\p{N}(])[a-h]\)(?=[\s,.;:!?])/u.exec(stem);
    if (found)
      report.warn(
        'TP468',
        stemAt.line > at.line ? stemAt : at,
        `The question says “${found[0]}”, and learners see no letters: options are shuffled.`,
        stemLines(catalog, lesson.file, stemAt, stem, (typed) =>
          withPart(typed, askingSentence(typed, course.locale), blank('the question without letters')),
        ),
      );
  }
  for (const item of lesson.items) {
    for (const { at, part } of feedbackOf(item, lesson)) {
      const line = sourceLine(catalog, lesson.file, at);
      const found = letter.exec(line.replace(/\([^()]*\)/g, (inside) => ' '.repeat(inside.length)));
      if (!found) continue;
      report.warn(
        'TP468',
        { line: at.line, column: found.index + 1 },
        `The feedback of ${part} says “${found[0]}”, and learners see no letters: options are shuffled.`,
        `${line.slice(0, found.index)}${blank('what that option says, in a few words')}${line.slice(found.index + found[0].length)}`,
      );
    }
  }
};
