import { flowMends } from './yaml-flow-mends.ts';
import { indentMends } from './yaml-indent-mends.ts';
import { lostMends } from './yaml-lost-mends.ts';
import { quote, quoteAll } from './yaml-quotes.ts';
import { messageOfSign } from './yaml-signs.ts';

/** What may have been meant by some lines of YAML: how they might be written, and what would then have been wrong. */
export interface Mend {
  /** The first of the lines, from 0, and how many they are. */
  readonly line: number;
  readonly count?: number;
  readonly lines: readonly string[];
  readonly message: string;
  /** The lower, the likelier. */
  readonly cost: number;
  /** The cure, where it is not the lines themselves. */
  readonly cure?: string;
}

/** What the mends know of the file around a line. */
export interface Around {
  readonly lines: readonly string[];
  /** The line in which YAML stumbles, from 0. */
  readonly at: number;
  /** Whether a word is a name that has a meaning in such a file, or looks like an id. */
  readonly isName: (word: string) => boolean;
  /** The number of the first of the lines in its file, from 1. */
  readonly firstLine: number;
  /** The names of fields. */
  readonly names: ReadonlySet<string>;
}

/** How far above the line in which YAML stumbles a slip may be; open brackets and quotation marks reach further. */
const reach = 20;

/** All that may have been meant by the lines around one in which YAML stumbles, likely or not. */
export function mendsAround(around: Around): Mend[] {
  const { lines, at } = around;
  const found: Mend[] = [];
  for (let i = 0; i <= Math.min(lines.length - 1, at + 2); i++) {
    const line = lines[i] ?? '';
    if (line.trim() === '' || /^\s*#/.test(line)) continue;
    const isNear = i >= at - reach;
    const here = [
      ...flowMends(line),
      ...quoteMends(line),
      ...(isNear ? [...nameMends(line, around), ...signMends(line, lines[i + 1])] : []),
    ];
    found.push(...here.map((mend) => ({ line: i, ...mend })));
    if (isNear) found.push(...indentMends(i, around), ...twiceMends(i, around));
    if (Math.abs(i - at) <= 2) found.push(...lostMends(i, around));
  }
  return found
    .filter(({ line, count = 1, lines: mended }) => mended.join('\n') !== lines.slice(line, line + count).join('\n'))
    .map((mend) => ({ ...mend, cost: mend.cost + Math.min(Math.abs(mend.line - at), 10) / 20 }))
    .toSorted((a, b) => a.cost - b.cost);
}

export type MendOfLine = Omit<Mend, 'line'>;

/** A name and what stands behind it in place of a colon and a space; two fields in one line; the sign of an entry. */
function* nameMends(line: string, { isName }: Around): Generator<MendOfLine> {
  const [, start = '', name = '', sign = '', rest = ''] = /^(\s*(?:-\s+)?)([\w-]+)(\s*[:;=.,]*[:;=])(?!\/\/)\s*(.*)$/.exec(line) ?? [];
  if (sign !== '') {
    const message = messageOfSign(name, sign);
    yield { lines: [`${start}${name}: ${rest}`.trimEnd()], message, cost: isName(name) ? 1 : 3 };
  }
  const [, before = '', word = '', text = ''] = /^(\s*(?:-\s+)?)([\w-]+)(?:\s+(.*))?$/.exec(line) ?? [];
  if (word !== '') {
    const cost = isName(word) ? 1 : /^[a-z\d-]+$/.test(word) ? 2.8 : 6;
    yield { lines: [`${before}${word}: ${text}`.trimEnd()], message: 'In this line a colon is missing between name and value.', cost };
  }
  for (const found of line.matchAll(/[\s,;]+(?=([\w-]+):(?:\s|$))/g)) {
    const first = line.slice(0, found.index);
    if (!isName(found[1] ?? '') || !/^\s*(?:-\s+)?[\w-]+:\s/.test(first) || /[{[]/.test(first.replace(/\[[^\]]*\]|\{[^}]*\}/g, '')))
      continue;
    const indent = (/^\s*(?:-\s+)?/.exec(line)?.[0] ?? '').replace('-', ' ');
    const second = line.slice(found.index + found[0].length);
    yield { lines: [first, `${indent}${second}`], message: `"${found[1]}" needs a line of its own.`, cost: 1.5 };
    yield { lines: [first, `${indent.slice(2)}${second}`], message: `"${found[1]}" needs a line of its own.`, cost: 1.6 };
  }
  const [, indent = '', dash = '', entry = ''] = /^(\s*)([-–—*•+]+(?:\s+-)*)\s*([^-–—*•+\s].*)$/.exec(line) ?? [];
  if (dash !== '') yield { lines: [`${indent}- ${entry}`], message: 'An entry of a list begins with one hyphen and a space.', cost: 1.1 };
}

/** A value that needs quotation marks, or lacks one. */
function* quoteMends(line: string): Generator<MendOfLine> {
  const [, start = '', name = '', value = ''] = /^(\s*(?:-\s+)?([^\s:#{"']+):\s+)(.*\S)\s*$/.exec(line) ?? [];
  if (value === '' || /^[>|[{]/.test(value)) return;
  const mark = /^["']/.exec(value)?.[0];
  const isOpen = mark !== undefined && !value.slice(1).includes(mark);
  if (isOpen) {
    const message = 'A quotation mark is opened and not closed.';
    yield { lines: [`${start}${value}${mark}`], message, cost: 1 };
    yield { lines: [`${start}${value.slice(1)}`], message, cost: 1.1 };
  } else if (mark !== undefined) {
    const message = `After the closing quotation mark of "${name}" more text follows.`;
    yield { lines: [start + quoteAll(value)], message, cost: 2 };
  } else {
    const closed = /^[^"]*"$|^[^']*'$/.test(value);
    const message = closed
      ? 'A quotation mark is closed and not opened.'
      : /^(?:[\d.,]+|true|false|null|~)$/.test(value)
        ? `"${name}" must be a text, so ${value} needs quotation marks.`
        : /^[\w\p{L}(]/u.test(value)
          ? `The value of "${name}" contains a colon, so it needs quotation marks.`
          : `The value of "${name}" begins with "${value[0]}", so it needs quotation marks.`;
    if (closed) yield { lines: [start + value.slice(0, -1)], message, cost: 1 };
    yield { lines: [start + quote(closed ? value.slice(0, -1) : value)], message, cost: closed ? 1.1 : 2.5 };
  }
}

/** The sign behind the name of a text of several lines. */
function* signMends(line: string, next = ''): Generator<MendOfLine> {
  const [, name = '', sign = '', text = ''] = /^(\s*(?:-\s+)?[\w-]+):\s*([->|–—][->|–—\s]*|$)(.*)$/.exec(line) ?? [];
  if (name === '' || (sign === '>-' && text === '')) return;
  const label = name.trim().replace(/^- /, '');
  const own = /^\s*/.exec(name)?.[0] ?? '';
  const below = /^\s*/.exec(next)?.[0] ?? '';
  const indent = below.length > own.length && next.trim() !== '' ? below : `${own}  `;
  if (text !== '')
    yield { lines: [`${name}: >-`, `${indent}${text}`], message: `Behind "${label}: >-" the text begins on the next line.`, cost: 1 };
  else if (sign !== '')
    yield {
      lines: [`${name}: >-`],
      message: `A text of several lines has the sign >- behind "${label}:", and stands indented below.`,
      cost: 1,
    };
  else if (!/^\s*(?:-\s|[\w-]+:|[[{"'#]|$)/.test(next)) {
    const message = `The text below "${label}" runs over several lines and holds a colon, which needs the sign >-.`;
    yield { lines: [`${name}: >-`], message, cost: 2.2 };
  }
}

/** A line that says again what the one above says. */
function* twiceMends(i: number, { lines }: Around): Generator<Mend> {
  const line = lines[i] ?? '';
  const name = /^(\s*[\w-]+):/.exec(line)?.[1];
  if (name === undefined) return;
  for (let first = i - 1; first >= Math.max(0, i - 12); first--) {
    if (lines[first]?.trimEnd() !== line.trimEnd()) continue;
    const message = `"${name.trim()}" stands here twice.`;
    yield { line: i, lines: [], message, cure: 'delete this line', cost: 1.8 };
  }
}
