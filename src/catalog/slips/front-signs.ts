import type { Report } from '../diagnostic.ts';
import { isRatedLine } from '../items/judgement.ts';
import { readOptionLine } from './option-line.ts';

const entry = /^(\s*(?:[-•–—]|\d{1,2}[.)])\s+)(.{1,14}?)(\s*)(([A-Za-z])\)\s(?!\s*[A-Za-z]\)\s).*)$/u;
const marked = /^\s*(?:[-*+]|\d{1,2}[.)])\s+\[[xX]\]\s/;
const wellMark = /^\[[ xX]\]$/;
const bracket = /[[\](){}<>|/\\"“”«»‹›［］【】]/;
/** Marks in signs that begin a tag, or program code. */
const braced = /^(\s*[-*+]\s+)([{<]\s*[xXхХ✓✔vV*]?\s*[}>\])])\s*([A-Za-z]\)\s.*)$/u;

/** TP206: marks of options between < and > or in braces, which would be read as tags and as program code. */
export function mendBracedMarks(source: string, report: Report): string {
  if (!/^\s*[-*+]\s+[{<]/m.test(source)) return source;
  const lines = source.split('\n').map((line, i) => {
    const [, start = '', typed = '', option = ''] = braced.exec(line) ?? [];
    if (typed === '') return line;
    const mended = `${start}${/[\p{L}✓✔*]/u.test(typed) ? '[x] ' : ''}${option}`;
    const message = `"${typed}" is no mark: a right option has [x], a wrong one none.`;
    report.error('TP206', { line: i + 1, column: start.length + 1 }, message, mended);
    return mended;
  });
  return lines.join('\n');
}

/** Whether a line is an entry of a numbered list that has nothing below it, as steps have. */
function isOfText(lines: readonly string[], i: number): boolean {
  return /^\s*\d/.test(lines[i] ?? '') && !/^\s+>/.test(lines[i + 1] ?? '');
}

/** What stands in front of an option's letter, and is no mark as it should be. */
interface Front {
  readonly start: string;
  readonly typed: string;
  readonly option: string;
  readonly letter: string;
  /** Whether it can only mean right; null where the other options tell. */
  readonly meaning: true | null;
  readonly isBracketed: boolean;
}

function readFront(line: string): Front | null {
  const [, start = '', typed = '', gap = '', option = '', letter = ''] = entry.exec(line) ?? [];
  if (typed === '') return null;
  const known = readOptionLine(line);
  if (known && known.letter.text !== '' && (wellMark.test(known.mark.text) || !/^\s*[A-Za-z]\)\s/.test(known.text.text))) {
    if (known.mark.text === '' || wellMark.test(known.mark.text)) return null;
  }
  const core = typed.replace(/[^\p{L}\p{N}✓✔×]/gu, '') || typed.replace(/[^*+]/g, '');
  const isBracketed = bracket.test(typed);
  const isWord = /^(?:right|correct|key|yes|true|ok|answer)$/i.test(core);
  const isX = /^(?:[xхvyк×✓✔]|xx)$/iu.test(core) && (isBracketed || /^[xх×✓✔]/iu.test(core));
  const isOther = /^[\p{L}\p{N}*+]$/u.test(core) && /[[\]*+]/.test(typed);
  if (core === '' && !/[[\]{}<>|]/.test(typed) && !/^[-–—.]+$/.test(typed)) return null;
  // Another letter, or two of them.
  if (/^(?:\[[ xX]\]\s*)?[A-Za-wyz]\)$/.test(typed) || (gap === '' && /[\p{L}\p{N}]$/u.test(typed))) return null;
  if (wellMark.test(typed) || (isX && !isBracketed && gap === '')) return null;
  if (!isX && !isWord && !isOther && (core !== '' || /^["“”«»‘’'`(]+$/.test(typed))) return null;
  // The words of a link.
  if (option.replace(/\[[^\]]*\]\(/g, '').includes('](')) return null;
  // A sum.
  if (/[=÷−]/.test(typed)) return null;
  // A whole option in bold.
  if (/^\*+$/.test(typed) && option.includes('*')) return null;
  return { start, typed, option, letter, meaning: isX || isWord || null, isBracketed };
}

/**
 * TP206, TP222, TP224: signs between the hyphen and the letter of an option. Those that may mean right or wrong mean right where fewer
 * options are marked than `choose` says. `choose` is null where nothing is to be chosen.
 */
export function mendFronts(lines: readonly string[], firstLine: number, choose: number | null, report: Report): string[] {
  const fronts = lines.map((line, i) => (isOfText(lines, i) ? null : readFront(line)));
  if (fronts.every((front) => front === null) || lines.filter(isRatedLine).length > 1) return [...lines];
  const isCapital = (line: string) => /^\s*[-*+]\s+[A-Z]\)\s/.test(line);
  const hasGroups = lines.some(isCapital) && !lines.some((line) => marked.test(line));
  const isRight = (i: number) => marked.test(lines[i] ?? '') || fronts[i]?.meaning === true;
  return lines.map((line, i) => {
    const front = fronts[i];
    if (!front) return line;
    const from = lines.slice(0, i).findLastIndex(isCapital) + 1;
    const end = lines.slice(i).findIndex(isCapital);
    const siblings = lines.flatMap((_, j) => (j >= from && (end < 0 || j < i + end) && j !== i ? [j] : []));
    const isChosen =
      !/^[-–—.]+$/.test(front.typed) && choose !== null && !hasGroups && /[a-z]/.test(front.letter) && !/\d/.test(front.start);
    const right = isChosen && (front.meaning ?? siblings.filter(isRight).length < choose);
    const wrongMark = isChosen && front.isBracketed && siblings.some((j) => /^\s*[-*+]\s+\[ \]\s/.test(lines[j] ?? '')) ? '[ ] ' : '';
    const mended = `${front.start}${right ? '[x] ' : wrongMark}${front.option}`;
    const code = isChosen ? 'TP206' : front.isBracketed ? 'TP224' : 'TP222';
    const message = isChosen
      ? `"${front.typed}" is no mark: a right option has [x] in front of its letter, a wrong one nothing.`
      : `In front of the letter stands "${front.typed}", which means nothing there.`;
    report.error(code, { line: firstLine + i, column: front.start.length + 1 }, message, mended);
    return mended;
  });
}

const proper = /^(\s*)([-*+]|\d{1,2}[.)])\s+(?:\[[ xX]\]\s+)?([A-Za-z])\)\s/;
const nearly =
  /^(\s*(?:-|\d{1,2}[.)])\s+(?:\[[ xX]\]\s+)?)((?:[([{*_]{0,2}([A-Za-z])(?:\3\)|[)\].,;:/>(09}）*_–—-]{1,3})|[([)]([A-Za-z])))\s+(\S.*)$/u;
const otherBullet = /^(\s*)(-{2,3}|-[.,]|[_o\].,;]|[=~](?=\s+\[)|\d{1,2}(?=\s))\s*((?:\[[ xX]\]\s+)?([A-Za-z])\)\s+\S.*)$/;
/** An entry below another one, without its hyphen or without the space behind it. */
const bare = /^( {2,3})-?((?:\[[ xX]\]\s+)?([a-z])\)\s+\S.*)$/;

/**
 * TP202: letters with another sign than a bracket behind them. TP222: another sign in place of the hyphen.
 * Both only where the letter is the next that its list lacks.
 */
export function mendLetters(lines: readonly string[], firstLine: number, report: Report): string[] {
  const all = lines.flatMap((line) => proper.exec(line)?.[3] ?? []);
  const isRepeated = new Set(all).size < all.length;
  const ends = (line: string) => /^#/.test(line) || (isRepeated && /^\s*[-*+]\s+[A-Z]\)\s/.test(line));
  /** The letters of the list that the line belongs to. */
  const lettersAround = (i: number) => {
    const from = lines.slice(0, i).findLastIndex(ends) + 1;
    const until = lines.slice(i + 1).findIndex(ends);
    return new Set(lines.slice(from, until < 0 ? undefined : i + 1 + until).flatMap((line) => proper.exec(line)?.[3] ?? []));
  };
  const isNext = (letter: string, i: number) => {
    const used = lettersAround(i);
    const ofCase = [...'abcdefghijklmnopqrstuvwxyz'].map((each) => (/[A-Z]/.test(letter) ? each.toUpperCase() : each));
    return ofCase.some((each) => used.has(each)) && ofCase.find((each) => !used.has(each)) === letter;
  };
  return lines.map((line, i) => {
    if (isOfText(lines, i)) return line;
    const wrong = (code: string, at: number, message: string, mended: string) => {
      report.error(code, { line: firstLine + i, column: at + 1 }, message, mended);
      return mended;
    };
    const [, indent = '', sign = '', option = '', lettered = ''] = otherBullet.exec(line) ?? [];
    const isBare = sign === '' && lettered === '' ? bare.exec(line) : null;
    if (isBare && /^\s{4,}>/.test(lines[i + 1] ?? '') && isNext(isBare[3] ?? '', i)) {
      const message = 'This entry does not begin with "- ", so it is no entry of the list.';
      return wrong('TP222', (isBare[1] ?? '').length, message, `${isBare[1]}- ${isBare[2]}`);
    }
    if (sign !== '' && isNext(lettered, i)) {
      const index = 'abcdefghijklmnopqrstuvwxyz'.indexOf(lettered.toLowerCase()) + 1;
      const like = bulletOf(lines, lettered);
      const bullet = /\d/.test(like) ? `${/\d+/.exec(sign)?.[0] ?? index}${like.slice(-1)}` : like;
      return wrong(
        'TP222',
        indent.length,
        `This option begins with "${sign}"; write "${bullet} " as at the others.`,
        `${indent}${bullet} ${option}`,
      );
    }
    const [, start = '', typed = '', first, second, text = ''] = nearly.exec(line) ?? [];
    const letter = first ?? second ?? '';
    const known = readOptionLine(line);
    const isKnown = known !== null && known.letter.text !== '' && !/^[)\].,;:]/.test(known.text.text);
    const isBold = typed.startsWith('**') && text.endsWith('**');
    if (letter === '' || isBold || typed === `${letter})` || isKnown || !isNext(letter, i)) return line;
    return wrong('TP202', start.length, `The letter is written "${typed}"; it should be "${letter})".`, `${start}${letter}) ${text}`);
  });
}

/** What entries with letters of the same case begin with. */
function bulletOf(lines: readonly string[], letter: string): string {
  const isCapital = /[A-Z]/.test(letter);
  const found = lines.map((line) => proper.exec(line)).find((each) => each && /[A-Z]/.test(each[3] ?? '') === isCapital);
  return found?.[2] ?? '-';
}
