import { blank } from '../blanks.ts';
import type { Report } from '../diagnostic.ts';
import { lineWith } from '../line-with.ts';
import { type Node, placeOf, textOf } from '../mdast.ts';
import { readBlocks } from '../rich-text.ts';
import { feedbackLine, hints, type ItemReader, requireFeedback } from './item-reader.ts';
import { freeLetter, readEntries, refuseMarks, requireSmallLetters } from './lettered.ts';
import { addBelow, endOf } from './whole-lines.ts';

const fewestCriteria = 3;
const mostCriteria = 7;
/** Words that are enough for a reply, unless the author says otherwise. */
const usualWords = 120;
const advice = { hint: hints.todo };

/** A task, quotes of which the first is the poor reply and the others are good ones, and a checklist. */
export const readRewrite: ItemReader = (source, report) => {
  const criteria = source.list ? readEntries(source.list, report) : [];
  requireSmallLetters(criteria, report);
  refuseMarks(criteria, report);
  for (const criterion of criteria) requireFeedback(criterion.feedback, criterion.id, criterion.at, report, advice);
  if (criteria.length < fewestCriteria || criteria.length > mostCriteria)
    report.error(
      'TP681',
      source.at,
      `The checklist of a reply has three to seven points; this one has ${criteria.length}.`,
      criteria.length > 7
        ? 'leave the three to seven that matter most'
        : addBelow(
            `- ${freeLetter(criteria)}) ${blank('a point that a good reply meets')}\n${feedbackLine(advice)}`,
            source.list ? endOf(source.list) : source.at,
            source.at,
          ),
    );
  const firstQuote = source.body.findIndex((node) => node.type === 'blockquote');
  const unquoted = source.body.find((node, i) => firstQuote >= 0 && i > firstQuote && node.type === 'paragraph');
  if (unquoted)
    report.error('TP223', placeOf(unquoted), 'This reply lacks the sign > in front of it.', `> ${textOf(unquoted).replace(/\n/g, '\n> ')}`);
  const [original = [], ...models] = source.closing.map((quote) => readBlocks(quote.children ?? [], report));
  if (original.length === 0 || models.length === 0)
    report.error(
      'TP680',
      source.at,
      original.length === 0 ? 'There is no reply to rewrite.' : 'There is no good reply to compare with.',
      original.length === 0
        ? addBelow(`\n> ${blank('the poor reply as it was sent')}\n\n> ${blank('a good reply, shown after writing')}`, source.at)
        : addBelow(`\n> ${blank('a good reply, shown after writing')}`, endOf(source.closing.at(-1) ?? { type: '' }), source.at),
    );
  else reportSeams(source.closing, report);
  const words = source.attributes.get('words');
  const mostWords = words === undefined ? usualWords : Number(words);
  if (!Number.isInteger(mostWords) || mostWords < 10 || mostWords > 500)
    report.error(
      'TP682',
      source.at,
      `"${words}" is no number of words that are enough for a reply.`,
      `${lineWith(report.typed(source.at), `words="${words}"`, `words="${/\d{2,3}/.exec(String(words))?.[0] ?? usualWords}"`)}\n(a number from 10 to 500)`,
    );
  return {
    ...source.base,
    kind: 'rewrite',
    original,
    models,
    criteria: criteria.map(({ id, text, feedback }) => ({ id, text, advice: feedback })),
    mostWords,
  };
};

/** How a message begins, in the languages of the site. */
const opening =
  /^(?:(?:Subject|Re|Относно|Тема|Θέμα|Temat)\s*:|(?:Dear|Hello|Hi|Здравейте|Здравствуйте|Уважаем\S*|Αγαπητ\S*|Szanown\S*)\s)/u;
const mostInFragment = 12;

/** TP680: two messages in one quote, or a piece of one in a quote of its own. */
function reportSeams(quotes: readonly Node[], report: Report): void {
  for (const [i, quote] of quotes.entries()) {
    const lines = (quote.children ?? []).flatMap((part) =>
      textOf(part)
        .split('\n')
        .map((text, row) => ({ text, line: placeOf(part).line + row, column: 1 })),
    );
    const kinds = lines.map(({ text }) => opening.exec(text)?.[0].includes(':') ?? null);
    const again = lines.find((_, row) => kinds[row] !== null && kinds.indexOf(kinds[row] ?? null) < row);
    if (again)
      report.error(
        'TP680',
        again,
        'Here a second message begins in the same quote.',
        'add an empty line, without the sign >, above this line',
      );
    const next = quotes[i + 1];
    const said = lines.map(({ text }) => text).join(' ');
    const isFragment = said.split(/\s+/).length <= mostInFragment && (kinds[0] === true || /,$/.test(said.trim()));
    if (next && isFragment && placeOf(next).line === (quote.position?.end.line ?? 0) + 2)
      report.error(
        'TP680',
        { line: placeOf(next).line - 1, column: 1 },
        'This empty line cuts a message in two: what stands above it is only a piece.',
        '>',
      );
  }
}
