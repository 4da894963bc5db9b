import { placeOfField } from '../../field-place.ts';
import type { CourseRule } from '../rule.ts';

/** TP428: lessons of a course with the same title. Each of them is named, since each may be the one to rename. */
export const differentTitles: CourseRule = (course, reportFor) => {
  const titled = course.lessons.map((lesson) => ({
    lesson,
    title: lesson.title.toLocaleLowerCase(course.locale).replace(/\s+/g, ' ').trim(),
  }));
  for (const { lesson, title } of titled) {
    const other = titled.find((entry) => entry.lesson !== lesson && entry.title === title)?.lesson;
    if (!other) continue;
    reportFor(lesson.file).error(
      'TP428',
      placeOfField(lesson, 'title'),
      `Another lesson of this course is called "${other.title}" too: ${other.file}.`,
      'title: what this lesson lets people do, in words of its own',
    );
  }
};
