import type { Report } from '../diagnostic.ts';
import { isBareNumber, meaningOf, type OptionLine, readOptionLine } from './option-line.ts';

interface Fault {
  readonly code: string;
  readonly at: number;
  readonly message: string;
}

const quote = /^([ \t\u00a0]*)(>.*)$/;
/** Letters of other alphabets, by what they look like or by their place in the alphabet. */
const latin: Readonly<Record<string, string>> = Object.fromEntries(
  ['aаα', 'bбβ', 'cсвγ', 'dгδ', 'eедε'].flatMap(([letter = '', ...others]) => others.map((other) => [other, letter])),
);

/**
 * Reads the lines of a question's block as they were meant: options with misshapen bullets, marks or letters, and
 * feedback that is not indented. Each slip is reported with the mended line as its cure. Gives the mended lines.
 */
export function mendOptions(lines: readonly string[], firstLine: number, hasFeedback: boolean, report: Report): string[] {
  const options = lines.map(readOptionLine);
  const first = options.find((option) => option !== null);
  if (!first) return [...lines];
  const all = options.filter((option) => option !== null);
  const isNumeric = all.some((option) => option.text.text.startsWith('=')) || all.every(isBareNumber);
  let owner: { readonly depth: number; readonly name: string } | undefined;
  let isRunOn = false;
  return lines.map((source, i) => {
    const option = options[i];
    if (option) {
      const { fault, mended } = mendOption(option, first, isNumeric);
      if (fault) report.error(fault.code, { line: firstLine + i, column: fault.at + 1 }, fault.message, mended);
      const line = fault ? mended : source;
      const start = /^\s*(?:[-*+]|\d+[.)])\s+/.exec(line)?.[0] ?? '';
      owner = { depth: start.length, name: /^(?:\[.\] )?([A-Za-z]\))/.exec(line.slice(start.length))?.[1] ?? 'it' };
      isRunOn = false;
      return line;
    }
    const [, indent = '', said = ''] = (hasFeedback && quote.exec(source)) || [];
    if (said === '' || !owner || indent.replaceAll('\t', '    ').length >= owner.depth) {
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

function mendOption(option: OptionLine, first: OptionLine, isNumeric: boolean): { fault: Fault | undefined; mended: string } {
  const faults: Fault[] = [];
  const start = mendStart(option, first, faults);
  const mark = mendMark(option, faults);
  const letter = mendLetter(option, faults);
  let text = option.text.text.trim();
  if (isNumeric && isBareNumber(option)) {
    faults.push({ code: 'TP217', at: option.text.at, message: 'A number that learners type in begins with "=".' });
    text = `= ${text}`;
  }
  return { fault: faults[0], mended: [start, mark, letter, text].filter((part) => part !== '').join(' ') };
}

function mendStart(option: OptionLine, first: OptionLine, faults: Fault[]): string {
  const wanted = /^[-*+\d]/.test(first.bullet.text) ? first.bullet.text : '-';
  const typed = option.bullet.text;
  const isNumbered = /^\d/.test(wanted);
  const isInner = option.mark.text === '' && option.indent.length > first.indent.length;
  const isWell = isInner ? /^[-*+\d]/.test(typed) : isNumbered ? /^\d/.test(typed) : typed === wanted;
  const bullet = isWell ? typed : isNumbered ? '1.' : wanted;
  const indent = option.mark.text === '' ? option.indent : first.indent;
  const wrong = (message: string) => faults.push({ code: 'TP222', at: option.indent.length, message });
  if (!isWell && typed === '') wrong(`This option does not begin with "${bullet} ", so it is no entry of the list.`);
  else if (!isWell) wrong(`This option begins with "${typed}"; write "${bullet} " as at the first one.`);
  else if (option.gap === '') wrong(`After "${typed}" a space is missing, so this option is no entry of the list.`);
  else if (!/^ +$/.test(option.gap)) wrong(`After "${typed}" stands another kind of space than the space bar makes.`);
  else if (indent !== option.indent) wrong('This option begins further right or left than the first, so it counts as a part of another.');
  return `${indent}${bullet}`;
}

function mendMark({ mark, markGap, letter }: OptionLine, faults: Fault[]): string {
  const isWell = mark.text === '' || /^\[[ xX]\]$/.test(mark.text);
  if (!isWell) {
    faults.push({ code: 'TP206', at: mark.at, message: `"${mark.text}" is no mark: a right option has [x], a wrong one [ ].` });
    return meaningOf(mark.text) ? '[x]' : '[ ]';
  }
  if (mark.text !== '' && letter.text !== '' && !/^ +$/.test(markGap))
    faults.push({ code: 'TP206', at: mark.at, message: `After the mark ${mark.text} a space is missing.` });
  return mark.text;
}

function mendLetter({ letter, text }: OptionLine, faults: Fault[]): string {
  if (letter.text === '') return '';
  const typed = letter.text.replace(/[().:]/g, '');
  const meant = /[A-Za-z]/.test(typed) ? typed : latin[typed.toLowerCase()];
  if (meant !== typed) {
    const message = `The letter "${typed})" is not a Latin letter, though it may look like one: switch the keyboard to English.`;
    faults.push({ code: 'TP204', at: letter.at, message });
    return `${meant ?? typed})`;
  }
  if (letter.text !== `${typed})`)
    faults.push({ code: 'TP202', at: letter.at, message: `The letter is written "${letter.text}"; it should be "${typed})".` });
  else if (!/^\s/.test(text.text))
    faults.push({ code: 'TP202', at: letter.at, message: `After the letter "${letter.text}" a space is missing.` });
  return `${typed})`;
}
