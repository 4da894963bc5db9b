import type { Catalog } from '../catalog.ts';
import { type CourseFile, courseFile } from '../course-file.ts';
import { Report } from '../diagnostic.ts';
import { readYaml } from '../frontmatter.ts';
import { local } from './ids.ts';

/** A course as far as new files must know it. */
export interface KnownCourse {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  /** What course.yml says; null when it cannot be read. */
  readonly described: CourseFile | null;
  /** Ids within the course that must not be given again, those of deleted ones too. */
  readonly lessons: ReadonlySet<string>;
  readonly objectives: ReadonlySet<string>;
  readonly items: ReadonlySet<string>;
}

/** Every course that has a course.yml, also one without lessons. */
export function knownCourses(catalog: Pick<Catalog, 'courses' | 'sources' | 'lock'>): KnownCourse[] {
  return [...catalog.sources].flatMap(([file, text]): KnownCourse[] => {
    const id = /^content\/courses\/([^/]+)\/course\.yml$/.exec(file)?.[1];
    if (id === undefined || text === '') return [];
    const described = readYaml(text, courseFile, new Report(file));
    const released = catalog.lock?.get(id);
    const lessons = catalog.courses.filter((course) => course.id === id).flatMap((course) => course.lessons);
    return [
      {
        id,
        file,
        text,
        described,
        lessons: new Set([
          ...(described?.lessons.map((lesson) => lesson.id) ?? []),
          ...lessons.map((lesson) => lesson.slug),
          ...(released?.lessons.keys() ?? []),
        ]),
        objectives: new Set([
          ...(described?.lessons.flatMap((lesson) => Object.keys(lesson.objectives)) ?? []),
          ...(released?.objectives.keys() ?? []),
        ]),
        items: new Set([...lessons.flatMap((lesson) => lesson.items.map((item) => local(item.id))), ...(released?.items.keys() ?? [])]),
      },
    ];
  });
}
