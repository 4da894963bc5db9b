import { isChosen } from '#domain/items/gaps.ts';
import { plainText } from '#domain/rich-text.ts';
import { blank } from '../../blanks.ts';
import type { Course, Lesson } from '../../catalog.ts';
import type { Place } from '../../diagnostic.ts';
import { slug } from '../../slug.ts';
import { sourceLine } from '../../source-line.ts';
import { editDistance } from '../../suggest.ts';
import { placeInItem } from '../place.ts';
import type { CourseRule, LessonRule } from '../rule.ts';
import { type ChoiceOption, choicesOf, localId } from './choices.ts';
import { withName } from './feedback-line.ts';

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const typo = 2;
/** Shorter words may differ by a letter and both be meant: "ux" and "cx". */
const longEnough = 4;
/** A name longer than this is a sentence. */
const longest = 50;

/** TP451 a wrong option without a misconception, TP452 one that cannot be a name, TP466 a right option with one. */
export const misconceptions: LessonRule = (lesson, report, { catalog }) => {
  const lineAt = (at: Place) => sourceLine(catalog, lesson.file, at);
  const known = [...new Set(tagsOf(lesson).map(({ name }) => name))].filter((name) => kebab.test(name));
  const hint = known.length === 0 ? aName : `${aName}; or, if it is one of these, ${known.slice(0, mostNames).join(', ')}`;
  const sayNameless = ({ id, feedback, feedbackAt }: Pick<ChoiceOption, 'id' | 'feedback' | 'feedbackAt'>) =>
    report.warn(
      'TP451',
      feedbackAt,
      `The wrong option ${id}) does not name the mistake behind it.`,
      nameAtEnd(lineAt(feedbackAt), feedback, hint),
    );
  for (const options of [...choicesOf(lesson).map((choice) => choice.options), ...gapsOf(lesson)]) {
    const named = options.filter(({ isKey, misconception }) => isKey && misconception !== undefined);
    const nameless = options.filter(({ isKey, misconception, feedback }) => !isKey && misconception === undefined && feedback !== '');
    const [wrong] = named;
    const [right] = nameless;
    if (wrong && right && named.length === 1 && nameless.length === 1) {
      report.warn(
        'TP466',
        wrong.at,
        `Option ${wrong.id}) is marked as right, and its feedback names the mistake \`${wrong.misconception}\`; option ${right.id}) is wrong and names none.`,
        `in line ${wrong.at.line}:\n${lineAt(wrong.at).replace(/\[[xX]\]\s*/, '')}\nin line ${right.at.line}:\n${lineAt(right.at).replace(/^(\s*- )(?:\[ ?\]\s*)?/, '$1[x] ')}`,
      );
      continue;
    }
    for (const option of named)
      report.warn(
        'TP466',
        option.feedbackAt,
        `Option ${option.id}) is marked as right, and its feedback names the mistake \`${option.misconception}\`.`,
        lineAt(option.feedbackAt).endsWith(`\`${option.misconception}\``)
          ? lineAt(option.feedbackAt).replace(/\s*`[^`]*`$/, '')
          : 'delete the name in back-quotes',
      );
    for (const option of nameless) sayNameless(option);
  }
  for (const { name, at } of tagsOf(lesson)) {
    if (kebab.test(name)) continue;
    const better = slug(name, 100);
    const line = lineAt(at);
    const quoted = `\`${better || blank(aName)}\``;
    report.warn(
      'TP452',
      at,
      `\`${name}\` cannot be the name of a mistake: it takes small English letters, digits and hyphens.`,
      line.includes(`\`${name}\``) ? line.replace(`\`${name}\``, quoted) : quoted,
    );
  }
};

/** The options of gaps: of each that is chosen, and the wrong answers that are typed. */
function gapsOf(lesson: Lesson): Pick<ChoiceOption, 'id' | 'isKey' | 'misconception' | 'feedback' | 'at' | 'feedbackAt'>[][] {
  return lesson.items.flatMap((item) =>
    item.kind === 'gaps'
      ? item.gaps.map((gap) =>
          (isChosen(gap) ? gap.options : gap.slips).map(({ id, misconception, feedback }) => ({
            id,
            isKey: isChosen(gap) && id === gap.key,
            misconception,
            feedback: plainText(feedback).trim(),
            at: placeInItem(lesson, item, id),
            feedbackAt: placeInItem(lesson, item, `${id}>`),
          })),
        )
      : [],
  );
}

const mostNames = 5;
const aName = 'a short English name for the mistake, such as price-is-all';

/** The line of a feedback with the name at its end. Its back-quotes may be missing, or not stand at the very end. */
function nameAtEnd(line: string, feedback: string, hint: string): string {
  const name = /[a-z0-9]+(?:-[a-z0-9]+)+(?=\W*$)/.exec(feedback)?.[0];
  if (!endsAlike(line, feedback)) return `add at the end of this feedback: \`${name ?? blank(hint)}\``;
  if (name === undefined) return withName(line, blank(hint));
  const at = line.lastIndexOf(name);
  const before = line.slice(0, at).replace(/[\s`'"‘“(]+$/u, '');
  const behind = line.slice(at + name.length).replace(/[\s`'"’”)]+/gu, '');
  return withName(/[.!?…]$/u.test(before) ? before : `${before}${behind}`, name);
}

/** Whether a line of the file holds the end of a text. */
function endsAlike(line: string, text: string): boolean {
  const last = (words: string) =>
    words
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(-2)
      .join(' ');
  return last(line) === last(text);
}

/** TP453: a name used once that is nearly another one was probably mistyped, and would be counted apart. */
export const misspelledMisconceptions: CourseRule = (course, reportFor, { catalog }) => {
  const uses = usesByName(course);
  const names = [...uses.keys()].filter((name) => name.length <= longest);
  const order = new Map(names.map((name, i) => [name, i]));
  const wordCounts = countWords(names);
  const near = neighbours(names);
  for (const [index, name] of names.entries()) {
    const [first] = uses.get(name) ?? [];
    if (!first || countItems(uses.get(name)) !== 1) continue;
    const meant = near(name)
      .filter((other) => looksMistyped(name, other, wordCounts))
      .toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
      .find((other) => countItems(uses.get(other)) > 1 || (order.get(other) ?? 0) < index);
    if (meant !== undefined)
      reportFor(first.file).warn(
        'TP453',
        first.at,
        `\`${name}\` stands only here and is nearly the same as \`${meant}\`.`,
        sourceLine(catalog, first.file, first.at).replace(`\`${name}\``, `\`${meant}\``) || `\`${meant}\``,
      );
  }
};

interface Tag {
  readonly name: string;
  readonly item: string;
  readonly file: string;
  readonly at: Place;
}

/** Every name of a mistake in a lesson, with its place. */
function tagsOf(lesson: Lesson): Tag[] {
  return lesson.items.flatMap((item) => {
    const named =
      item.kind === 'single' || item.kind === 'multiple'
        ? item.options.map(({ id, misconception }) => ({ part: id, misconception }))
        : item.kind === 'calculated'
          ? item.slips.map(({ formula, misconception }) => ({ part: `=${formula}`, misconception }))
          : item.kind === 'numeric'
            ? item.slips.map(({ value, misconception }) => ({ part: `=${value}`, misconception }))
            : item.kind === 'gaps'
              ? item.gaps
                  .flatMap((gap) => (isChosen(gap) ? gap.options : gap.slips))
                  .map(({ id, misconception }) => ({ part: id, misconception }))
              : [];
    return named.flatMap(({ part, misconception }) =>
      misconception === undefined
        ? []
        : [{ name: misconception, item: localId(item), file: lesson.file, at: placeInItem(lesson, item, `${part}>`) }],
    );
  });
}

/** Where each name is used, in the order in which the names first occur. */
function usesByName(course: Course): Map<string, Tag[]> {
  return Map.groupBy(course.lessons.flatMap(tagsOf), ({ name }) => name);
}

function countItems(uses: readonly Tag[] = []): number {
  return new Set(uses.map(({ item }) => item)).size;
}

/** In how many of the names each word stands. */
function countWords(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) for (const word of new Set(name.split('-'))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * Finds the names that may be within two letters of another: two such names become the same once at most two letters
 * of each are deleted. Takes time in proportion to the number of names.
 */
function neighbours(names: readonly string[]): (name: string) => string[] {
  const byRest = new Map<string, string[]>();
  for (const name of names)
    for (const rest of shortened(name)) {
      const same = byRest.get(rest);
      if (same) same.push(name);
      else byRest.set(rest, [name]);
    }
  return (name) => [...new Set([...shortened(name)].flatMap((rest) => byRest.get(rest) ?? []))];
}

/** The name, and the name without any one or two of its letters. */
function shortened(name: string): Set<string> {
  const rests = new Set([name]);
  for (let step = 0; step < typo; step++)
    for (const rest of [...rests]) for (let i = 0; i < rest.length; i++) rests.add(rest.slice(0, i) + rest.slice(i + 1));
  return rests;
}

/** Nearly equal, and not merely another short word or a word that other names use as well. */
function looksMistyped(name: string, other: string, wordCounts: ReadonlyMap<string, number>): boolean {
  if (name === other || editDistance(name, other) > typo) return false;
  const words = name.split('-');
  const otherWords = other.split('-');
  if (words.length !== otherWords.length) return true;
  const differing = words.flatMap((word, i) => (word === otherWords[i] ? [] : [{ word, other: otherWords[i] ?? '' }]));
  const standsElsewhere = (word: string) => (wordCounts.get(word) ?? 0) > (otherWords.includes(word) ? 2 : 1);
  return differing.every(
    (pair) =>
      (Math.min(pair.word.length, pair.other.length) >= longEnough || isCutShort(pair.word, pair.other)) &&
      (isInflected(pair.word, pair.other) || !standsElsewhere(pair.word)),
  );
}

/** Whether a word of four letters or more has lost its last one. */
function isCutShort(word: string, other: string): boolean {
  return other.length >= longEnough && other.slice(0, -1) === word;
}

/** Whether two words differ by an "s" at the end, which nobody means as another mistake. */
function isInflected(word: string, other: string): boolean {
  return `${word}s` === other || `${other}s` === word;
}
