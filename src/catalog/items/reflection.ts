import type { RichText } from '#domain/rich-text.ts';
import type { Report } from '../diagnostic.ts';
import { joined, readBlocks, readInline, trimText } from '../rich-text.ts';
import type { ItemReader, ItemSource } from './item-reader.ts';

/** A task, and a quote with the model answer. */
export const readReflection: ItemReader = (source, report) => {
  const model = source.closing.flatMap((quote) => readBlocks(quote.children ?? [], report));
  if (model.length === 0)
    report.error('TP221', source.at, 'There is no model answer to compare with.', '> A model answer, shown after writing.');
  return { ...source.base, kind: 'reflection', model };
};

/** The quote at the end of a block as running text. */
export function readClosing(source: ItemSource, report: Report): RichText {
  const paragraphs = source.closing.flatMap((quote) => quote.children ?? []);
  return trimText(readInline(joined(paragraphs), report));
}
