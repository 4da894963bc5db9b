import type { Report } from '../diagnostic.ts';

const quote = /^\s*>/;
const percent = /^(\s*[-*+]\s+)%\s*([-−]?\d+(?:[.,]\d+)?)\s*%\s*(?=[A-Za-z]\)\s)/;
const amount = String.raw`[+\-−]?\d[\d.,]*`;
const giftNumber = new RegExp(
  String.raw`^(\s*[-*+]\s+(?:\[[ xX]\]\s+)?)\\?\{\s*#\s*=?(${amount}?)(?:\s*:\s*(${amount}?)|\s*\.\.\s*(${amount}?))?\s*\\?\}\s*(.*)$`,
);

/**
 * Mends what other programs, or other kinds of questions, write in another way: percentages for marks, numbers in
 * braces, numbers for letters, bullets for steps. Each is reported with the line, or the list, to write.
 */
export function mendBorrowed(lines: readonly string[], firstLine: number, tag: string, report: Report): string[] {
  const marked = markPercents(lines, firstLine, report);
  const counted = marked.map((line, i) => mendNumber(line, firstLine + i, report));
  if (lettered.has(tag)) return letterSentences(counted, firstLine, report);
  if (tag !== 'Q' && tag !== 'Prequestion') return counted;
  return numberSteps(markAnswers(counted, firstLine, report), firstLine, report);
}

/** TP206: percentages in front of options. Where one of them is whole, the others are mistakes that earn a little. */
function markPercents(lines: readonly string[], firstLine: number, report: Report): string[] {
  const shares = lines.flatMap((line) => share(line) ?? []);
  const least = shares.some((value) => value >= 100) ? 100 : 1;
  return lines.map((line, i) => {
    const value = share(line);
    if (value === undefined) return line;
    const mended = line.replace(percent, (_, start: string) => `${start}${value >= least ? '[x] ' : ''}`);
    const typed = `%${percent.exec(line)?.[2]}%`;
    const message = `"${typed}" is how Moodle marks an option; here a right one has the mark [x], and a wrong one none.`;
    report.error('TP206', { line: firstLine + i, column: line.indexOf('%') + 1 }, message, mended);
    return mended;
  });
}

function share(line: string): number | undefined {
  const typed = percent.exec(line)?.[2];
  return typed === undefined ? undefined : Number(typed.replace('−', '-').replace(',', '.'));
}

/** Whether a line is an entry with such a number, whose braces are no program code. */
export function isGiftNumber(line: string): boolean {
  return giftNumber.test(line);
}

/** TP217: a number with its tolerance as Moodle writes them: `{#1.6:0.1}`, or a range of numbers. */
function mendNumber(line: string, at: number, report: Report): string {
  const [, start = '', value = '', tolerance, to, unit = ''] = giftNumber.exec(line) ?? [];
  if (value === '') return line;
  const [from, end] = [value, to ?? value].map(Number);
  const round = (number: number) => String(Number(number.toPrecision(10)));
  const isRange = to !== undefined && from !== undefined && end !== undefined && end > from;
  const middle = isRange ? round((from + end) / 2) : value;
  const slack = isRange ? round((end - from) / 2) : tolerance;
  const mended = `${start}= ${[middle, ...(slack === undefined ? [] : ['±', slack]), unit].join(' ').trimEnd()}`;
  const message = 'This is how Moodle writes a number; here stand the sign =, the value, and behind ± how far off still counts.';
  report.error('TP217', { line: at, column: start.length + 1 }, message, mended);
  return mended;
}

/** Activities whose sentences have letters and feedback. */
const lettered = new Set(['SelfCheck', 'Plan', 'Rewrite']);
const numbered = /^\d{1,2}[.)]\s+(?:([A-Za-z])\)\s+)?(.*)$/;

/** TP202: sentences with numbers where letters belong. */
function letterSentences(lines: readonly string[], firstLine: number, report: Report): string[] {
  const entries = lines.flatMap((line, i) => (numbered.test(line) && quote.test(lines[i + 1] ?? '') ? [i] : []));
  const [first] = entries;
  if (first === undefined || entries.length < 2 || lines.some((line) => /^\s*[-*+]\s+[A-Za-z]\)\s/.test(line))) return [...lines];
  const mended = lines.map((line, i) => {
    const [, letter = 'abcdefghijklmnopqrstuvwxyz'[entries.indexOf(i)] ?? 'z', text = ''] = numbered.exec(line) ?? [];
    if (entries.includes(i)) return `- ${letter}) ${text}`;
    return i > first && quote.test(line) && /^\s/.test(line) ? `  ${line.trimStart()}` : line;
  });
  const message = 'These sentences have numbers; here each one has a letter, which it keeps for good.';
  reportList('TP202', mended, entries, firstLine, message, report);
  return mended;
}

const answerLine =
  /^\s*[*_]*(?:the\s+)?(?:(?:correct|right)\s+)?(?:answers?|options?|keys?|solutions?)[*_]*\s*(?:[:=]|\bis\b|\bare\b)[\s*_]*([A-Za-z])\)?((?:\s*(?:,|\band\b|\s)\s*[A-Za-z]\)?)*)[.\s*_]*$/i;

/** TP206: a line below the options that names the right one, where none has a mark. */
function markAnswers(lines: readonly string[], firstLine: number, report: Report): string[] {
  const at = lines.findLastIndex((line) => answerLine.test(line));
  const [, first = '', more = ''] = answerLine.exec(lines[at] ?? '') ?? [];
  const letters = [first, ...(more.match(/\b[A-Za-z]\b/g) ?? [])].map((letter) => letter.toLowerCase());
  const option = (letter: string) => lines.findIndex((line, i) => i < at && new RegExp(`^\\s*[-*+]\\s+${letter}\\)\\s`).test(line));
  const found = letters.map(option);
  if (at < 0 || found.includes(-1) || lines.some((line) => /^\s*[-*+]\s+\[/.test(line))) return [...lines];
  const mended = lines.map((line, i) => (found.includes(i) ? line.replace(/^(\s*[-*+]\s+)/, '$1[x] ') : i === at ? '' : line));
  const cure = ['delete this line', ...found.flatMap((i) => [`in line ${firstLine + i}:`, mended[i] ?? ''])].join('\n');
  const message = 'Learners would read this line; a right option has the mark [x] in front of its letter.';
  report.error('TP206', { line: firstLine + at, column: 1 }, message, cure);
  return mended;
}

const step = /^\s*[-*+•–—·▪●◦‣] ?([a-z])\) /;
const asksForOrder =
  /\b(?:in (?:the |their |its )?(?:\p{L}+ )?(?:order|sequence)|(?:order|sort|arrange) (?:the|these))\b|подред|последователност|по порядку|расположи|расставь|σειρά|σειρα|kolejno|uporządkuj/iu;

/**
 * TP222: steps with hyphens in a question that asks for their order and marks none of them. Where no feedback names a mistake, as wrong
 * options do, other signs than hyphens say enough.
 */
function numberSteps(lines: readonly string[], firstLine: number, report: Report): string[] {
  const entries = lines.flatMap((line, i) => (step.test(line) ? [i] : []));
  const [first] = entries;
  const isOther = lines.some((line) => /^\s*(?:\d{1,2}[.)]|[-*+]\s+(?:\[|=|[A-Z]\)|[a-z]\w*\s*=))/.test(line) || /`[A-Z]`/.test(line));
  if (first === undefined || isOther || entries.length < 4 || entries.some((i) => !quote.test(lines[i + 1] ?? ''))) return [...lines];
  const letters = entries.map((i) => step.exec(lines[i] ?? '')?.[1]);
  const isPlain = new Set(letters).size === letters.length && !lines.some((line) => /`[a-z0-9]+(?:-[a-z0-9]+)+`\s*$/.test(line));
  const isPasted = isPlain && entries.every((i) => !/^- /.test(lines[i] ?? ''));
  if (!isPasted && !asksForOrder.test(lines.slice(0, first).join(' '))) return [...lines];
  const sign = /^\s*(\S)/.exec(lines[first] ?? '')?.[1] ?? '-';
  const mended = lines.map((line, i) => {
    if (entries.includes(i)) return `${entries.indexOf(i) + 1}. ${line.replace(/^\s*\S\s*/, '')}`;
    return i > first && /^\s+\S/.test(line) ? `   ${line.trimStart()}` : line;
  });
  const begin = `begin with ${sign === '-' ? 'hyphens' : `"${sign}"`}; steps in their order begin with numbers.`;
  const message = isPasted ? `These steps ${begin}` : `The question asks for an order, and its steps ${begin}`;
  reportList('TP222', mended, entries, firstLine, message, report);
  return mended;
}

/** One message about a whole list, with all its lines as they should be. */
function reportList(
  code: string,
  lines: readonly string[],
  entries: readonly number[],
  firstLine: number,
  message: string,
  report: Report,
): void {
  const [first = 0] = entries;
  let last = entries.at(-1) ?? first;
  while (/^\s+\S/.test(lines[last + 1] ?? '')) last++;
  const cure = `in place of lines ${firstLine + first} to ${firstLine + last}:\n${lines.slice(first, last + 1).join('\n')}`;
  report.error(code, { line: firstLine + first, column: 1 }, message, cure);
}
