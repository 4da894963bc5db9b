import type { Place, Report } from '../diagnostic.ts';
import { tags } from '../kit.ts';

/** Characters without a width, marks of the writing direction, and what stands for a letter that was lost. */
const strange = /[\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e]|(?<=\p{L})\ufffd(?=\p{L})/gu;
/** A soft hyphen does no harm in running text; in an id, an address or a name in back-quotes it does. */
const softHyphen = /(?:^\s*<[^>]*|\]\([^)]*|`[^`]*)\u00ad/;
/** Letters and signs of UTF-8 that a program has taken for another encoding. */
const garbled = /â€[™œ“”˜¦\u009d\u0153]|Ã[©¨¤¶¼ŸŒ\u009f]|Â[«»°\u00a0]/;
const camel = Object.keys(tags).filter((name) => /[a-z][A-Z]/.test(name));
const spaced = new RegExp(`<(\\s*/?\\s*)(${camel.map((name) => name.replace(/(?<=[a-z])(?=[A-Z])/, '[ _-]')).join('|')})\\b`, 'i');
const opening = '\\\\<|&lt;|\\[|‹|＜|〈';
const closing = '\\\\?>|&gt;|\\]|›|＞|〉';
const inOtherBrackets = new RegExp(`^(\\s*)(${opening})(/?(?:${Object.keys(tags).join('|')})\\b[^\\]<>\\n]*?)\\s*(${closing})\\s*$`);
/** Of these marks only the first means nothing else: the others may be a heading's line or quotes in quotes. */
const conflict = /^<{7}(?:\s|$)/;
const furtherMark = /^(?:={7}|\|{7}|(>{7}))(?:\s|$)/;
const heading = /^(\s{0,3}#{2,6})(?:\u00a0\s*|(?=[\p{L}\p{N}*_“"]))/u;

/** The source without what nobody sees and everybody stumbles over, line for line. Each line with such a slip is reported. */
export function tidyCharacters(source: string, report: Report): string {
  let inConflict = false;
  let inCode = false;
  const lines = source.split('\n').map((line, i) => {
    const at = (column: number) => ({ line: i + 1, column: column + 1 });
    const found = line.search(strange);
    const soft = line.includes('\u00ad') ? softHyphen.exec(line) : null;
    let tidy = line;
    if (found >= 0) tidy = tidyLine(line, at(found), report);
    else if (soft) {
      tidy = line.replaceAll('\u00ad', '');
      report.error(
        'TP123',
        at(soft[0].length - 1),
        `An invisible soft hyphen stands here, ${nearby(line, soft[0].length - 1)}.`,
        tidy.trim(),
      );
    } else if (garbled.test(line))
      report.error(
        'TP123',
        at(line.search(garbled)),
        `"${garbled.exec(line)?.[0]}" is a sign that another program has spoilt.`,
        'type the sign again, and save the file as UTF-8',
      );
    if (/^\s*(?:```|~~~)/.test(tidy)) inCode = !inCode;
    if (inCode) return tidy;
    if (conflict.test(tidy)) {
      report.error(
        'TP101',
        at(0),
        'From here on two versions of the text stand one above the other.',
        'keep one version, and delete the other and the lines of <<<<<<<, ======= and >>>>>>>',
      );
      inConflict = true;
      return '';
    }
    const mark = inConflict ? furtherMark.exec(tidy) : null;
    if (mark) {
      inConflict = mark[1] === undefined;
      return '';
    }
    return mendTag(mendHeading(tidy, at, report), at, report);
  });
  return lines.join('\n');
}

/** TP123: the text of a YAML file without what nobody sees; each line with such a character is reported. */
export function tidyYaml(text: string, offset: number, report: Report): string {
  return text
    .split('\n')
    .map((line, i) => {
      const at = (column: number) => ({ line: i + 1 + offset, column: column + 1 });
      const found = line.search(strange);
      if (found >= 0) return tidyLine(line, at(found), report);
      const [start] = spacesOfYaml.exec(line) ?? [];
      if (start === undefined) return line;
      const tidy = start.replaceAll('\u00a0', ' ') + line.slice(start.length);
      report.error('TP123', at(start.indexOf('\u00a0')), 'Here stands another kind of space than the space bar makes.', tidy);
      return tidy;
    })
    .join('\n');
}

/** The indentation of a line of YAML, or what stands up to its value, if other spaces are in it than may be. */
const spacesOfYaml = /^[ \t\u00a0]*\u00a0[ \t\u00a0]*|^\s*(?:-\s+)?[\w-]+:\s*\u00a0/;

function tidyLine(line: string, at: Place, report: Report): string {
  const tidy = line.replace(strange, '');
  const found = at.column - 1;
  if (line[found] === '\ufffd')
    report.error('TP123', at, 'A letter was lost here when the text was copied or saved.', 'type the letter again');
  else report.error('TP123', at, `An invisible character stands here, ${nearby(line, found)}.`, tidy.trim());
  return tidy;
}

type PlaceIn = (column: number) => { line: number; column: number };

/** TP112 */
function mendHeading(line: string, at: PlaceIn, report: Report): string {
  const found = heading.exec(line);
  if (!found) return line;
  const mended = `${found[1]} ${line.slice(found[0].length)}`;
  const message = found[0].includes('\u00a0')
    ? `After ${found[1]?.trim()} stands another kind of space than the space bar makes.`
    : `After ${found[1]?.trim()} a space is missing, so this is no heading.`;
  report.error('TP112', at(0), message, mended);
  return mended;
}

/** Tags in other brackets than < and >, or with a space in their name. */
function mendTag(line: string, at: PlaceIn, report: Report): string {
  const [, indent = '', sign = '', inside = ''] = inOtherBrackets.exec(line) ?? [];
  if (sign !== '') {
    const mended = `${indent}<${inside}>`;
    report.error('TP101', at(indent.length), `This tag stands in other signs than < and >: ${line.trim()}`, mended.trim());
    return mended;
  }
  const [, , typed] = spaced.exec(line) ?? [];
  const name = camel.find((known) => known.toLowerCase() === typed?.replace(/[ _-]/, '').toLowerCase());
  if (typed === undefined || name === undefined) return line;
  const mended = line.replace(typed, name);
  report.error('TP106', at(line.indexOf(typed) - 1), `There is no tag <${typed}>. Did you mean "${name}"?`, mended.trim());
  return mended;
}

function nearby(line: string, column: number): string {
  const [before = ''] = /[^\s<>()[\]]*$/.exec(line.slice(0, column)) ?? [];
  const [after = ''] = /^[^\s<>()[\]]*/.exec(line.slice(column + 1)) ?? [];
  const word = `${before}${after}`.replace(strange, '').replaceAll('\u00ad', '');
  return before === '' ? `in front of "${word}"` : after === '' ? `behind "${word}"` : `inside "${word}"`;
}
