import { hasMarks } from '#domain/items/kinds.ts';
import type { Lesson } from '../../catalog.ts';
import { writeTag } from '../../write-question.ts';
import { placeInItem } from '../place.ts';
import type { CourseRule } from '../rule.ts';

const wantedShare = 0.4;
/** Fewer questions than this say nothing about a course. */
const fewest = 5;

/** TP454: people learn to decide by deciding, so a good part of the practice puts a person into a situation. */
export const scenarioShare: CourseRule = (course, reportFor) => {
  const practice = course.lessons.flatMap(practiceOf);
  const scenarios = practice.filter((item) => item.scenario);
  if (practice.length < fewest || scenarios.length >= wantedShare * practice.length) return;
  const [poorest] = course.lessons
    .filter((lesson) => practiceOf(lesson).some((item) => !item.scenario))
    .toSorted((a, b) => shareOf(a) - shareOf(b));
  const plain = poorest ? practiceOf(poorest).filter((item) => !item.scenario) : [];
  const first = plain.find((item) => item.kind === 'single' || item.kind === 'multiple') ?? plain[0];
  if (!poorest || !first) return;
  reportFor(poorest.file).warn(
    'TP454',
    placeInItem(poorest, first),
    `Only ${scenarios.length} of ${practice.length} practice questions of the course put a person into a situation (at least ${Math.ceil(wantedShare * practice.length)}); fewest in “${poorest.slug}”.`,
    `let a person decide something at work, and say so: ${writeTag({ ...first, scenario: true })}`,
  );
};

function practiceOf(lesson: Lesson) {
  return lesson.items.filter((item) => item.role === 'practice' && hasMarks(item));
}

function shareOf(lesson: Lesson): number {
  const practice = practiceOf(lesson);
  return practice.filter((item) => item.scenario).length / practice.length;
}
