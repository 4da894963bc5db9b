import type { Locale } from '#domain/locale.ts';
import { hasBlank } from '../../blanks.ts';
import { escaped } from '../../escaped.ts';
import type { FlowStep } from '../../flow.ts';
import { sourceLine } from '../../source-line.ts';
import type { CourseRule, LessonRule } from '../rule.ts';
import { sentencesOf, textIn } from '../structure/running-text.ts';
import { countedIn, inFormOf } from './language/counts.ts';

/** A list with as many entries, and the heading or line above it that says how many they are. */
interface Announced {
  readonly by: FlowStep;
  readonly text: string;
  readonly entries: number;
}

/** TP508: the text above a list gives a number, and the list has one entry more or fewer. */
export const countedLists: LessonRule = (lesson, report, { course: { locale }, catalog }) => {
  const lines = (catalog.sources.get(lesson.file) ?? '').split(/\r?\n/);
  const head = lines.indexOf('---', 1);
  const prose = new Set(lesson.flow.flatMap(({ type, line }) => (type === 'text' || type === 'heading' ? [line] : [])));
  for (const { by, text, entries } of announcedIn(lesson.flow, locale, (step) => sourceLine(catalog, lesson.file, step))) {
    const [counted, ...more] = countedIn(text, locale);
    if (!counted || more.length > 0 || Math.abs(counted.value - entries) !== 1) continue;
    const { phrase, number } = counted;
    const saying = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(phrase)}(?![\\p{L}\\p{N}])`, 'giu');
    const mended = lines.flatMap((line, i) => {
      if (!prose.has(i + 1) && i >= head) return [];
      const now = line.replace(saying, (found) => inFormOf(found.slice(0, number.length), entries, locale) + found.slice(number.length));
      return now === line ? [] : [{ number: i + 1, now }];
    });
    const [only] = mended;
    const cure =
      mended.length === 1 && only?.number === by.line ? only.now : mended.map((each) => `in line ${each.number}:\n${each.now}`).join('\n');
    report.warn(
      'TP508',
      by,
      `Here stands “${phrase}”, and the list below has ${entries} entries.`,
      `${cure}\n(or let the list have ${counted.value} entries)`,
    );
  }
};

/** Lists that are announced: by a line with a colon, or by a heading that begins with a number and has one list below it. */
function announcedIn(flow: readonly FlowStep[], locale: Locale, typed: (step: FlowStep) => string): Announced[] {
  const found: Announced[] = [];
  for (const [head, ...steps] of sectionsOf(flow)) {
    const lists: { readonly before: FlowStep | undefined; entries: number }[] = [];
    let before: FlowStep | undefined;
    for (const step of steps) {
      const isEntry = step.type === 'text' && /^(?:[-*+]|\d+[.)])\s/.test(typed(step));
      const goesOn = step.type === 'text' && /^\s/.test(typed(step));
      const list = lists.at(-1);
      if (isEntry && before === undefined && list) list.entries++;
      else if (isEntry) lists.push({ before, entries: 1 });
      if (isEntry) before = undefined;
      else if (!goesOn) before = step;
    }
    for (const { before: above, entries } of lists) {
      const text = above?.type === 'text' ? textIn(above) : '';
      // "Two plans, and something to find out:" stands above three entries.
      if (above && text.endsWith(':') && !/,[^,]*:$/.test(text))
        found.push({ by: above, text: sentencesOf(text, locale).at(-1) ?? '', entries });
    }
    const [list, ...others] = lists;
    // "Bring three signals into line" may stand above five steps.
    const begins =
      head?.type === 'heading' &&
      countedIn(
        head.text
          .replace(/^(?:the|your|our|these|οι|τα|эти)\s+/i, '')
          .split(/\s+/)
          .slice(0, 2)
          .join(' '),
        locale,
      ).length > 0;
    if (head && begins && list && others.length === 0) found.push({ by: head, text: head.text, entries: list.entries });
  }
  return found;
}

/** The flow cut before each heading. */
function sectionsOf(flow: readonly FlowStep[]): FlowStep[][] {
  const sections: FlowStep[][] = [];
  for (const step of flow) {
    if (step.type === 'heading' || sections.length === 0) sections.push([]);
    sections.at(-1)?.push(step);
  }
  return sections;
}

/** Forms of "lessons" behind a number. */
const lessons: Readonly<Record<Locale, string>> = {
  en: 'lessons',
  bg: 'уро(?:ка|ци)',
  el: 'μαθήματα',
  pl: 'lekcj[ei]',
  ru: 'урок(?:а|ов)',
};

/** TP508: the description of a course gives another number of lessons than it has. */
export const countedLessons: CourseRule = (course, reportFor, { catalog }) => {
  const file = `content/courses/${course.id}/course.yml`;
  // A lesson that is being written comes before what is said of it.
  if (course.lessons.some((lesson) => hasBlank(catalog.sources.get(lesson.file) ?? ''))) return;
  const pattern = new RegExp(`^.*?(?<![\\p{L}\\p{N}])(\\p{L}+|\\d+)\\s+(?:\\p{L}+\\s+)?${lessons[course.locale]}(?!\\p{L})`, 'u');
  const lines = (catalog.sources.get(file) ?? '').split(/\r?\n/);
  const listed = lines.indexOf('lessons:');
  const total = lines.slice(listed).filter((line) => /^\s*-\s+(?:\{\s*)?id:/.test(line)).length;
  for (const [i, line] of lines.slice(0, listed).entries()) {
    const [part = '', number = ''] = pattern.exec(line) ?? [];
    const [counted] = countedIn(`${number} x`, course.locale);
    if (!counted || [total, course.lessons.length].includes(counted.value)) continue;
    const column = part.lastIndexOf(number) + 1;
    const cure = `${line.slice(0, column - 1)}${inFormOf(number, total, course.locale)}${line.slice(column - 1 + number.length)}`;
    reportFor(file).warn('TP508', { line: i + 1, column }, `The course has ${total} lessons, and here stands “${number}”.`, cure);
  }
};
