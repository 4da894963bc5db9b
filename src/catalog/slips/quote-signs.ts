import type { Report } from '../diagnostic.ts';
import { readArrowText } from '../items/script.ts';

/** Signs and words that stand in front of feedback where the sign > belongs. */
const other = /^\s*(?:[＞›»≥]|\\>|&gt;|[-=–]{1,2}>|[-*+•–]\s|(?:Feedback|Reason|Why)\s*:|[<|}_.,~]\s|"\s(?!.*")|"(?=[^"]*$))\s*/i;
/** Feedback with further signs behind its sign. */
const more = /^(\s+>)[ \t]*(?:>+|[-*+•–][ \t]|[.,_|~][ \t])[ \t>]*(?=\S)/;
const quote = /^\s*>/;
const entry = /^\s*[-*+]\s+[A-Za-z]\)\s/;
const arrow = /^\s+(?:[→⇒⟶]|[-–—=]{1,2}>)\s/u;

/** The sign that stands in front of feedback in place of >, or "". */
export function otherSign(line: string): string {
  return other.exec(line)?.[0] ?? '';
}

/** The lines of a question with the quotes below its options as they were meant. */
export function mendQuotes(lines: readonly string[], firstLine: number, isScript: boolean, report: Report): string[] {
  const told = mendFurtherSigns(isScript ? mendReasons(lines, firstLine, report) : lines, firstLine, report);
  return mendNameMarks(told, firstLine, report);
}

/** TP223: signs behind the sign >, which would make another quote or a list of feedback. */
function mendFurtherSigns(lines: readonly string[], firstLine: number, report: Report): string[] {
  return lines.map((line, i) => {
    const found = more.exec(line);
    if (!found || line.slice(found[0].length).split(/\s+/).length < 4 || quote.test(lines[i - 1] ?? '') || quote.test(lines[i + 1] ?? ''))
      return line;
    const start = found[1] ?? '';
    const mended = `${start} ${line.slice(found[0].length)}`;
    const sign = found[0].slice(start.length).trim();
    const message = `Behind the sign > of this feedback stands "${sign}".`;
    report.error('TP223', { line: firstLine + i, column: start.length + 1 }, message, mended);
    return mended;
  });
}

/** The name of a mistake at the end of feedback, and the signs around it. */
const named = /^(\s*>.*[\p{L}\p{N}.!?…)”"’»])\s+([\\`'‘’´[*_]+)?([a-z0-9]+(?:-[a-z0-9]+)+)([\\`'‘’´\]*_]+)?\s*$/u;

/** TP117: the name of a mistake between other signs than back-quotes, or with a back-quote on one side only. */
function mendNameMarks(lines: readonly string[], firstLine: number, report: Report): string[] {
  return lines.map((line, i) => {
    const [, said = '', before = '', name = '', behind = ''] = named.exec(line) ?? [];
    const isWell =
      before.replace(/`+|^['‘]$/, '') === '' && behind.replace(/`+|^['’]$/, '') === '' && before.includes('`') === behind.includes('`');
    if (name === '' || isWell || before.length > 3 || behind.length > 3 || (said.match(/`/g)?.length ?? 0) % 2 === 1) return line;
    // A word in italics may end a text that is no sentence.
    if (!`${before}${behind}`.includes('`') && (before === '' || /[\p{L}\p{N}]$/u.test(said))) return line;
    const mended = `${said} \`${name}\``;
    const typed = `${before}${name}${behind}`;
    const message = `Learners would see "${typed}" here: the name of a mistake has a back-quote on both sides.`;
    report.error('TP117', { line: firstLine + i, column: said.length + 2 }, message, mended);
    return mended;
  });
}

/** TP223: reasons of replies, below their arrow, without the sign > or at the margin. */
function mendReasons(lines: readonly string[], firstLine: number, report: Report): string[] {
  const mended = [...lines];
  let isReply = false;
  for (const [i, line] of lines.entries()) {
    if (entry.test(line)) isReply = true;
    else if (line.trim() === '' || line.startsWith('#')) isReply = false;
    const above = lines[i - 1] ?? '';
    const end = lines.slice(i).findIndex((each) => each.trim() === '' || entry.test(each));
    const rest = lines.slice(i, end < 0 ? undefined : i + end);
    if (!isReply || !arrow.test(above) || rest.length === 0 || rest.some((each) => /^\s{2,}>/.test(each))) continue;
    if (arrow.test(line) ? readArrowText(line) || line.split(' ').length < 8 : readArrowText(line)) continue;
    const isMargin = quote.test(line);
    const sign = isMargin ? (/^\s*>\s*/.exec(line)?.[0] ?? '') : otherSign(line);
    const reason = line.slice(sign.length).trim();
    if (reason.split(/\s+/).length < 4) continue;
    const cure = `${/^\s*/.exec(above)?.[0]}> ${reason}`;
    const wrong = isMargin
      ? 'it is not indented'
      : sign.trim() === ''
        ? 'the sign > is missing'
        : `here stands ${sign.trim()} in place of the sign >`;
    report.error(
      'TP223',
      { line: firstLine + i, column: 1 },
      `The line below the arrow looks like the reason of the reply, but ${wrong}.`,
      cure,
    );
    mended[i] = cure;
  }
  return mended;
}
