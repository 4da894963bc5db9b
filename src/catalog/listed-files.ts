import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Locale, sourceLocale } from '#domain/locale.ts';
import type { CourseFile } from './course-file.ts';
import { type Diagnostic, Report } from './diagnostic.ts';
import { fieldPlaces } from './frontmatter.ts';
import type { ReleasedCourse } from './lock/lock-file.ts';
import { readLesson } from './read-lesson.ts';
import { judgeVerb, openingVerbs } from './review/structure/observable-verbs.ts';
import { closest } from './suggest.ts';

const top = { line: 1, column: 1 };

/** A course's folder in one language, and what course.yml lists of it. */
export interface Listed {
  readonly root: string;
  readonly course: string;
  readonly locale: Locale;
  readonly lessons: CourseFile['lessons'];
  /** course.yml */
  readonly text: string;
  readonly released: ReleasedCourse | undefined;
}

/** Names of the lessons in a folder that course.yml does not list. */
export function unlistedIn({ root, course, locale, lessons }: Listed): string[] {
  return lessonsIn(join(root, 'content/courses', course, locale)).filter((name) => !lessons.some(({ id }) => id === name));
}

/** TP310: a lesson that is listed and has no file, with the file that was meant where one can be told. */
export function reportNoFile(listed: Listed, id: string): Diagnostic[] {
  const { root, course, locale, lessons, text, released } = listed;
  const folder = `content/courses/${course}`;
  const file = `${folder}/${locale}/${id}.mdx`;
  const report = new Report(`${folder}/course.yml`);
  const at = fieldPlaces(text).get(`lessons/${lessons.findIndex((lesson) => lesson.id === id)}/id`) ?? top;
  const missing = lessons.filter((lesson) => !existsSync(join(root, folder, locale, `${lesson.id}.mdx`)));
  const unlisted = unlistedIn(listed);
  const here = closest(id, unlisted) ?? (missing.length === 1 && unlisted.length === 1 ? unlisted[0] : undefined);
  const elsewhere = coursesIn(root).find((other) => existsSync(join(root, 'content/courses', other, locale, `${id}.mdx`)));
  const cure =
    here !== undefined
      ? released?.lessons.has(id)
        ? `give the file its old name back: ${folder}/${locale}/${here}.mdx → ${file}\n(or, to keep the new name, write ${here} in place of ${id} here, and under aliases: and lessons: in this file ${id}: ${here})`
        : (text.split(/\r?\n/)[at.line - 1] ?? `id: ${id}`).replace(id, here)
      : elsewhere !== undefined
        ? `move content/courses/${elsewhere}/${locale}/${id}.mdx back to ${file}`
        : released?.lessons.has(id)
          ? `put the file ${file} back\n(or, to take the lesson away for good: npm run lock -- retire ${course}/${id}, and delete its entry here)`
          : entryToDelete(text, at.line);
  const hint = here === undefined ? '' : ` ${folder}/${locale}/${here}.mdx is listed nowhere.`;
  report.error('TP310', at, `The lesson "${id}" is listed here, and there is no file ${file}.${hint}`, cure);
  return report.diagnostics;
}

/** What takes the entry of a lesson away that begins in a line; whoever means to write it later lists it then. */
function entryToDelete(text: string, line: number): string {
  const lines = text.split(/\r?\n/);
  const indent = lines[line - 1]?.search(/\S/) ?? 0;
  const next = lines.findIndex((other, i) => i >= line && other.search(/\S|$/) <= indent);
  const last = next < 0 ? lines.length : next;
  const cure = last > line ? `delete lines ${line} to ${last}` : 'delete this line';
  return `${cure}\n(what it lists goes with it; npm run new makes the file of a lesson and writes its entry)`;
}

/** TP311: a lesson that course.yml does not list, with its entry. */
export function reportUnlisted({ course, locale, text, released }: Listed, name: string, source: string): Diagnostic[] {
  const folder = `content/courses/${course}`;
  const file = `${folder}/${locale}/${name}.mdx`;
  const isReleased = released?.lessons.has(name) && locale === sourceLocale;
  const report = new Report(isReleased ? `${folder}/course.yml` : file);
  const described = Object.entries(readLesson(source, file, course).frontmatter?.objectives ?? {});
  const levels = described.map(([id, text]) => {
    const judgement = judgeVerb(openingVerbs(text, locale).first, locale);
    return `${id}: ${judgement.kind === 'observable' ? (judgement.levels[0] ?? 'understand') : 'understand'}`;
  });
  const objectives = levels.length > 0 ? levels.join(', ') : 'an-objective: understand';
  report.error(
    'TP311',
    (isReleased && fieldPlaces(text).get('lessons')) || top,
    isReleased
      ? `The lesson "${name}" was released and is no longer listed here, so learners would lose it (${file}).`
      : 'This lesson is not listed in its course.',
    entryToAdd(text, `${folder}/course.yml`, `- id: ${name}\n  objectives: { ${objectives} }`, levels.length > 0),
  );
  return report.diagnostics;
}

/** What lists a lesson as the last of its course. */
function entryToAdd(text: string, file: string, entry: string, isGuessed: boolean): string {
  const lines = text.split(/\r?\n/);
  const from = lines.findIndex((line) => /^lessons:\s*(?:#.*)?$/.test(line));
  const indented = entry.replace(/^/gm, ' '.repeat(/^( *)-/.exec(lines[from + 1] ?? '')?.[1]?.length ?? 2));
  const note = isGuessed ? '\n(the levels are those of the verbs in the lesson)' : '';
  if (from < 0) return `add under lessons: in ${file}\n${indented}${note}`;
  const next = lines.findIndex((line, i) => i > from && /^[^\s#-]/.test(line));
  const last = lines.findLastIndex((line, i) => i < (next < 0 ? lines.length : next) && line.trim() !== '' && !line.startsWith('#'));
  return `add below line ${last + 1} of ${file}:\n${indented}${note}`;
}

function lessonsIn(path: string): string[] {
  return readdirSync(path).flatMap((name) => /^([a-z0-9-]+)\.mdx$/.exec(name)?.[1] ?? []);
}

function coursesIn(root: string): string[] {
  return readdirSync(join(root, 'content/courses'));
}
