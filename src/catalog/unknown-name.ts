import { blank } from './blanks.ts';
import { escaped } from './escaped.ts';
import { lineWith } from './line-with.ts';
import type { Mention } from './read-lesson.ts';
import { yamlText } from './scaffold/course.ts';

/** A link to an entry of a register, or a neighbour that another entry names. */
export interface Pointer extends Mention {
  readonly file: string;
  /** What to write for another name. */
  readonly write: (name: string) => string;
}

/** What to do about a name that nothing is like. A claim needs its source, so that its entry comes first; a term can do without. */
export function unknownCure(pointer: Pointer, file: string, what: 'fact' | 'term', line: string): string {
  const without = withoutPointer(line, pointer);
  if (what === 'term' || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(pointer.name))
    return `${without}\n(or keep it, and add "${pointer.name}" to ${file}; content/README.md shows the form)`;
  const words = linkedWords(line, pointer);
  return `add at the end of ${file}:\n\n${newFact(pointer.name, words)}\n(or, if there is no source for it, leave “${words || pointer.name}” out here)`;
}

const days = 'year-month-day, such as 2027-01-31';

function newFact(id: string, words: string): string {
  const fields = {
    statement: words === '' ? blank('the claim in plain words') : yamlText(words),
    status: blank('use, or caveat if there is something to be careful about'),
    note: blank('what to be careful about, or delete this line'),
    source: blank('who says so and where, with the year'),
    kind: blank('research, survey, vendor, case, law, standard or method'),
    evidence: blank('primary if you read the source itself, else secondary or unverified'),
    checked: blank(`the day you checked it, ${days}`),
    reviewBy: blank(`when to check it again, ${days}`),
  };
  return [`${id}:`, ...Object.entries(fields).map(([field, value]) => `  ${field}: ${value}`)].join('\n');
}

function linkIn(line: string, { column, link }: { readonly column: number; readonly link: string }): readonly string[] {
  const words = String.raw`\[((?:[^[\]]|\[[^[\]]*\](?!\())*)\]`;
  return new RegExp(words + escaped(link)).exec(line.slice(column - 1)) ?? [link];
}

/** The words of a link to a claim, without their marks. */
export function linkedWords(line: string, { name, column, write }: Pointer): string {
  return (linkIn(line, { column, link: write(name) })[1] ?? '').replace(/[*_`[\]]|\([^)]*\)/g, '').trim();
}

/** The line of a link without the link, its words kept, or of a neighbour without that neighbour. */
function withoutPointer(line: string, { name, column, write }: Pointer): string {
  const link = write(name);
  if (link !== name) {
    const [whole = link, words = ''] = linkIn(line, { column, link });
    return lineWith(line, whole, words, column);
  }
  const others = lineWith(line, /,/.test(line.slice(0, column - 1)) ? `, ${name}` : name, '', 1).replace(/\[\s*,\s*/, '[');
  return /\[\s*\]|^\s*-\s*$/.test(others) ? 'delete this line' : others;
}
