import { sourceLocale } from '#domain/locale.ts';
import { blank } from '../../blanks.ts';
import type { Catalog, Course, Lesson, Objective } from '../../catalog.ts';
import type { Place } from '../../diagnostic.ts';
import { placeOfField } from '../../field-place.ts';
import { sourceLine } from '../../source-line.ts';
import type { CourseRule, LessonRule } from '../rule.ts';
import { clauseVerbs, exampleVerbs } from './example-verbs.ts';
import { likelyLevel } from './levels.ts';
import { judgeVerb, openingVerbs } from './observable-verbs.ts';

const fewest = 2;
const most = 4;

/** TP400: a lesson with fewer than two or more than four objectives. */
export const objectiveCount: LessonRule = (lesson, report) => {
  const count = Object.keys(lesson.frontmatter?.objectives ?? {}).length;
  if (!lesson.frontmatter || (count >= fewest && count <= most)) return;
  report.error(
    'TP400',
    placeOfField(lesson, 'objectives'),
    `The lesson has ${count} ${count === 1 ? 'objective' : 'objectives'}; a lesson takes ${fewest} to ${most}.`,
    count < fewest
      ? `add below this line:\n  ${blank('short-english-name')}: ${blank('what the learner will do, such as Explain why …')}\n(and the same name with its level in course.yml)`
      : 'move some of them, with their questions, to another lesson',
  );
};

/** TP401 to TP404: an objective that does not begin with one verb that can be seen and fits its level. */
export const objectiveVerbs: LessonRule = (lesson, report, { course, catalog }) => {
  for (const objective of lesson.objectives) {
    if (objective.text === '') continue;
    const name = nameOf(objective);
    const at = () => placeOfField(lesson, `objectives/${name}`);
    const { first, second, rest } = openingVerbs(objective.text, course.locale);
    const judgement = judgeVerb(first, course.locale);
    const suited = exampleVerbs[course.locale][objective.bloom];
    const changed = (before: string | RegExp, after: string | ((found: string, letter: string) => string)) =>
      rewritten(sourceLine(catalog, lesson.file, at()), name, before, after);
    const withVerb = (hint: string) => changed(first, blank(hint)) ?? `begin with ${hint}`;
    if (judgement.kind === 'hidden') {
      const isClause =
        course.locale === sourceLocale && /^\S+\s+(?:how|what|why|when|where|who|which|whether|that)\b/i.test(objective.text);
      const hint = `what the learner will do, such as ${isClause ? clauseVerbs[objective.bloom] : suited} …`;
      report.error(
        'TP401',
        at(),
        `The objective "${name}" begins with "${first}", which nobody can see, so no question can test it.`,
        changed(new RegExp(`${first}(?:\\s+to)?\\s+how\\s+to\\s+(\\p{L})`, 'u'), (_, letter: string) => letter.toUpperCase()) ??
          changed(new RegExp(`${first}\\s+(?:about|of)(?=\\s)`, 'u'), blank(hint)) ??
          `${withVerb(hint)}\n(what follows the verb may change as well)`,
      );
    } else if (judgement.kind === 'unknown') {
      // Of other languages the list holds stems of the usual verbs, and not every good one.
      const isComplete = course.locale === sourceLocale;
      const message = `The objective "${name}" begins with "${first}", which is not among the verbs for objectives.`;
      const cure = withVerb(`a verb for what the learner will do, such as ${suited} …`);
      report[isComplete ? 'error' : 'warn'](
        'TP402',
        at(),
        message,
        isComplete ? cure : `${cure}\n(if "${first}" is such a verb, leave it)`,
      );
    } else if (second !== null) {
      report.error(
        'TP404',
        at(),
        `The objective "${name}" asks for two things at once: "${first}" and "${second}".`,
        `${
          changed(rest ?? new RegExp(`(?<=${first})\\s+\\S+\\s+${second}`, 'u'), '') ?? `begin with "${first}" alone`
        }\n(what it leaves out can be an objective of its own, with questions of its own)`,
      );
    } else if (!judgement.levels.includes(objective.bloom) && mistakenLevel(objective, lesson, course, catalog) === undefined) {
      report.error(
        'TP403',
        at(),
        `"${first}" does not fit the level "${objective.bloom}" that course.yml gives "${name}".`,
        `${withVerb(`a verb such as ${suited} …`)}\n(or, if the level is wrong, write in course.yml ${name}: ${judgement.levels.join(' or ')})`,
      );
    }
  }
};

/** TP403, in course.yml: a level that neither the verb of an objective nor its practice has. */
export const objectiveLevels: CourseRule = (course, reportFor, { catalog }) => {
  if (course.locale !== sourceLocale) return;
  const file = `content/courses/${course.id}/course.yml`;
  for (const lesson of course.lessons) {
    for (const objective of lesson.objectives) {
      const level = mistakenLevel(objective, lesson, course, catalog);
      const place = levelPlace(catalog, file, objective);
      if (level === undefined || place === undefined) continue;
      const name = nameOf(objective);
      const line = sourceLine(catalog, file, place);
      reportFor(file).error(
        'TP403',
        place,
        `"${name}" has the level "${objective.bloom}" here, but the lesson says "${openingVerbs(objective.text, course.locale).first}", and nothing in it asks for more than that.`,
        `${line.slice(0, place.column - 1)}${line.slice(place.column - 1).replace(objective.bloom, level)}`,
      );
    }
  }
};

/** The level that was most likely meant, judged by the lesson in the source language. */
function mistakenLevel({ id }: Objective, { id: lesson }: Lesson, { id: course }: Course, catalog: Omit<Catalog, 'diagnostics'>) {
  const source = catalog.courses.find((other) => other.id === course && other.locale === sourceLocale);
  const original = source?.lessons.find((other) => other.id === lesson);
  const objective = original?.objectives.find((other) => other.id === id);
  if (!original || !objective || !levelPlace(catalog, `content/courses/${course}/course.yml`, objective)) return undefined;
  return likelyLevel(original, objective, sourceLocale);
}

/** Where course.yml gives an objective its level. */
function levelPlace({ sources }: Pick<Catalog, 'sources'>, file: string, objective: Objective): Place | undefined {
  const given = new RegExp(`(?<![\\w-])${nameOf(objective)}:\\s*${objective.bloom}(?!\\w)`);
  const lines = (sources.get(file) ?? '').split('\n');
  const line = lines.findIndex((text) => given.test(text));
  return line < 0 ? undefined : { line: line + 1, column: (given.exec(lines[line] ?? '')?.index ?? 0) + 1 };
}

function nameOf({ id }: Objective): string {
  return id.slice(id.indexOf('/') + 1);
}

/** The line of an objective with other words behind its name; undefined if they do not stand there. */
function rewritten(
  line: string,
  name: string,
  before: string | RegExp,
  after: string | ((found: string, letter: string) => string),
): string | undefined {
  const start = line.indexOf(`${name}:`) + name.length + 1;
  const text = typeof after === 'string' ? line.slice(start).replace(before, after) : line.slice(start).replace(before, after);
  return line.includes(`${name}:`) && text !== line.slice(start) ? `${line.slice(0, start)}${text}` : undefined;
}
