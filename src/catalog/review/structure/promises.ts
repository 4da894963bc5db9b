import type { Place } from '../../diagnostic.ts';
import { placeOfField } from '../../field-place.ts';
import type { LessonRule } from '../rule.ts';
import { promiseIn } from './promise-words.ts';
import { sentencesOf, textIn } from './running-text.ts';

/** Blocks in which other people talk, or a wrong claim is taken apart. */
const stories = new Set(['Good', 'Poor', 'Worked', 'Myth']);

/** TP423: a sentence about finishing the lesson or course that claims more than having finished it. */
export const promises: LessonRule = (lesson, report, { course }) => {
  const judge = (text: string, at: () => Place) => {
    for (const sentence of sentencesOf(text, course.locale)) {
      const claim = promiseIn(sentence, course.locale);
      if (claim === null) continue;
      report.warn(
        'TP423',
        at(),
        `"${claim}" promises more than finishing a lesson can show.`,
        'say what was done or practised: “You have completed …”, “You have practised …”',
      );
    }
  };
  if (lesson.frontmatter) judge(lesson.frontmatter.summary, () => placeOfField(lesson, 'summary'));
  for (const step of lesson.flow) {
    if (step.type === 'text' && !(step.within !== null && stories.has(step.within))) judge(textIn(step), () => step);
  }
};
