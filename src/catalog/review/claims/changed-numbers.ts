import { type Locale, sourceLocale } from '#domain/locale.ts';
import { blank } from '../../blanks.ts';
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
    const known = valuesIn(`${fact.statement} ${fact.note ?? ''} ${fact.source}`);
    const entry = numbersIn(fact.statement);
    const here = numbersIn(words);
    for (const number of here) {
      const alike = entry.filter(({ sort }) => sort === number.sort);
      if (alike.length === 0 || number.values.some((value) => known.has(value))) continue;
      const start = found.index + 1 + number.index;
      const before = source.slice(0, start).split('\n');
      const column = (before.at(-1)?.length ?? 0) + 1;
      const rest = source.slice(start + number.text.length).split('\n')[0] ?? '';
      report.warn(
        'TP504',
        { line: before.length, column },
        `The words say ${shown(number)}, and the claim "${id}" in content/facts.yml says ${[...new Set(alike.map(shown))].join(', ')}.`,
        `${before.at(-1)}${meant(alike, here, course.locale)}${rest.trimEnd()}`,
      );
    }
  }
};

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
