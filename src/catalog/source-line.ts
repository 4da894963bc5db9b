import type { Catalog } from './catalog.ts';
import type { Place } from './diagnostic.ts';

/** A line of a content file as its author wrote it; empty where the file was not read. */
export function sourceLine({ sources }: Pick<Catalog, 'sources'>, file: string, { line }: Pick<Place, 'line'>): string {
  return (sources.get(file) ?? '').split('\n')[line - 1]?.trimEnd() ?? '';
}
