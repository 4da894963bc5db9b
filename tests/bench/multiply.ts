import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyInto, linkPackages } from './work-site.ts';

/** What a site is made of, besides its packages. */
const sources = ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Copies the project into the folder `copy`, so that nobody's editing reaches what is measured. */
export function writeSnapshot(project: string, copy: string): void {
  mkdirSync(copy, { recursive: true });
  linkPackages(project, copy);
  copyInto(project, copy, sources);
}

/**
 * Writes the project into the folder `site`, its courses copied until there are `size` lessons or a few more. Course and
 * lesson ids differ from copy to copy. Returns the number of lessons.
 */
export function writeKitSite(project: string, site: string, size: number): number {
  mkdirSync(site, { recursive: true });
  linkPackages(project, site);
  copyInto(project, site, [
    ...sources.filter((name) => name !== 'content'),
    ...readdirSync(join(project, 'content'))
      // The copies have other ids than those that are released.
      .filter((name) => name !== 'courses' && name !== 'lock.yml')
      .map((name) => `content/${name}`),
  ]);
  const parts = translations(project);
  if (parts.length === 0) throw new Error(`There is no lesson in ${project}/content/courses.`);
  let written = 0;
  for (let copy = 1; written < size; copy++) {
    for (const part of parts) {
      if (written < size) written += copyTranslation(project, site, part, copy);
    }
  }
  return written;
}

/** A course in one language. */
interface Translation {
  readonly course: string;
  readonly locale: string;
  /** Names of the lessons' files, without ".mdx". */
  readonly lessons: readonly string[];
}

function translations(project: string): Translation[] {
  const courses = join(project, 'content/courses');
  return readdirSync(courses).flatMap((course) =>
    readdirSync(join(courses, course), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name: locale }) => ({
        course,
        locale,
        lessons: readdirSync(join(courses, course, locale))
          .filter((name) => /^[^_].*\.mdx$/.test(name))
          .map((name) => name.slice(0, -'.mdx'.length)),
      }))
      .filter((translation) => translation.lessons.length > 0),
  );
}

/** Writes one copy of a course in one language and returns the number of its lessons. */
function copyTranslation(project: string, site: string, { course, locale, lessons }: Translation, copy: number): number {
  const from = join(project, 'content/courses', course);
  const to = join(site, 'content/courses', `${course}-${copy}`);
  const renamed = (id: string) => (lessons.includes(id) ? `${id}-${copy}` : id);
  if (!existsSync(to)) {
    copyInto(from, to, ['images']);
    mkdirSync(to, { recursive: true });
    const description = readFileSync(join(from, 'course.yml'), 'utf8');
    writeFileSync(
      join(to, 'course.yml'),
      description.replace(/^(\s*- id: *)([a-z0-9-]+)/gm, (_, before: string, id: string) => before + renamed(id)),
    );
  }
  mkdirSync(join(to, locale));
  for (const lesson of lessons) {
    const text = readFileSync(join(from, locale, `${lesson}.mdx`), 'utf8');
    writeFileSync(
      join(to, locale, `${renamed(lesson)}.mdx`),
      text.replace(/\]\(lesson:([a-z0-9-]+)/g, (_, id: string) => `](lesson:${renamed(id)}`),
    );
  }
  return lessons.length;
}
