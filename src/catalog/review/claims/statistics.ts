import type { Locale } from '#domain/locale.ts';
import type { Segment } from '../../flow.ts';
import type { LessonRule } from '../rule.ts';

/** Blocks whose numbers belong to a story or a task, not to the world. */
const storyBlocks = new Set(['Good', 'Poor', 'Worked', 'Activity', 'Monday']);

/** Numbers that state something about people at large: shares, multiples, correlations. */
const statistic: Record<Locale, RegExp> = {
  en: /\d[\d.,]*\s?%|\b\d[\d.,]*\s+(?:times|out of \d+)\b|\b(?:one|two|three|nine) (?:in|out of) (?:three|four|five|ten|\d+)\b|\br\s?=\s?[.0-9]/iu,
  bg: /\d[\d.,]*\s?%|\d[\d.,]*\s+(?:пъти|от \d+)(?!\p{L})|(?:един|двама|трима) от (?:трима|четирима|петима|десет)(?!\p{L})/iu,
  el: /\d[\d.,]*\s?%|\d[\d.,]*\s+(?:φορές|στους \d+)(?!\p{L})|(?:ένας|δύο|τρεις) στους (?:τρεις|τέσσερις|πέντε|δέκα)(?!\p{L})/iu,
  pl: /\d[\d.,]*\s?%|(?<![\d.,]|(?<!\p{L})z\s)\d[\d.,]*\s+(?:razy|na \d+)(?!\p{L})|(?:jeden|dwóch|trzech) na (?:trzech|czterech|pięciu|dziesięciu)(?!\p{L})/iu,
  ru: /\d[\d.,]*\s?%|\d[\d.,]*\s+(?:раз|раза|из \d+)(?!\p{L})|(?:один|двое|трое) из (?:трёх|четырёх|пяти|десяти)(?!\p{L})/iu,
};

/** Words that call on research. */
const research: Record<Locale, RegExp> = {
  en: /\b(?:(?:studies|research|surveys?|statistics|experts?|scientists) (?:show|shows|say|says|prove|proves|found|find)|according to (?:a|an|one) (?:study|survey|poll))\b/iu,
  bg: /(?:изследвания(?:та)?|проучвания(?:та)?|статистиката|експерти(?:те)?|учени(?:те)?) (?:показват|показва|доказват|твърдят|сочат)/iu,
  el: /(?:έρευνες|μελέτες|στατιστικές|ειδικοί|επιστήμονες) (?:δείχνουν|αποδεικνύουν|λένε)/iu,
  pl: /(?:badania|sondaże|statystyki|eksperci|naukowcy) (?:pokazują|dowodzą|mówią|wykazały)/iu,
  ru: /(?:исследования|опросы|статистика|эксперты|учёные|ученые) (?:показывают|показывает|доказывают|говорят|утверждают)/iu,
};

const fullName = String.raw`(?!Mrs?\s|Ms\s|Dr\s)\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+`;

const opening = /[“„«]/;
/** A quotation long enough to be somebody's words. */
const quotation = /[“„«][^”“»]{45,}[”“»]/u;

/** A shorter one with the first and last name of whoever said it, before or behind it. */
const attributed = new RegExp(
  String.raw`[“„«][^”“»]{12,}[”“»][^.!?“„«]{0,24}?(?<!\p{L})${fullName}|${fullName}[^.!?“„«]{0,24}[:,]\s*[“„«][^”“»]{12,}[”“»]`,
  'u',
);

const quotationCure =
  'words that you made up as an example stand in italics, without quotation marks: *words*; somebody’s real words stand in [“words”](fact:an-id) with the id of their entry in content/facts.yml';

/** TP501 to TP503: statistics, appeals to research and long quotations that no source stands behind. */
export const unsourcedClaims: LessonRule = (lesson, report, { course }) => {
  for (const step of lesson.flow) {
    if (step.type !== 'text' || (step.within !== null && storyBlocks.has(step.within))) continue;
    for (const segment of step.segments) {
      if (segment.fact !== null) continue;
      const number = statistic[course.locale].exec(segment.text);
      if (number) {
        report.warn(
          'TP501',
          placeAt(segment, number.index),
          `The number "${number[0]}" has no source.`,
          'leave the number out, or write [the whole claim](fact:an-id) with the id of its entry in content/facts.yml; a claim that has none yet needs a new entry there',
        );
      }
      const appeal = research[course.locale].exec(segment.text);
      if (appeal && !step.segments.some((other) => other.fact !== null)) {
        report.warn(
          'TP502',
          placeAt(segment, appeal.index),
          `"${appeal[0]}" calls on research without naming it.`,
          'leave these words out, or write [the finding](fact:an-id) with the id of its entry in content/facts.yml; a finding that has none yet needs a new entry there',
        );
      }
      const quote = opening.test(segment.text) ? (quotation.exec(segment.text) ?? attributed.exec(segment.text)) : null;
      if (quote) report.warn('TP503', placeAt(segment, quote.index), 'This quotation has no source.', quotationCure);
    }
  }
};

/** The place of a character of a segment, which may run over several lines. */
function placeAt(segment: Segment, index: number): { line: number; column: number } {
  const before = segment.text.slice(0, index).split('\n');
  const last = before.at(-1) ?? '';
  return { line: segment.line + before.length - 1, column: (before.length === 1 ? segment.column : 1) + last.length };
}
