import type { Place } from './diagnostic.ts';
import { fieldPlaces } from './frontmatter.ts';
import type { LessonFile } from './read-lesson.ts';

/** Where a field of a lesson's description stands, such as `title` or `objectives/an-id`; else its group, else the first line. */
export function placeOfField({ description }: Pick<LessonFile, 'description'>, path: string): Place {
  const places = fieldPlaces(description.yaml, description.above);
  return places.get(path) ?? places.get(path.split('/')[0] ?? '') ?? { line: 1, column: 1 };
}
