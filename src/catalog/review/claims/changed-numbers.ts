import { type Locale, sourceLocale } from '#domain/locale.ts';
import { blank } from '../../blanks.ts';
import { lineWith } from '../../line-with.ts';
import type { Fact } from '../../registers.ts';
import { sourceLine } from '../../source-line.ts';
import type { LessonRule } from '../rule.ts';
import { numbersIn, valuesIn, type WrittenNumber } from './numbers-in.ts';

/** A link to a claim, over the lines it takes up. */
const link = /\[((?:[^[\]]|\[[^[\]]*\](?!\())*)\]\(fact:([a-z0-9-]+)\)/g;
const comment = /\{\/\*[\s\S]*?\*\/\}/g;

/** TP504: a number in the words of a claim that its entry in facts.yml does not have. */
export const changedNumbers: LessonRule = (lesson, report, { catalog, course }) => {
  const source = (catalog.sources.get(lesson.file) ?? '').replace(comment, (text) => text.replace(/[^\n]/g, ' '));
  for (const found of source.matchAll(link)) {
    const [, words = '', id = ''] = found;
    const fact = catalog.facts[id];
    if (!fact) continue;
    const here = numbersIn(words);
    const entry = numbersIn(fact.statement);
    const alikeTo = ({ sort }: WrittenNumber) => entry.filter((other) => other.sort === sort);
    const wrong = here.filter((number) => !isKnown(number, fact) && alikeTo(number).length > 0);
    const [first] = wrong;
    if (!first) continue;
    const start = found.index + 1;
    const before = source.slice(0, start + first.index).split('\n');
    const at = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    const other = Object.entries(catalog.facts).find(([name, each]) => name !== id && here.every((number) => isKnown(number, each)))?.[0];
    const says = `The words say ${wrong.map(shown).join(' and ')}, and the claim "${id}" in content/facts.yml says ${[...new Set(wrong.flatMap(alikeTo).map(shown))].join(', ')}.`;
    if (here.length > 1 && wrong.length === here.length && other !== undefined) {
      const line = sourceLine(catalog, lesson.file, at);
      const cure = lineWith(line, `(fact:${id})`, `(fact:${other})`, at.column);
      report.warn('TP504', at, `${says} Did you mean "${other}"?`, cure);
      continue;
    }
    const from = start + first.index - at.column + 1;
    const line = source.slice(from).split('\n')[0] ?? '';
    const cure = wrong.toReversed().reduce((text, number) => {
      const index = start + number.index - from;
      const isThere = index >= 0 && index < line.length;
      return isThere
        ? `${text.slice(0, index)}${meant(alikeTo(number), here, course.locale)}${text.slice(index + number.text.length)}`
        : text;
    }, line);
    report.warn('TP504', at, says, cure.trimEnd());
  }
};

/** Whether the entry of a claim has a number, in figures or in words. */
function isKnown({ values }: WrittenNumber, { statement, note, source }: Fact): boolean {
  const known = valuesIn(`${statement} ${note ?? ''} ${source}`);
  return values.some((value) => known.has(value));
}

function shown({ text, sort }: WrittenNumber): string {
  return sort === 'share' ? `${text}%` : text;
}

/** The one number of the entry that the words do not have yet, or a blank. */
function meant(entry: readonly WrittenNumber[], here: readonly WrittenNumber[], locale: Locale): string {
  const said = new Set(here.flatMap(({ values }) => values));
  const left = entry.filter(({ values }) => !values.some((value) => said.has(value)));
  const texts = [...new Set(left.map(({ text }) => text))];
  const [only] = texts;
  const isPlain = only !== undefined && texts.length === 1 && (locale === sourceLocale || /^\d+$/.test(only));
  return isPlain ? only : blank('the number of the claim');
}
