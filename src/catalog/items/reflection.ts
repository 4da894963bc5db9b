import type { RichText } from '#domain/rich-text.ts';
import { blank } from '../blanks.ts';
import type { Report } from '../diagnostic.ts';
import { placeOf, textOf } from '../mdast.ts';
import { joined, readBlocks, readInline, trimText } from '../rich-text.ts';
import type { ItemReader, ItemSource } from './item-reader.ts';
import { addBelow, endOf } from './whole-lines.ts';

/** A task, and a quote with the model answer. */
export const readReflection: ItemReader = (source, report) => {
  const model = source.closing.flatMap((quote) => readBlocks(quote.children ?? [], report));
  const last = source.body.at(-1);
  const isUnquoted = source.body.length > 1 && (last?.type === 'paragraph' || last?.type === 'list');
  if (model.length === 0 && last && isUnquoted)
    report.error(
      'TP221',
      placeOf(last),
      'There is no model answer to compare with; if these words are meant as one, the sign > is missing in front of them.',
      `> ${textOf(last)
        .trim()
        .replace(/\s*\n\s*/g, '\n> ')}`,
    );
  else if (model.length === 0)
    report.error(
      'TP221',
      source.at,
      'There is no model answer to compare with.',
      addBelow(`\n> ${blank('a model answer, shown after writing')}`, last ? endOf(last) : source.at, source.at),
    );
  return { ...source.base, kind: 'reflection', model };
};

/** The quote at the end of a block as running text. */
export function readClosing(source: ItemSource, report: Report): RichText {
  const paragraphs = source.closing.flatMap((quote) => quote.children ?? []);
  return trimText(readInline(joined(paragraphs), report));
}
