import type { Course, Lesson } from '../../catalog.ts';
import type { Place } from '../../diagnostic.ts';
import { editDistance } from '../../suggest.ts';
import { placeInItem } from '../place.ts';
import type { CourseRule, LessonRule } from '../rule.ts';
import { choicesOf, localId } from './choices.ts';

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const typo = 2;
/** Shorter words may differ by a letter and both be meant: "ux" and "cx". */
const longEnough = 4;

/** TP451 a wrong option without a misconception, TP452 one that cannot be a name, TP466 a right option with one. */
export const misconceptions: LessonRule = (lesson, report) => {
  for (const { options } of choicesOf(lesson)) {
    for (const option of options) {
      if (option.misconception === undefined && !option.isKey && option.feedback !== '')
        report.warn(
          'TP451',
          option.feedbackAt,
          `The wrong option ${option.id}) does not name the mistake behind it.`,
          'add a short name in back-quotes at the end of its feedback: `cx-is-service`',
        );
      if (option.misconception !== undefined && option.isKey)
        report.warn(
          'TP466',
          option.feedbackAt,
          `Option ${option.id}) is marked as right, and its feedback names the mistake \`${option.misconception}\`.`,
          'move the [x] to the right option, or delete the name in back-quotes',
        );
    }
  }
  for (const { name, at } of tagsOf(lesson)) {
    if (!kebab.test(name))
      report.warn(
        'TP452',
        at,
        `\`${name}\` cannot be the name of a mistake: it takes small English letters, digits and hyphens.`,
        `\`${
          name
            .toLowerCase()
            .replace(/[^a-z0-9]+/g, '-')
            .replace(/^-|-$/g, '') || 'short-english-name'
        }\``,
      );
  }
};

/** TP453: a name used once that is nearly another one was probably mistyped, and would be counted apart. */
export const misspelledMisconceptions: CourseRule = (course, reportFor) => {
  const tags = course.lessons.flatMap((lesson) => tagsOf(lesson).map((tag) => ({ ...tag, file: lesson.file })));
  const users = usersByName(course);
  for (const [index, { name, at, file }] of tags.entries()) {
    if (users.get(name)?.size !== 1 || tags.findIndex((tag) => tag.name === name) !== index) continue;
    const meant = [...users.keys()].find((other) => {
      const count = users.get(other)?.size ?? 0;
      const earlier = tags.findIndex((tag) => tag.name === other) < index;
      return (count > 1 || earlier) && looksMistyped(name, other, users.keys());
    });
    if (meant !== undefined)
      reportFor(file).warn(
        'TP453',
        at,
        `\`${name}\` stands only here and is nearly the same as \`${meant}\`.`,
        `\`${meant}\` if the same mistake is meant, else a name that differs more`,
      );
  }
};

interface Tag {
  readonly name: string;
  readonly item: string;
  readonly at: Place;
}

/** Every name of a mistake in a lesson, with its place. */
function tagsOf(lesson: Lesson): Tag[] {
  return lesson.items.flatMap((item) => {
    const named =
      item.kind === 'single' || item.kind === 'multiple'
        ? item.options.map(({ id, misconception }) => ({ part: id, misconception }))
        : item.kind === 'numeric'
          ? item.slips.map(({ value, misconception }) => ({ part: `=${value}`, misconception }))
          : [];
    return named.flatMap(({ part, misconception }) =>
      misconception === undefined ? [] : [{ name: misconception, item: localId(item), at: placeInItem(lesson, item, `${part}>`) }],
    );
  });
}

function usersByName(course: Course): Map<string, Set<string>> {
  const users = new Map<string, Set<string>>();
  for (const { name, item } of course.lessons.flatMap(tagsOf)) users.set(name, (users.get(name) ?? new Set()).add(item));
  return users;
}

/** Nearly equal, and not merely another short word or a word that other names use as well. */
function looksMistyped(name: string, other: string, all: Iterable<string>): boolean {
  if (name === other || !sharesAThird(name, other) || editDistance(name, other) > typo) return false;
  const words = name.split('-');
  const otherWords = other.split('-');
  if (words.length !== otherWords.length) return true;
  const differing = words.flatMap((word, i) => (word === otherWords[i] ? [] : [{ word, other: otherWords[i] ?? '' }]));
  const elsewhere = new Set([...all].filter((tag) => tag !== name && tag !== other).flatMap((tag) => tag.split('-')));
  return differing.every((pair) => Math.min(pair.word.length, pair.other.length) >= longEnough && !elsewhere.has(pair.word));
}

/** Two slips leave at least one third of a name as it was; cheap to see before the letters are counted. */
function sharesAThird(name: string, other: string): boolean {
  const size = Math.floor(name.length / (typo + 1));
  return (
    Math.abs(name.length - other.length) <= typo && [0, 1, 2].some((third) => other.includes(name.slice(third * size, (third + 1) * size)))
  );
}
