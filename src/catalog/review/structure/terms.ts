import type { Catalog, Course, Lesson } from '../../catalog.ts';
import { escaped } from '../../escaped.ts';
import type { Mention } from '../../read-lesson.ts';
import type { GlossaryEntry } from '../../registers.ts';
import { sourceLine } from '../../source-line.ts';
import type { LessonRule } from '../rule.ts';
import { textIn } from './running-text.ts';

const most = 7;

/** TP410, TP411: more terms than a learner can take in, or a new one that is linked too late. */
export const linkedTerms: LessonRule = (lesson, report, { course, catalog }) => {
  const terms = lesson.terms.filter((term, i) => lesson.terms.findIndex((other) => other.name === term.name) === i);
  const known = knownBefore(lesson, course);
  const surplus = terms[most];
  if (surplus) {
    const tooMany = terms.length - most;
    const familiar = terms.filter((term) => known.has(term.name));
    const spare = terms.slice(most).map(({ name }) => name);
    const lines = [...new Set(lesson.terms.filter(({ name }) => spare.includes(name)).map(({ line }) => line))];
    const unlinked = lines.map((line) => `in line ${line}:\n${spare.reduce(withoutLink, sourceLine(catalog, lesson.file, { line }))}`);
    report.warn(
      'TP410',
      surplus,
      `The lesson links ${terms.length} terms; with "${surplus.name}" its list of key terms has more than ${most}.`,
      `${unlinked.join('\n')}\n(or take the link from ${tooMany === 1 ? 'another term' : 'other terms'}${familiar.length > 0 ? `; explained in earlier lessons: ${familiar.map(({ name }) => `"${name}"`).join(', ')}` : ''})`,
    );
  }
  const fresh = terms.filter((term) => !known.has(term.name));
  reportLate(lesson, fresh, report);
  reportEarly(lesson, fresh, catalog.glossaries[course.locale] ?? {}, catalog, report);
};

/** A line with the words of a term in place of the links to it. */
function withoutLink(line: string, name: string): string {
  return line.replace(new RegExp(String.raw`\[([^[\]]*)\]\(term:${escaped(name)}\)`, 'g'), '$1');
}

/** TP411: a new term of several words that the text uses in a paragraph before the one that links it. */
function reportEarly(
  { flow, file }: Lesson,
  terms: readonly Mention[],
  glossary: Readonly<Record<string, GlossaryEntry>>,
  catalog: Pick<Catalog, 'sources'>,
  report: Parameters<LessonRule>[1],
): void {
  for (const { name, line } of terms) {
    const written = glossary[name]?.term.replace(/\s*\(.*\)$/, '') ?? '';
    if (!/\p{L}\s+\p{L}/u.test(written)) continue;
    const words = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(written)}(?:e?s)?(?![\\p{L}\\p{N}])`, 'iu');
    const step = flow.find((each) => each.type === 'text' && each.line < line && words.test(textIn(each)));
    if (!step) continue;
    const typed = sourceLine(catalog, file, step);
    const [said = written] = words.exec(typed) ?? [];
    const mended = typed.replace(words, (found) => `[${found}](term:${name})`);
    report.warn(
      'TP411',
      { line: step.line, column: Math.max(1, typed.search(words) + 1) },
      `The term “${said}” stands here before line ${line} links and explains it.`,
      `${mended === typed ? `write [${said}](term:${name}) here` : mended}\n(and, if you like, take the link from line ${line}; or use other words here)`,
    );
  }
}

function reportLate(lesson: Lesson, terms: readonly Mention[], report: Parameters<LessonRule>[1]): void {
  const activityEnd = lesson.flow.findLast((step) => step.type === 'close' && step.tag === 'Activity');
  for (const term of terms) {
    if (!activityEnd || term.line <= activityEnd.line) continue;
    report.warn(
      'TP411',
      term,
      `The term "${term.name}" is linked for the first time after the activity, so nobody could use it there.`,
      `write [the word](term:${term.name}) where it is explained, before <Activity>`,
    );
  }
}

/** Terms that earlier lessons of the course have linked. */
function knownBefore({ id }: Lesson, { lessons }: Course): ReadonlySet<string> {
  const place = lessons.findIndex((other) => other.id === id);
  return new Set(lessons.slice(0, place).flatMap(({ terms }) => terms.map(({ name }) => name)));
}
