import { isReserved } from '../items/item-tag.ts';
import { tags } from '../kit.ts';
import { ItemNames, nameInQuotes, wordOfItem } from './item-names.ts';

/** Something that is wrong in a tag. */
export interface Fault {
  readonly at: number;
  readonly message: string;
  readonly code?: string;
}

/** The inside of a tag up to its end, read as it was meant. */
export interface TagInside {
  /** The offset behind `>`. */
  readonly end: number;
  readonly selfClosing: boolean;
  /** The attributes as they should be written, each with a space before it. */
  readonly attributes: string;
  /** The first thing that is wrong, if any. */
  readonly fault: Fault | null;
}

const opening = '"\'“”„«»‘’‚″';
const closing = '"\'“”«»‘’″';
/** How a line begins that carries on with the attributes of the line above. */
const carriesOn = /^\s*(?:\/?>|[a-z][\w-]*\s*=|(?:scenario|critical-reading)\b)/;
/** The same, with the names of an item. */
const carriesOnNames = /^\s*(?:[a-z][\w-]*[ \t]*(?:\r?\n|$)|(?:[a-z][\w-]*\s+){0,2}[a-z][\w-]*\s*>)/;
/** How a value begins whose equals sign is missing. */
const valueAhead = /[^\S\n]+(?=["'“”]|\d|natural\b)/;
const quotedAhead = /[^\S\n]+(?=["'“”]|\d)/;
/** Attributes whose values are whole sentences. */
const sentences = new Set(['alt']);

/** Reads attributes from the offset behind a tag's name; null where they cannot be understood. */
export function readInside(text: string, offset: number, tag: string): TagInside | null {
  let at = offset;
  let attributes = '';
  let fault: TagInside['fault'] = null;
  const names = tags[tag]?.item ? new ItemNames(tag) : null;
  const wrong = (place: number, message: string, code?: string) => {
    fault ??= { at: place, message, ...(code !== undefined && { code }) };
  };
  const done = (end: number, selfClosing: boolean): TagInside => ({
    end,
    selfClosing,
    attributes: `${names?.written() ?? ''}${attributes}`,
    fault,
  });
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const sticky = new RegExp(pattern.source, 'uy');
    sticky.lastIndex = at;
    const found = sticky.exec(text);
    if (found) at = sticky.lastIndex;
    return found;
  };
  for (;;) {
    const space = take(/\s*/)?.[0] ?? '';
    const lineBreak = space.indexOf('\n');
    const ahead = text.slice(at, at + 100);
    if (at >= text.length || (lineBreak >= 0 && !carriesOn.test(ahead) && !(names && carriesOnNames.test(ahead)))) {
      wrong(offset - tag.length - 1, `The tag <${tag}> lacks its closing sign >.`);
      const stop = lineBreak >= 0 ? at - space.length + lineBreak : at;
      const end = text[stop - 1] === '\r' ? stop - 1 : stop;
      return done(end, false);
    }
    const end = take(/\/?\s*>/);
    if (end) return done(at, end[0].startsWith('/'));
    const start = at;
    if (take(/[,;]/)) {
      wrong(start, 'Attributes are set apart by spaces, without commas.');
      continue;
    }
    const code = take(/\{[^{}]*\}/);
    if (code) {
      attributes += ` ${code[0]}`;
      continue;
    }
    const quoted = names && take(nameInQuotes)?.[1];
    if (names && quoted) {
      wrong(start, `The names in <${tag}> stand without quotation marks.`);
      names.add(quoted);
      continue;
    }
    const name = take(names ? wordOfItem : /\p{L}[\p{L}\p{N}_-]*/u)?.[0];
    if (name === undefined) return null;
    if (names && name === 'natural') {
      wrong(start, '"natural" says how options are ordered, and stands behind order=.');
      attributes += ' order="natural"';
      continue;
    }
    if (names && name === 'critical' && take(/\s+reading\b/)) {
      wrong(start, 'Between "critical" and "reading" stands a hyphen.');
      attributes += ' critical-reading';
      continue;
    }
    const missing = names && isReserved(name) ? take(name === 'order' ? valueAhead : quotedAhead) : null;
    if (missing) wrong(start, `Between "${name}" and its value an equals sign is missing.`);
    const sign = missing ? '=' : take(/[^\S\n]*([=:])[^\S\n]*/)?.[1];
    if (sign === undefined) {
      const problem = names?.add(name);
      if (problem) wrong(start, problem.message, problem.code);
      if (!names || isReserved(name)) attributes += names?.isOld(name) ? '' : ` ${name}`;
      continue;
    }
    if (sign === ':') wrong(start, `Between "${name}" and its value stands a colon instead of an equals sign.`);
    const literal = take(/\{\s*(?:(\d+)|["']([^"'{}]*)["'])\s*\}/);
    if (literal) {
      wrong(start, `The value of ${name} in <${tag}> stands in braces, which are for programs.`, 'TP103');
      attributes += ` ${name}="${literal[1] ?? literal[2]}"`;
      continue;
    }
    const expression = take(/\{[^{}]*\}/);
    if (expression) {
      attributes += ` ${name}=${expression[0]}`;
      continue;
    }
    const value = takeValue(text, at, name, tag);
    if (!value) return null;
    if (value.fault) wrong(at, value.fault);
    at = value.end;
    const old = names?.set(name, value.text);
    if (old) {
      fault = { at: start, ...old };
      continue;
    }
    attributes += ` ${name}=${value.text.includes('"') ? `'${value.text}'` : `"${value.text}"`}`;
  }
}

interface Value {
  readonly text: string;
  readonly end: number;
  readonly fault?: string;
}

function takeValue(text: string, at: number, name: string, tag: string): Value | null {
  const quote = text[at] ?? '';
  if (!opening.includes(quote)) {
    const bare = /[^\s<>"'/]+/y;
    bare.lastIndex = at;
    const found = bare.exec(text);
    return found && { text: found[0], end: bare.lastIndex, fault: `The value of ${name} stands without quotation marks.` };
  }
  const straight = quote === '"' || quote === "'";
  const from = at + 1;
  let end = from;
  while (end < text.length && !(straight ? text[end] === quote : closing.includes(text[end] ?? ''))) end++;
  const inside = text.slice(from, end);
  const after = text[end + 1] ?? '\n';
  const runsOn = end >= text.length || /\n\s*\n|^[^\n]*>[ \t]*\n/.test(inside) || !/[\s/>,;]/.test(after) || /\s[a-z-]+=$/.test(inside);
  if (!runsOn)
    return { text: withoutHalf(inside), end: end + 1, ...((!straight || withoutHalf(inside) !== inside) && { fault: curly(name) }) };
  // An apostrophe looks like the end of what begins with a curly quotation mark.
  const sentence = !straight && sentences.has(name) ? /^([^\n<>"]*)[”“"″»](?=\s*\/?>|\s[a-z-]+=)/.exec(text.slice(from)) : null;
  if (sentence) return { text: withoutHalf(sentence[1] ?? ''), end: from + sentence[0].length, fault: curly(name) };
  if (straight) {
    // “ at the beginning, ” at the end: half of the pair was typed on another keyboard.
    const mixed = /^([^\s"“”«»<>]+)[“”«»]/.exec(text.slice(from));
    if (mixed) return { text: mixed[1] ?? '', end: from + mixed[0].length, fault: curly(name) };
  }
  const whole = straight && sentences.has(name) ? new RegExp(`^([^\\n<>]*)${quote}(?=\\s*/?>|\\s[a-z-]+=)`).exec(text.slice(from)) : null;
  if (whole?.[1]?.includes(quote))
    return {
      text: whole[1].replace(/"([^"]*)"/g, '“$1”').replaceAll('"', '”'),
      end: from + whole[0].length,
      fault: `Inside ${name}="…" stand other straight quotation marks; write “…” for them.`,
    };
  const lost = (sentences.has(name) ? /^[^<>"\n]*?(?=\s*\/?>|\s[a-z-]+=|\n|$)/ : /^[^\s<>"'“”/]*/).exec(text.slice(from))?.[0] ?? '';
  if (lost === '') return null;
  return {
    text: withoutHalf(lost.trimEnd()),
    end: from + lost.length,
    fault: `The value of ${name} in <${tag}> lacks its closing quotation mark.`,
  };
}

/** A value without a curly quotation mark at its end or beginning that has no other half in it. */
function withoutHalf(text: string): string {
  const count = (sign: RegExp) => text.match(sign)?.length ?? 0;
  const [first, last] = [count(/[“„]/g), count(/[”″]/g)];
  // In some languages “ is the closing one.
  if (/„/.test(text)) return text;
  if (last > first) return text.replace(/\s*[”″]$/, '');
  return first > last ? text.replace(/^“\s*/, '') : text;
}

function curly(name: string): string {
  return `The quotation marks around the value of ${name} are curly; tags need straight ones.`;
}
