import { blank } from '../blanks.ts';
import { escaped } from '../escaped.ts';
import { lineAround, lineEnd } from './edits.ts';

type Rewrite = (text: string, tag: string) => string;

/** HTML tags that trainers know, and what a lesson has in their place; `text` is what stands inside. */
const instead: Readonly<Record<string, Rewrite>> = {
  b: (text) => `**${text}**`,
  strong: (text) => `**${text}**`,
  i: (text) => `*${text}*`,
  em: (text) => `*${text}*`,
  u: (text) => `**${text}**`,
  a: (text, tag) => `[${text}](${/href\s*=\s*["']?([^"'\s>]+)/.exec(tag)?.[1] ?? 'https://…'})`,
  img: (_text, tag) =>
    `![${/alt\s*=\s*["']([^"']+)/.exec(tag)?.[1] ?? blank('what it shows')}](../images/${/src\s*=\s*["']?(?:[^"'\s>]*\/)?([^"'\s>/]+)/.exec(tag)?.[1] ?? 'file.jpg'})`,
  li: (text) => `- ${text}`,
};
for (const level of ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']) Object.assign(instead, { [level]: (text: string) => `## ${text}` });

/** Tags over several lines. */
const blocks: Readonly<Record<string, string>> = {
  ul: 'a list: each line begins with "- "',
  ol: 'a numbered list: lines begin with "1. ", "2. " and so on',
  table: 'a list: each line begins with "- "',
};
const others = new Set('br hr p div span font center small sup sub s code pre blockquote tr td th thead tbody'.split(' '));

export function isHtml(name: string): boolean {
  return [instead, blocks].some((known) => Object.hasOwn(known, name.toLowerCase())) || others.has(name.toLowerCase());
}

const anyTag = /<\/?([a-z][a-z0-9]*)(?:\s[^<>]*)?\/?>/i;
const wholeLine = /^(?:in |add |delete )|: each line |: lines begin /;

/**
 * What to write in place of a line with HTML tags, none of which is left; `from` is where the first stands, `tag` the tag as it
 * was typed.
 */
export function insteadOfHtml(source: string, from: number, name: string, tag: string): string {
  let text = withoutTag(source, from, name, tag);
  for (let rest = anyTag.exec(text); rest && isHtml(rest[1] ?? '') && !wholeLine.test(text); rest = anyTag.exec(text)) {
    const [found, other = ''] = rest;
    const start = text.lastIndexOf('\n', rest.index) + 1;
    const after = text.slice(lineEnd(text, rest.index));
    text = `${text.slice(0, start)}${withoutTag(text, rest.index, other, found)}${after}`;
  }
  return text;
}

function withoutTag(source: string, from: number, name: string, tag: string): string {
  const key = name.toLowerCase();
  const block = blocks[key];
  if (block !== undefined) return block;
  const whole = new RegExp(`${escaped(tag)}([^\\n]*?)</\\s*${key}\\s*>`, 'iy');
  whole.lastIndex = from;
  const [element = tag, text = ''] = whole.exec(source) ?? [];
  if (key === 'br') return withBreak(source, from, tag);
  const known = instead[key];
  const isPart = element === tag && known !== undefined && key !== 'img';
  const inside = isPart ? '' : (known?.(text.trim() || '…', tag) ?? text.trim());
  const line = lineAround(source, from, element, inside);
  return line.trim() === '' ? 'delete this line' : line;
}

/** Two paragraphs where a line is broken in running text, one line in a list, a quote or a table. */
function withBreak(source: string, from: number, tag: string): string {
  const line = lineAround(source, from, tag, '\n').replace(/ *\n */, '\n');
  const [first = '', second = ''] = line.split('\n');
  if (first.trim() === '' || second.trim() === '') return `${first}${second}`.trim() === '' ? 'delete this line' : `${first}${second}`;
  return /^\s*(?:[-*+>|]|\d+[.)])/.test(first) ? `${first} ${second}` : `${first}\n\n${second}`;
}
