import type { Course, Lesson } from '#catalog/catalog.ts';
import { sampleResponse } from '#components/trainer/sample-response.ts';
import type { CourseOutline } from '#domain/course.ts';
import { hasMarks, type Item } from '#domain/items/kinds.ts';
import type { LearningEvent, LearningRecord } from '#domain/record.ts';
import type { MarkedItem } from '#islands/items/views.ts';

const start = Date.parse('2026-01-05T08:00:00Z');

/**
 * The record of somebody who has answered the marked questions of a course over and over, first wrong and then right.
 * With more than one copy, each is another course of the same lessons, and the answers are spread over all of them.
 */
export function longRecord(course: Course, attempts: number, copies: number): LearningRecord {
  const record: Record<string, LearningEvent[]> = {};
  let events = 0;
  const add = (lesson: string, event: object) => {
    const time = start + events * 40_000;
    const id = `e${String(events++).padStart(11, '0')}`;
    record[lesson] ??= [];
    record[lesson].push({ ...event, id, seq: time, at: new Date(time).toISOString() } as LearningEvent);
  };
  for (let answered = 0, round = 0; answered < attempts; round++) {
    const suffix = round % copies === 0 ? '' : `-${round % copies}`;
    for (const lesson of course.lessons) {
      const id = lesson.id.replace('/', `${suffix}/`);
      add(id, { type: 'lesson-opened' });
      for (const item of markedItems(lesson)) {
        for (const attempt of [1, 2] as const) {
          if (answered++ >= attempts) break;
          add(id, { type: 'attempt', ...attemptAt(item, suffix, round, attempt) });
        }
      }
      add(id, { type: 'lesson-ended' });
    }
  }
  return record;
}

function attemptAt(item: MarkedItem, suffix: string, round: number, attempt: 1 | 2): object {
  const id = item.id.replace('/', `${suffix}/`);
  const given = { item: id, rev: item.rev, locale: 'en', try: attempt, seed: `${id}:${2 * round + attempt - 1}` };
  return { ...given, response: sampleResponse(item, attempt === 2), certainty: 2 };
}

export function markedItems(lesson: Lesson): MarkedItem[] {
  return lesson.items.filter((item): item is MarkedItem & Item => item.role === 'practice' && hasMarks(item));
}

/** The course as progress needs it. */
export function outlineOf(course: Course): CourseOutline {
  const lessons = course.lessons.map((lesson) => {
    const items = lesson.items.filter((item) => item.role === 'practice' && item.kind !== 'reflection');
    return { id: lesson.id, title: lesson.title, href: '', minutes: lesson.minutes, items };
  });
  return { id: course.id, title: course.title, href: '', lessons };
}
