import { blank } from '../../blanks.ts';
import type { Course } from '../../catalog.ts';
import type { CourseRule, LessonRule } from '../rule.ts';
import { type Choice, type ChoiceOption, choicesOf, choicesOfCourse, localId } from './choices.ts';
import { entryLine } from './question-lines.ts';

const longestRatio = 1.4;
/** From so many times the allowed length on, a right option cannot be shortened without losing what it says. */
const muchTooLong = 1.8;
/** Below this many characters a difference cannot be seen: "app" beside "call centre". */
const visible = 8;
/** Of questions with so many options, the share in which the key may be the longest; a short course has more leeway. */
const limits = [
  { options: 3, share: 0.5, shareOfFew: 0.67 },
  { options: 4, share: 0.4, shareOfFew: 0.6 },
] as const;
const few = 12;
/** Fewer questions than this say nothing about a course. */
const fewest = 6;

/** Whether the right option of a question is so long that it gives itself away. */
export function isTooLong(choice: Choice): boolean {
  const lengths = measure(choice);
  return lengths !== null && lengths.key > longestRatio * lengths.mean && lengths.key - lengths.mean > visible;
}

/** TP430: learners soon find out that the longest option is the right one. */
export const keyLength: LessonRule = (lesson, report, { catalog }) => {
  for (const choice of choicesOf(lesson)) {
    const lengths = measure(choice);
    const [key] = choice.options.filter((option) => option.isKey).sort((a, b) => b.text.length - a.text.length);
    if (!lengths || !key || !isTooLong(choice)) continue;
    report.warn(
      'TP430',
      key.at,
      `The right option ${key.id}) has ${key.text.length} characters, the wrong ones ${Math.round(lengths.mean)} on average; learners pick the longest without thinking.`,
      lengths.key > muchTooLong * longestRatio * lengths.mean
        ? lengthened(choice, lengths, (option, words) => entryLine(catalog, lesson.file, option.at, option.text, () => words))
        : `${entryLine(catalog, lesson.file, key.at, key.text, () => blank(`the same in at most ${Math.floor(longestRatio * lengths.mean)} characters`))}\n(or give the others as much detail)`,
    );
  }
};

/** The lines of the wrong options, to be filled with more detail; what the right one says would not fit into so little. */
function lengthened({ options }: Choice, { key, mean }: Lengths, lineOf: (option: ChoiceOption, words: string) => string): string {
  const wanted = Math.ceil(key / longestRatio);
  const lines = options.flatMap((option) => {
    if (option.isKey || option.text.length >= wanted) return [];
    const words = blank(`“${option.text.replace(/[()\n]/g, ' ')}” with more detail, in ${wanted} to ${Math.ceil(key)} characters`);
    return [`in line ${option.at.line}:`, lineOf(option, words)];
  });
  return `${lines.join('\n')}\n(or shorten the right one to at most ${Math.floor(longestRatio * mean)} characters)`;
}

/** TP431: over a whole course the key may be the longest option no more often than chance would have it. */
export const longestKeys: CourseRule = (course, reportFor) => {
  for (const { options: count, share, shareOfFew } of limits) {
    const choices = choicesOfCourse(course).flatMap((choice) => {
      const lengths = choice.item.kind === 'single' && choice.options.length === count ? measure(choice) : null;
      return lengths ? [{ choice, lengths }] : [];
    });
    const longest = choices.filter(({ lengths }) => lengths.key > lengths.longest);
    const allowed = choices.length < few ? shareOfFew : share;
    if (choices.length < fewest || longest.length <= allowed * choices.length) continue;
    const tooMany = longest.length - Math.floor(allowed * choices.length);
    const worst = longest
      .toSorted((a, b) => b.lengths.key / b.lengths.longest - a.lengths.key / a.lengths.longest)
      .slice(0, Math.max(5, tooMany));
    reportFor(`content/courses/${course.id}/course.yml`).error(
      'TP431',
      { line: 1, column: 1 },
      `${languageOf(course)}: in ${longest.length} of ${choices.length} questions with ${count} options the right one is the longest (${percent(longest.length / choices.length)}; at most ${percent(allowed)}). Clearest in: ${worst.map(({ choice }) => nameOf(choice)).join(', ')}.`,
      `in at least ${tooMany} of them, shorten the right option or lengthen a wrong one`,
    );
  }
};

interface Lengths {
  /** Mean length of the keys. */
  readonly key: number;
  /** Mean length of the distractors. */
  readonly mean: number;
  /** Length of the longest distractor. */
  readonly longest: number;
}

function measure({ options }: Choice): Lengths | null {
  const lengthsOf = (isKey: boolean) => options.filter((option) => option.isKey === isKey).map(({ text }) => text.length);
  const [keys, distractors] = [lengthsOf(true), lengthsOf(false)];
  if (keys.length === 0 || distractors.length === 0) return null;
  return { key: mean(keys), mean: mean(distractors), longest: Math.max(...distractors) };
}

function mean(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}

function nameOf({ item, lesson }: Choice): string {
  return `${localId(item)} (${lesson.slug})`;
}

function languageOf(course: Course): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(course.locale) ?? course.locale;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
