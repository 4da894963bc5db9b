import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormerNames } from '#domain/aliases.ts';
import type { BloomLevel } from '#domain/course.ts';
import type { Item } from '#domain/items/kinds.ts';
import { isLocale, type Locale, locales, sourceLocale } from '#domain/locale.ts';
import { checkReferences } from './check-references.ts';
import { courseFile } from './course-file.ts';
import { checkCourseTexts } from './course-texts.ts';
import { byImportance, type Diagnostic, Report } from './diagnostic.ts';
import { readYaml } from './frontmatter.ts';
import { withArrows } from './items/borrowed-arrows.ts';
import { timeOf } from './lesson-minutes.ts';
import { reportNoFile, reportUnlisted, unlistedIn } from './listed-files.ts';
import { lessonsOnce } from './listed-lessons.ts';
import { type Aliases, readAliases } from './lock/aliases.ts';
import { withPast } from './lock/apply-lock.ts';
import { type Lock, lockPath } from './lock/lock-file.ts';
import { readLock } from './lock/read-lock.ts';
import { type LessonFile, readLesson } from './read-lesson.ts';
import { type Fact, factRegister, type GlossaryEntry, glossary } from './registers.ts';

export interface Objective {
  /** `course/objective` */
  readonly id: string;
  readonly bloom: BloomLevel;
  readonly text: string;
}

export interface Lesson extends LessonFile {
  /** `course/lesson` */
  readonly id: string;
  readonly slug: string;
  readonly file: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly certainty: boolean;
  readonly objectives: readonly Objective[];
  /** Names under which learners' records may know it and its items; absent if there are none. */
  readonly former?: FormerNames;
}

/** A course in one language. */
export interface Course {
  readonly id: string;
  readonly locale: Locale;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly lessons: readonly Lesson[];
  readonly aliases?: Aliases;
  /** Lessons of all courses that wait for their translation into this language; absent if there are none. */
  readonly untranslated?: readonly string[];
}

/** Everything under content/, read and checked. */
export interface Catalog {
  readonly courses: readonly Course[];
  readonly facts: Readonly<Record<string, Fact>>;
  readonly glossaries: Readonly<Partial<Record<Locale, Readonly<Record<string, GlossaryEntry>>>>>;
  /** What is released; absent if nothing is, or the file cannot be read. */
  readonly lock?: Lock;
  readonly diagnostics: readonly Diagnostic[];
  /** Text of every file read, by path. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Reads all content below `root`/content. Never throws for what an author wrote; see `diagnostics`. */
export function loadCatalog(root: string): Catalog {
  const sources = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const read = (file: string): string => {
    const text = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '';
    sources.set(file, text);
    return text;
  };
  const register = <T>(file: string, schema: Parameters<typeof readYaml<T>>[1]): T | null => {
    const report = new Report(file);
    const value = readYaml(read(file), schema, report);
    diagnostics.push(...report.diagnostics);
    return value;
  };
  const facts = register('content/facts.yml', factRegister) ?? {};
  const glossaries: Partial<Record<Locale, Record<string, GlossaryEntry>>> = {};
  for (const locale of locales) {
    const file = `content/glossary/${locale}.yml`;
    if (existsSync(join(root, file))) glossaries[locale] = register(file, glossary) ?? {};
  }
  const lockReport = new Report(lockPath);
  const lock = existsSync(join(root, lockPath)) ? readLock(read(lockPath), lockReport) : null;
  diagnostics.push(...lockReport.diagnostics);
  const courses: Course[] = [];
  const places = new Map<string, number>();
  for (const id of folders(join(root, 'content/courses'))) {
    const folder = `content/courses/${id}`;
    const described = register(`${folder}/course.yml`, courseFile);
    const listed = described ? lessonsOnce(described, `${folder}/course.yml`, sources.get(`${folder}/course.yml`) ?? '', diagnostics) : [];
    for (const locale of folders(join(root, folder)).filter(isLocale)) {
      const text = sources.get(`${folder}/course.yml`) ?? '';
      const inLocale = { root, course: id, locale, lessons: listed, text, released: lock?.get(id) };
      const lessons = listed.flatMap((entry) => {
        const file = `${folder}/${locale}/${entry.id}.mdx`;
        if (!existsSync(join(root, file))) {
          // One that waits for its translation is no gap; the review says which ones wait.
          if (locale !== sourceLocale && existsSync(join(root, folder, sourceLocale, `${entry.id}.mdx`))) return [];
          diagnostics.push(...reportNoFile(inLocale, entry.id));
          return [];
        }
        const lesson = readLesson(read(file), file, id);
        diagnostics.push(...lesson.diagnostics);
        const objectives = Object.entries(entry.objectives).map(([name, bloom]) => ({
          id: `${id}/${name}`,
          bloom,
          text: lesson.frontmatter?.objectives[name] ?? '',
        }));
        return [
          {
            ...lesson,
            id: `${id}/${entry.id}`,
            slug: entry.id,
            file,
            title: lesson.frontmatter?.title ?? entry.id,
            summary: lesson.frontmatter?.summary ?? '',
            minutes: entry.minutes ?? Math.max(1, Math.round(timeOf(lesson).total)),
            certainty: lesson.frontmatter?.certainty ?? false,
            objectives,
          },
        ];
      });
      for (const name of described ? unlistedIn({ ...inLocale, lessons: described.lessons }) : [])
        diagnostics.push(...reportUnlisted(inLocale, name, read(`${folder}/${locale}/${name}.mdx`)));
      if (lessons.length === 0 && locale !== sourceLocale) continue;
      if (described) checkCourseTexts(described, locale, `${folder}/course.yml`, sources.get(`${folder}/course.yml`) ?? '', diagnostics);
      const released = lock?.get(id);
      const course: Course = {
        id,
        locale,
        title: described?.title[locale] ?? id,
        summary: described?.summary[locale] ?? '',
        minutes: lessons.reduce((sum, lesson) => sum + lesson.minutes, 0),
        lessons,
        ...(described?.aliases && { aliases: readAliases(described.aliases) }),
      };
      courses.push(released ? withPast(course, released) : course);
    }
    places.set(id, described?.order ?? Number.POSITIVE_INFINITY);
  }
  const inOrder = courses
    .map((course) => withUntranslated(withOriginalArrows(course, courses), courses))
    .sort((a, b) => compareNumbers(places.get(a.id), places.get(b.id)));
  const catalog = { courses: inOrder, facts, glossaries, diagnostics, sources, ...(lock && { lock }) };
  return { ...catalog, diagnostics: [...diagnostics, ...checkReferences(catalog)].sort(byImportance) };
}

/** Two that are the same, or both infinite, stay in the order they had. */
function compareNumbers(a = 0, b = 0): number {
  return a === b ? 0 : a - b;
}

/** A translated course, with what it leaves to the source language. */
function withOriginalArrows(course: Course, all: readonly Course[]): Course {
  const source = all.find((other) => other.id === course.id && other.locale === sourceLocale);
  if (!source || source === course) return course;
  const originals = itemsOf(source);
  return {
    ...course,
    lessons: course.lessons.map((lesson) => ({ ...lesson, items: lesson.items.map((item) => withArrows(item, originals)) })),
  };
}

function withUntranslated(course: Course, all: readonly Course[]): Course {
  const idsIn = (locale: Locale) => all.filter((other) => other.locale === locale).flatMap(({ lessons }) => lessons.map(({ id }) => id));
  const translated = new Set(idsIn(course.locale));
  const untranslated = idsIn(sourceLocale).filter((id) => !translated.has(id));
  return untranslated.length === 0 ? course : { ...course, untranslated };
}

function folders(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

export function itemsOf(course: Course): Item[] {
  return course.lessons.flatMap((lesson) => lesson.items);
}
