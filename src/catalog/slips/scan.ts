import type { Place, Report } from '../diagnostic.ts';
import type { Edit } from './edits.ts';

/** A tag of the kit as it was meant, and where it stands. */
export interface FoundTag extends Place {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly hasAttributes: boolean;
  readonly start: number;
  readonly end: number;
  /** How it should be written, complete. */
  readonly text: string;
}

/** The answers of a question as they should be written. */
export interface Answers {
  readonly line: number;
  readonly text: string;
}

/** What is known while a text is scanned for tags. */
export interface Scan {
  readonly source: string;
  readonly report: Report;
  readonly placeAt: (offset: number) => Place;
  readonly edits: Edit[];
  readonly found: FoundTag[];
  /** Misspelt names that have been reported, with the names they stand for. */
  readonly misspelt: Map<string, string>;
  /** Tags that are none and have been reported; their ends go with them. */
  readonly unknown: Set<string>;
  /** Lists of answers that were written in another way inside a question, and the line where. */
  readonly answers: Answers[];
  /** HTML tags that have been reported and wait for their ends. */
  readonly html: string[];
}
