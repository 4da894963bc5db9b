import type { Catalog } from './catalog.ts';
import type { Place } from './diagnostic.ts';

/** The lines of the texts of a catalog, each split once. */
const lines = new WeakMap<Catalog['sources'], Map<string, readonly string[]>>();

/** A line of a content file as its author wrote it; empty where the file was not read. */
export function sourceLine({ sources }: Pick<Catalog, 'sources'>, file: string, { line }: Pick<Place, 'line'>): string {
  const text = sources.get(file);
  if (text === undefined) return '';
  const ofFiles = lines.get(sources) ?? new Map<string, readonly string[]>();
  const ofFile = ofFiles.get(file) ?? text.split('\n');
  lines.set(sources, ofFiles.set(file, ofFile));
  return ofFile[line - 1]?.trimEnd() ?? '';
}
