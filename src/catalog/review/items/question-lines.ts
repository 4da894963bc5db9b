import type { Catalog } from '../../catalog.ts';
import type { Place } from '../../diagnostic.ts';
import { sourceLine } from '../../source-line.ts';

type Sources = Pick<Catalog, 'sources'>;

const entryHead = /^(\s*(?:[-*+]\s+|\d{1,2}[.)]\s+)?(?:\[[ xX]?\]\s*)?[A-Za-z]\)\s+)(.*)$/;

/** The whole line of an option, a step or a card with other words; the words alone where the file was not read. */
export function entryLine(catalog: Sources, file: string, at: Place, text: string, write: (text: string) => string): string {
  const [head = '', words] = entryHead.exec(sourceLine(catalog, file, at))?.slice(1) ?? [];
  return words === undefined ? write(text) : `${head}${write(words)}`;
}

/** A cure that writes a question's text anew, in place of all the lines it has. */
export function stemLines(catalog: Sources, file: string, at: Place, stem: string, write: (text: string) => string): string {
  const lines: string[] = [];
  for (let line = at.line; ; line++) {
    const text = sourceLine(catalog, file, { line });
    if (text.trim() === '' || /^\s*[-*+<]\s|^\s*<\//.test(text)) break;
    lines.push(text);
  }
  if (lines.length === 0) return write(stem);
  const where = lines.length === 1 ? '' : `in place of lines ${at.line} to ${at.line + lines.length - 1}:\n`;
  return where + write(lines.join('\n'));
}

/** A text with one part of it written anew; where its marks keep that part from being found, `other` stands behind it. */
export function withPart(text: string, part: string, other: string): string {
  const at = text.lastIndexOf(part);
  return at < 0 ? `${text} ${other}` : `${text.slice(0, at)}${other}${text.slice(at + part.length)}`;
}
