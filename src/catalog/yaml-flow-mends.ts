import type { MendOfLine } from './yaml-candidates.ts';
import { messageOfSign } from './yaml-signs.ts';

const notClosed = 'A bracket or brace is opened and not closed.';
const notOpened = 'A bracket or brace is closed and not opened.';
const wrong = 'A bracket or brace stands here that does not fit the other one.';
const comma = 'Between two entries in braces a comma is missing.';
const twice = 'A sign stands here twice.';

/** What may have been meant by brackets and braces in a line, and by what is between them. */
export function* flowMends(line: string): Generator<MendOfLine> {
  const all = (pattern: RegExp, by: string | ((found: RegExpMatchArray) => string), message: string, cost: number): MendOfLine[] =>
    [...line.matchAll(pattern)].map((found) => ({
      lines: [line.slice(0, found.index) + (typeof by === 'string' ? by : by(found)) + line.slice(found.index + found[0].length)],
      message,
      cost,
    }));
  if (!/[[\]{}]|\([^)]*,|,[^(]*\)/.test(line)) return;
  const open = openIn(line);
  if (open.length > 0) {
    const end = open.toReversed().join('');
    yield { lines: [line.trimEnd().replace(/,$/, '') + end], message: notClosed, cost: 1 };
    yield* all(/\s*\)\s*$/g, end, wrong, 0.9);
  }
  yield* all(/\s*[\])]\s*$/g, ' }', wrong, 1.3);
  yield* all(/\s*[})]\s*$/g, ']', wrong, 1.3);
  yield* all(/^(\s*-\s+)(?=[\w"'])/g, (found) => `${found[1]}{ `, notOpened, 1.2);
  yield* all(/^(\s*[\w-]+:\s+)(?=[\w"'].*\})/g, (found) => `${found[1]}{ `, notOpened, 1.2);
  yield* all(/^(\s*[\w-]+:\s+)(?=[^[{(][^[{]*\])/g, (found) => `${found[1]}[`, notOpened, 1.2);
  yield* all(/^(\s*(?:-\s+)?(?:[\w-]+:\s+)?)[([{]\s*/g, (found) => `${found[1]}{ `, wrong, 1.3);
  yield* all(/^(\s*(?:-\s+)?[\w-]+:\s+)[({]\s*/g, (found) => `${found[1]}[`, wrong, 1.3);
  yield* all(/([{[\]}])\s*\1/g, (found) => found[1] ?? '', twice, 0.8);
  yield* all(/([{[\]}])\s*\1/g, (found) => ({ '{': '{ ', '}': ' }' })[found[1] ?? ''] ?? found[1] ?? '', twice, 0.7);
  yield* all(/\s*,(?:\s*,)+/g, ',', twice, 0.8);
  yield* all(/(?<=[{[])\s*,\s*/g, ' ', twice, 0.8);
  yield* all(/(?<=[\w"'])\s*[;.|](?=\s+[\w-]+\s*:)/g, ',', comma, 0.9);
  yield* all(/(?<=[\w"'])\s+(?=[\w-]+:\s)/g, ', ', comma, 1);
  for (const found of line.matchAll(/(?<=[{,]\s*)([\w-]+)(\s*[:;=]+\s*|\s+)(?=[\w"'])/g)) {
    const [all, name = '', sign = ''] = found;
    const message = sign.trim() === '' ? `Between "${name}" and its value a colon is missing.` : messageOfSign(name, sign);
    yield { lines: [`${line.slice(0, found.index)}${name}: ${line.slice(found.index + all.length)}`], message, cost: 1.1 };
  }
}

const ends: Readonly<Record<string, string>> = { '[': ']', '{': ' }' };

/** The signs that would close what is open at the end of a line. */
function openIn(line: string): string[] {
  const open: string[] = [];
  for (const [sign] of line.matchAll(/"[^"]*"|'[^']*'|[[\]{}]/g)) {
    if (ends[sign]) open.push(ends[sign]);
    else if (open.at(-1)?.trim() === sign) open.pop();
  }
  return open;
}
