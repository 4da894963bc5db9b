import { namesIn, parseFormula } from '#domain/formula.ts';
import { readNumber } from '#domain/items/numeric.ts';
import { blank } from '../blanks.ts';
import type { Place, Report } from '../diagnostic.ts';
import { type Node, placeOf } from '../mdast.ts';
import { closest } from '../suggest.ts';
import { addBelow, entryWith, typedEntry } from './whole-lines.ts';

export const anyNumbers = blank('which numbers it may be, such as 80 to 120, or a sum of the names above');
export const anySum = `= ${blank('the sum')} ± ${blank('how far off still counts, in digits')} ${blank('the unit')}`;
export const typedRange =
  /^(?:from\s+|between\s+)?([+\-−]?[\d.,]+)\s*(?:to|bis|until|and|[-–—−…]|\.{2,3})\s*([\d.,]+)(?:[\s,;]*(?:by|steps?(?:\s+of)?|in\s+steps\s+of|every)\s*([\d.,]+))?$/i;

/** A definition as it was meant, where that can be told: a range in other words, a sum in other signs. */
export function meantDefinition(text: string): string | undefined {
  const [, first, second, by] = typedRange.exec(text) ?? [];
  if (first !== undefined && second !== undefined) {
    const isTurned = (readNumber(first)[0] ?? 0) > (readNumber(second)[0] ?? 0);
    const [from, to] = isTurned ? [second, first] : [first, second];
    return `${from} to ${to}${by === undefined ? '' : ` by ${by}`}`;
  }
  const sum = withoutFunctions(text)
    .replace(/\s[xX]\s/g, ' × ')
    .replace(/\s*—\s*/g, ' − ')
    .replace(/(\w)\s*%/g, '$1 ÷ 100')
    .replace(/(?<![+−×÷*/:–-]\s*)\b([a-z]|\d+) (?=[a-z]\b)/g, '$1 × ');
  return parseFormula(sum) ? sum : undefined;
}

/** What stands behind the sign = of a definition, as it was typed. */
export function afterEquals(at: Place, report: Report): string | undefined {
  return /^[^=:]*[=:]\s*(.*\S)/.exec(typedEntry(at, report).text)?.[1];
}

const rounding = /(?<![\p{L}\d])\p{L}{3,}\s*\(((?:[^()]|\([^()]*\))*?)(?:[;,]\s*-?\d+\s*)?\)/u;

/** The formula of a spreadsheet, without its functions and in the signs of a sum: `ROUND(a*n/100;0)`. */
function withoutFunctions(text: string): string {
  let sum = text.replace(/^\s*=/, '').trim();
  if (!rounding.test(sum)) return text;
  for (let depth = 0; depth < 5 && rounding.test(sum); depth++)
    sum = sum.replace(rounding, (whole, inside: string) => (whole === sum ? inside : `(${inside})`));
  return sum
    .replace(/\s*\*\s*/g, ' × ')
    .replace(/\s*\/\s*/g, ' ÷ ')
    .replace(/\s*[-−]\s*/g, ' − ')
    .replace(/\s*\+\s*/g, ' + ')
    .trim();
}

/** An answer whose sum is written in other signs. */
export function spelt(text: string, formula: string): string | undefined {
  const sum = meantDefinition(formula);
  return sum === undefined ? undefined : text.replace(formula, () => sum);
}

/** The sum with the bracket that it lacks: behind the first two numbers that can stand in it, or at the very beginning. */
export function withBrackets(text: string, formula: string): string | undefined {
  const ends = [...formula.matchAll(/[\w.)]+/g)].map(({ index, 0: part }) => index + part.length);
  const opened = formula.lastIndexOf('(');
  const closed = ends
    .filter((end) => /[+−÷×*/-]/.test(formula.slice(opened, end)))
    .map((end) => `${formula.slice(0, end)})${formula.slice(end)}`);
  const mended = [...closed, `(${formula}`].find((each) => parseFormula(each) !== null);
  return mended && text.replace(formula, () => mended);
}

export function unknownIn(formula: string, names: readonly string[]): string[] {
  const parsed = parseFormula(formula);
  return parsed ? namesIn(parsed).filter((name) => !names.includes(name)) : [];
}

export function unknownNames(formula: string, names: readonly string[]): string {
  return `"${formula}" uses ${unknownIn(formula, names).join(' and ')}, and no line above says which number that is.`;
}

/** A name like the unknown one. Names of a letter or two are not alike, only written in another size. */
function nearName(unknown: string, names: readonly string[]): string | undefined {
  return names.find((name) => name === unknown.toLowerCase()) ?? (unknown.length > 2 ? closest(unknown, names) : undefined);
}

function anyName(names: readonly string[]): string {
  return blank(`one of ${names.join(', ')}`);
}

/** The line with a name that is known, or the line that the unknown one lacks. */
export function nameCure(at: Place, formula: string, names: readonly string[], report: Report): string {
  const [unknown = ''] = unknownIn(formula, names);
  const near = nearName(unknown, names);
  const parsed = parseFormula(formula);
  // The one number that the sum leaves out is most likely meant.
  const [only, ...more] = names.filter((name) => parsed && !namesIn(parsed).includes(name));
  const meant = only !== undefined && more.length === 0 ? only : anyName(names);
  if (near === undefined && names.length === 0) return `add above this line:\n- ${unknown} = ${anyNumbers}`;
  if (near === undefined)
    return `${entryWith(at, report, (text) => text.replace(new RegExp(`(?<!\\w)${unknown}(?!\\w)`, 'g'), () => meant))}\n(or say above this line which number ${unknown} is: - ${unknown} = ${anyNumbers})`;
  return entryWith(at, report, (text) => text.replace(new RegExp(`(?<!\\w)${unknown}(?!\\w)`, 'g'), near));
}

/** What to do about back-quoted words that stand for no number. */
export function strangeCure(node: Node, names: readonly string[], defined: readonly Node[], report: Report): string {
  const typed = node.value ?? '';
  const line = report.typed(placeOf(node));
  if (!parseFormula(typed)) return line.replace(`\`${typed}\``, typed);
  const [unknown = ''] = unknownIn(typed, names);
  const near = nearName(unknown, names);
  if (near !== undefined) return line.replace(`\`${typed}\``, `\`${typed.replace(unknown, near)}\``);
  if (names.length === 0) return addBelow(`- ${unknown} = ${anyNumbers}`, placeOf(defined.at(-1)), placeOf(node));
  return `${line.replace(`\`${typed}\``, () => `\`${typed.replace(unknown, () => anyName(names))}\``)}\n(or say below line ${placeOf(defined.at(-1)).line} which number ${unknown} is: - ${unknown} = ${anyNumbers})`;
}
