import type { Report } from '../diagnostic.ts';
import { isBareNumber, isMistyped, meaningOf, type OptionLine, readOptionLine } from './option-line.ts';
import { otherSign } from './quote-signs.ts';

interface Fault {
  readonly code: string;
  readonly at: number;
  readonly message: string;
}

const quote = /^([ \t\u00a0]*)(>.*)$/;
/** What stands below a reply. */
const feedbackOrArrow = /^[ \t\u00a0]*(?:>|→|[-–=]{1,2}>)/;
/** Letters of other alphabets, by what they look like or by their place in the alphabet. */
const latin: Readonly<Record<string, string>> = Object.fromEntries(
  ['aаα1', 'bбβ2', 'cсвγ3', 'dгδ4', 'eедε5', 'f6', 'g7', 'h8', 'i9'].flatMap(([letter = '', ...others]) =>
    others.map((other) => [other, letter]),
  ),
);

/** Capital letters of groups and gaps, by what they look like. */
const capitals: Readonly<Record<string, string>> = { А: 'A', Α: 'A', Б: 'B', В: 'B', Β: 'B', С: 'C', Г: 'D', Д: 'D', Е: 'E', Ε: 'E' };

/**
 * Reads the lines of a question's block as they were meant: options with misshapen bullets, marks or letters, and
 * feedback that is not indented. Each slip is reported with the mended line as its cure. Gives the mended lines.
 */
export function mendOptions(lines: readonly string[], firstLine: number, hasFeedback: boolean, report: Report, isScript = false): string[] {
  const below = isScript ? feedbackOrArrow : quote;
  const standsApart = (i: number) => /^\s*(?:>|$)/.test(lines[i - 1] ?? '') && below.test(lines[i + 1] ?? '');
  const options = lines.map((line, i) => readOptionLine(line, standsApart(i)));
  const list = listOf(options, lines, below);
  if (!list) return [...lines];
  let owner: { readonly depth: number; readonly name: string } | undefined;
  let isRunOn = false;
  return lines.map((source, i) => {
    const option = i < list.from ? null : options[i];
    if (option) {
      const { fault, mended } = mendOption(option, list);
      if (fault) report.error(fault.code, { line: firstLine + i, column: fault.at + 1 }, fault.message, mended);
      const line = fault ? mended : source;
      const start = /^\s*(?:[-*+]|\d+[.)])\s+/.exec(line)?.[0] ?? '';
      owner = {
        depth: start.replaceAll('\t', '    ').length,
        name: /^(?:\[.\] )?([A-Za-z]\))/.exec(line.slice(start.length))?.[1] ?? 'it',
      };
      isRunOn = false;
      return line;
    }
    if (owner && hasFeedback && isUnquoted(lines, options, i)) {
      const sign = otherSign(source);
      const mended = `${' '.repeat(owner.depth)}> ${source.slice(sign.length).trim()}`;
      const instead = /[^\s\p{L}:*+•–-]|>/u.test(sign) ? `here stands ${sign.trim()} in place of the sign >` : 'the sign > is missing';
      const message = `The line below ${owner.name} looks like its feedback, but ${instead}.`;
      report.error('TP223', { line: firstLine + i, column: source.search(/\S/) + 1 }, message, mended);
      return mended;
    }
    const [, indent = '', said = ''] = (hasFeedback && quote.exec(source)) || [];
    const isOtherSpace = said !== '' && owner !== undefined && indent.includes('\u00a0');
    if (isOtherSpace && !isRunOn) {
      const message = 'In front of the sign > stand other spaces than the space bar makes.';
      report.error('TP223', { line: firstLine + i, column: 1 }, message, indent.replaceAll('\u00a0', ' ') + said);
      isRunOn = true;
    }
    if (said === '' || !owner || (!isOtherSpace && indent.replaceAll('\t', '    ').length >= owner.depth)) {
      isRunOn = false;
      return source;
    }
    const mended = ' '.repeat(owner.depth) + said;
    if (!isRunOn) {
      const message = `This feedback is not indented under its option, so it does not belong to ${owner.name}.`;
      report.error('TP223', { line: firstLine + i, column: indent.length + 1 }, message, mended);
    }
    isRunOn = true;
    return mended;
  });
}

/** Whether a line below an option is all that the option has for feedback. Groups of cards have none. */
function isUnquoted(lines: readonly string[], options: readonly (OptionLine | null)[], i: number): boolean {
  const above = options[i - 1];
  if (!above || /[A-Z]/.test(above.letter.text) || (lines[i] ?? '').trim() === '' || quote.test(lines[i] ?? '')) return false;
  const rest = lines.slice(i);
  const end = rest.findIndex((line, j) => line.trim() === '' || options[i + j] !== null);
  return !rest.slice(0, end < 0 ? undefined : end).some((line) => quote.test(line));
}

/** What the options of a block have in common. */
interface OptionList {
  /** Index of the line where the list begins; lists of the question's text may stand above it. */
  readonly from: number;
  /** A hyphen or another sign, or "1." for numbers. */
  readonly bullet: string;
  readonly indent: string;
  readonly isNumeric: boolean;
  /** Some of the options have marks, so all belong to one list. */
  readonly isMarked: boolean;
}

function listOf(options: readonly (OptionLine | null)[], lines: readonly string[], below: RegExp): OptionList | null {
  const all = options.flatMap((option, i) => (option ? [{ option, i }] : []));
  const found = all.filter(({ option }) => option.mark.text !== '');
  const marked = found.some(({ option }) => isBelowGaps(option, all)) ? [] : found;
  const indent = marked[0]?.option.indent.length ?? Math.min(...all.map(({ option }) => option.indent.length));
  const outer = all.filter(({ option }) => option.mark.text !== '' || option.indent.length === indent);
  const kinds = outer.map(({ option }) => kindOf(option.bullet.text));
  const ofMarked = marked.map(({ option }) => kindOf(option.bullet.text));
  const hasFeedback = (i: number) => below.test(lines[i + 1] ?? '');
  // What most options begin with, those with feedback first: other lists have none.
  const isTelling = outer.map(
    ({ option, i }) => marked.some((other) => other.option === option) || (option.letter.text !== '' && hasFeedback(i)),
  );
  const telling = kinds.filter((_, i) => isTelling[i]);
  const count = (kind: string) => telling.filter((other) => other === kind).length;
  const last = [...kinds, ...ofMarked].findLast((kind) => kind !== null) ?? '-';
  const bullet = telling.reduce((best: string, kind) => (kind !== null && count(kind) > count(best) ? kind : best), last);
  // Lists of another kind, and lists with a paragraph below them, belong to the question's text.
  const stop = marked[0] ? outer.indexOf(marked[0]) : outer.length;
  const isText = (i: number) => options[i] === null && /^[^\s>]/.test(lines[i] ?? '') && (lines[i - 1] ?? '').trim() === '';
  const lastText = lines.findLastIndex((_, i) => isText(i) && i < (outer.at(-1)?.i ?? 0));
  const isOther = (i: number) =>
    !hasFeedback(outer[i]?.i ?? 0) && ((outer[i]?.i ?? 0) < lastText || (kinds[i] !== null && kinds[i] !== bullet));
  const begin = outer.slice(0, stop).findLastIndex((_, i) => isOther(i)) + 1;
  const first = outer[begin];
  if (!first) return null;
  const texts = outer.slice(begin).map(({ option }) => option);
  return {
    from: first.i,
    bullet,
    indent: first.option.indent,
    isMarked: marked.length > 0,
    isNumeric:
      texts.some((option) => option.text.text.startsWith('=')) || (marked.length > 0 && marked.every(({ option }) => isBareNumber(option))),
  };
}

/** Options with marks below an entry with a capital letter: a list to choose from for a gap, inside the list of gaps. */
function isBelowGaps(first: OptionLine, all: readonly { readonly option: OptionLine }[]): boolean {
  const isGap = (option: OptionLine) => option.mark.text === '' && /[A-Z]/.test(option.letter.text);
  return all.some(({ option }) => isGap(option) && option.indent.length < first.indent.length);
}

function kindOf(bullet: string): string | null {
  if (/^\d/.test(bullet)) return `1${bullet.slice(-1)}`;
  if (/^\(/.test(bullet)) return null;
  return /^[-*+]$/.test(bullet) ? bullet : null;
}

function mendOption(option: OptionLine, list: OptionList): { fault: Fault | undefined; mended: string } {
  const faults: Fault[] = [];
  const start = mendStart(option, list, faults);
  const mark = mendMark(option, faults);
  const letter = mendLetter(option, faults);
  let text = option.text.text.trim();
  if (list.isNumeric && isBareNumber(option)) {
    faults.push({ code: 'TP217', at: option.text.at, message: 'A number that learners type in begins with "=".' });
    text = `= ${text}`;
  }
  return { fault: faults[0], mended: [start, mark, letter, text].filter((part) => part !== '').join(' ') };
}

function mendStart(option: OptionLine, list: OptionList, faults: Fault[]): string {
  const typed = option.bullet.text;
  const kind = kindOf(typed);
  const isOfList = list.isMarked || option.indent === list.indent;
  const isWell = kind !== null && (!isOfList || kind === list.bullet);
  const bullet = isWell
    ? typed
    : /\d/.test(typed) && /^\d/.test(list.bullet)
      ? typed.replace(/\D/g, '') + list.bullet.slice(-1)
      : list.bullet;
  const indent = list.isMarked ? list.indent : option.indent;
  const wrong = (message: string) => faults.push({ code: 'TP222', at: option.indent.length, message });
  if (!isWell && typed === '') wrong(`This option does not begin with "${bullet} ", so it is no entry of the list.`);
  else if (!isWell) wrong(`This option begins with "${typed}"; write "${bullet} " as at the others.`);
  else if (option.gap === '') wrong(`After "${typed}" a space is missing, so this option is no entry of the list.`);
  else if (!/^ +$/.test(option.gap)) wrong(`After "${typed}" stands another kind of space than the space bar makes.`);
  else if (indent !== option.indent) wrong('This option begins further right or left than the first, so it counts as a part of another.');
  return `${indent}${bullet}`;
}

function mendMark({ bullet, mark, markGap, letter }: OptionLine, faults: Fault[]): string {
  const isWell = mark.text === '' || /^\[[ xX]\]$/.test(mark.text);
  if (letter.text !== '' && mark.at > letter.at && mark.text !== '') {
    const message = `The mark ${mark.text} belongs in front of the letter, as [x] at the right option.`;
    faults.push({ code: 'TP206', at: mark.at, message });
    return meaningOf(mark.text) ? '[x]' : '[ ]';
  }
  if (!isWell) {
    faults.push({ code: 'TP206', at: mark.at, message: `"${mark.text}" is no mark: a right option has [x], a wrong one [ ].` });
    return meaningOf(mark.text) || isMistyped(mark.text) ? '[x]' : '[ ]';
  }
  if (mark.text !== '' && letter.text !== '' && !/^ +$/.test(markGap))
    faults.push({ code: 'TP206', at: mark.at, message: `After the mark ${mark.text} a space is missing.` });
  return mark.text === '' && bullet.text === '=' ? '[x]' : mark.text;
}

function mendLetter({ letter, text }: OptionLine, faults: Fault[]): string {
  if (letter.text === '') return '';
  const typed = letter.text.replace(/[().:*\]}\s–—-]/g, '');
  const meant = /[A-Za-z]/.test(typed) ? typed : (capitals[typed] ?? latin[typed.toLowerCase()]);
  if (/\d/.test(typed)) {
    const message = `The letter is written "${letter.text}"; it should be "${meant}".`;
    faults.push({ code: 'TP202', at: letter.at, message: message.replace(/"\.$/, ')".') });
    return `${meant ?? typed})`;
  }
  if (meant !== typed) {
    const message = `The letter "${typed})" is not a Latin letter, though it may look like one: switch the keyboard to English.`;
    faults.push({ code: 'TP204', at: letter.at, message });
    return `${meant ?? typed})`;
  }
  if (letter.text !== `${typed})`)
    faults.push({ code: 'TP202', at: letter.at, message: `The letter is written "${letter.text}"; it should be "${typed})".` });
  else if (text.text !== '' && !/^\s/.test(text.text))
    faults.push({ code: 'TP202', at: letter.at, message: `After the letter "${letter.text}" a space is missing.` });
  return `${typed})`;
}
