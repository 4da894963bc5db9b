import { isOwnWords } from '#domain/items/kinds.ts';
import { blank } from './blanks.ts';
import type { Course, Lesson } from './catalog.ts';
import { Report } from './diagnostic.ts';
import { placeOfField } from './field-place.ts';
import { fieldPlaces } from './frontmatter.ts';
import type { ReleasedCourse } from './lock/lock-file.ts';
import { missingQuestions } from './missing-questions.ts';
import { exampleVerbs } from './review/structure/example-verbs.ts';
import { judgeVerb, openingVerbs } from './review/structure/observable-verbs.ts';
import { closest, didYouMean } from './suggest.ts';
import { writeTag } from './write-question.ts';

/** A lesson, its course with the text of course.yml, and what of it is released. */
export interface Home {
  readonly lesson: Lesson;
  readonly course: Course;
  readonly courseText: string;
  readonly released: ReleasedCourse | undefined;
}

/** TP303 to TP306: the objectives of course.yml, those that the lesson describes and those that its questions are for. */
export function checkObjectives(home: Home, report: Report): void {
  const { lesson, course } = home;
  // Without a description nothing can be said about it.
  if (!lesson.frontmatter) return;
  const ids = lesson.objectives.map((objective) => local(objective.id));
  const described = Object.keys(lesson.frontmatter.objectives);
  const missing = lesson.objectives.filter((objective) => objective.text === '').map((objective) => local(objective.id));
  const unlisted = described.filter((name) => !ids.includes(name));
  const only = missing.length === 1 && unlisted.length === 1 ? missing[0] : undefined;
  const renamed = new Map(unlisted.map((name) => [name, closest(name, missing) ?? only]));
  for (const objective of lesson.objectives) {
    const id = local(objective.id);
    if (missing.includes(id) && ![...renamed.values()].includes(id))
      report.error(
        'TP303',
        placeOfField(lesson, 'objectives'),
        `The lesson does not describe the objective "${id}" of course.yml.`,
        `add below this line:\n  ${id}: ${exampleVerbs[course.locale][objective.bloom].split(',')[0]} …(what learners can do then)`,
      );
  }
  for (const name of unlisted) reportUnlisted(name, renamed.get(name), ids, home, report);
  checkQuestions(lesson, ids, described, report);
}

/** TP304. `old` is the objective of course.yml that the lesson lacks and that this one seems to be. */
function reportUnlisted(name: string, old: string | undefined, ids: readonly string[], home: Home, report: Report): void {
  const { lesson, course, courseText, released } = home;
  const at = placeOfField(lesson, `objectives/${name}`);
  const near = old ?? closest(name, ids);
  const text = lesson.frontmatter?.objectives[name] ?? '';
  const users = lesson.items.filter((item) => local(item.objective) === name).map((item) => lesson.places.get(item.id)?.line);
  const place = old === undefined || released?.objectives.has(old) || users.length === 0 ? undefined : lineInCourse(old, courseText);
  const hint =
    old === undefined || closest(name, ids) ? didYouMean(name, ids) : `The lesson does not describe "${old}", which stands there.`;
  const message = `"${name}" is no objective of this lesson in course.yml. ${hint}`.trim();
  const alsoIn = users.length > 0 ? `\n(and ${near} in place of ${name} in line ${users.join(', ')})` : '';
  const cure = near === undefined ? levelToAdd(name, text, lesson, course, courseText) : `  ${near}: ${text}${alsoIn}`;
  if (place === undefined || old === undefined) report.error('TP304', at, message, cure);
  else report.diagnostics.push(...reportOld(name, old, place, lesson, course, courseText));
}

/** TP304 in course.yml: the questions have the new name as well, so that the old one is the mistake. */
function reportOld(name: string, old: string, line: number, lesson: Lesson, course: Course, courseText: string) {
  const report = new Report(`content/courses/${course.id}/course.yml`, courseText);
  const typed = report.typed({ line });
  report.error(
    'TP304',
    { line, column: Math.max(0, typed.indexOf(`${old}:`)) + 1 },
    `"${name}" is what the lesson ${lesson.slug} and its questions call an objective that is called "${old}" here.`,
    typed.replace(`${old}:`, `${name}:`),
  );
  return report.diagnostics;
}

/** The line of course.yml that gives the lesson's objectives their levels, with one more. */
function levelToAdd(name: string, text: string, lesson: Lesson, course: Course, courseText: string): string {
  const judgement = judgeVerb(openingVerbs(text, course.locale).first, course.locale);
  const added = `${name}: ${(judgement.kind === 'observable' && judgement.levels[0]) || 'understand'}`;
  const file = `content/courses/${course.id}/course.yml`;
  const lines = courseText.split(/\r?\n/);
  const from = lines.findIndex((line) => new RegExp(`^\\s*(?:-\\s+)?(?:\\{\\s*)?id:\\s*${lesson.slug}\\b`).test(line));
  const at = lines.findIndex((line, i) => i >= from && /\bobjectives:\s*\{[^{}]*\S\s*\}/.test(line));
  const next = lines.findIndex((line, i) => i > from && /^\s*(?:-\s+)?(?:\{\s*)?id:/.test(line));
  if (from < 0 || at < 0 || (next >= 0 && at >= next)) return `add "${added}" to the objectives of the lesson in ${file}`;
  return `in ${file}, line ${at + 1}:\n${lines[at]?.replace(/(\bobjectives:\s*\{[^{}]*?)\s*\}/, `$1, ${added} }`)}`;
}

/** The line of course.yml in which a lesson's objective stands. */
function lineInCourse(objective: string, courseText: string): number | undefined {
  const places = fieldPlaces(courseText);
  const paths = [...places.keys()].filter((path) => path.endsWith(`/objectives/${objective}`));
  return paths.length === 1 ? places.get(paths[0] ?? '')?.line : undefined;
}

function checkQuestions(lesson: Lesson, ids: readonly string[], described: readonly string[], report: Report): void {
  const practiceFor = (id: string) =>
    lesson.items.filter((item) => local(item.objective) === id && item.role === 'practice' && !isOwnWords(item));
  for (const item of lesson.items) {
    const name = local(item.objective);
    // Without a name the tag is reported where the lesson is read; one that course.yml lacks at the description.
    if (name === '' || ids.includes(name) || described.includes(name)) continue;
    const short = ids.filter((id) => practiceFor(id).length < 2);
    const longer = ids.filter((id) => name.startsWith(`${id}-`) || id.startsWith(`${name}-`));
    const near = closest(name, ids) ?? (longer.length === 1 ? longer[0] : undefined);
    const meant = near ?? (short.length === 1 ? short[0] : blank(`one of ${ids.join(', ')}`));
    report.error(
      'TP305',
      lesson.places.get(item.id) ?? { line: 1, column: 1 },
      `The question names the objective "${name}", which this lesson does not have. ${didYouMean(name, ids)}`.trim(),
      writeTag({ ...item, objective: `${lesson.id.slice(0, lesson.id.indexOf('/'))}/${meant}` }),
    );
  }
  // Questions that could not be read, or name another objective by mistake, may be the ones that are missing.
  const isUncertain =
    lesson.diagnostics.some(({ code, severity }) => severity === 'error' && /^TP[12]/.test(code)) ||
    lesson.items.some((item) => !ids.includes(local(item.objective)));
  if (isUncertain) return;
  for (const id of ids) {
    const { length } = practiceFor(id);
    if (length < 2)
      report.error(
        'TP306',
        placeOfField(lesson, `objectives/${id}`),
        `The objective "${id}" has ${length === 1 ? 'one practice question' : 'no practice question'}; it needs two.`,
        retagged(id, 2 - length, lesson, ids, practiceFor) ?? missingQuestions(id, lesson, length === 1 ? 1 : 2),
      );
  }
}

/** Other names for questions of an objective that has more than it needs, where that would be enough. */
function retagged(
  id: string,
  count: number,
  lesson: Lesson,
  ids: readonly string[],
  practiceFor: (id: string) => readonly Lesson['items'][number][],
): string | undefined {
  const rich = ids.find((other) => other !== id && practiceFor(other).length >= 4 + (count - 1));
  if (rich === undefined) return undefined;
  const lines = practiceFor(rich).map((item) => lesson.places.get(item.id)?.line);
  return `write ${id} in place of ${rich} in the tags of ${count} of its questions, those that practise it: line ${lines.join(', ')}\n(or ${missingQuestions(id, lesson, count)})`;
}

function local(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
