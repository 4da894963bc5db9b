import { z } from 'astro/zod';
import type { YAMLError } from 'yaml';
import { bloomLevels } from '#domain/course.ts';
import { sourceLocale } from '#domain/locale.ts';
import { blank } from './blanks.ts';
import { exampleVerbs } from './review/structure/example-verbs.ts';
import { judgeVerb } from './review/structure/observable-verbs.ts';
import { slug } from './slug.ts';
import { closest, didYouMean } from './suggest.ts';
import { quote, quoteAll } from './yaml-quotes.ts';

/** A mistake in words, and what to write instead. */
export interface Explained {
  readonly message: string;
  readonly cure: string;
}

/** Explains why YAML cannot be read, from the kind of error and the text of its line. */
export function explainYamlError(error: Pick<YAMLError, 'code' | 'message'>, line: string, next: string): Explained {
  const [, start = '', name = '', value = ''] = /^(\s*(?:-\s+)?)([^\s:#{]+):\s*(.*)$/.exec(line) ?? [];
  const quoted = { message: '', cure: `${start}${name}: ${quote(value)}` };
  if (/^[->|–]$/.test(value))
    return {
      message: `A text of several lines has the sign >- behind "${name}:", and stands indented below.`,
      cure: `${start}${name}: >-`,
    };
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (/:(?:\s|$)/.test(value)) return { ...quoted, message: `The value of "${name}" contains a colon, so it needs quotation marks.` };
      return name === '' || next.trim() === ''
        ? {
            message: 'A line below this one is indented as if it were a part of it.',
            cure: 'begin that line in the same column as this one',
          }
        : { message: `The line below "${name}" is indented as if it were a part of it.`, cure: next };
    case 'BLOCK_IN_FLOW':
      return {
        message: 'Between two entries in braces a comma is missing.',
        cure: line.replace(/([^,{[\s])\s+([\w-]+:)/g, '$1, $2').trimEnd(),
      };
    case 'TAB_AS_INDENT':
      return {
        message: 'This line begins with a tab; here lines are indented with spaces.',
        cure:
          ((/^\s*-/.test(line) ? undefined : /^ +(?=[\w-]+:)/.exec(next)?.[0]) ?? /^\t*/.exec(line)?.[0].replaceAll('\t', '  ') ?? '') +
          line.trim(),
      };
    case 'DUPLICATE_KEY': {
      const term = /^\s+term:\s*([a-z][\w -]*)$/i.exec(next)?.[1];
      const id = term === undefined || asId(term) === name ? undefined : asId(term);
      return {
        message: `"${name}" stands here twice.`,
        cure:
          id !== undefined
            ? `${id}:`
            : value === ''
              ? `${/^\s*/.exec(line)?.[0]}${name}-2:\n(or another name; where both say the same, delete one of the two)`
              : 'delete this line\n(or the other one, if this one is right)',
      };
    }
    case 'BAD_SCALAR_START':
    case 'TAG_RESOLVE_FAILED':
    case 'BAD_ALIAS':
      return { ...quoted, message: `The value of "${name}" begins with "${value[0] ?? ''}", so it needs quotation marks.` };
    case 'MISSING_CHAR':
      if (/quote/.test(error.message))
        return { message: 'A quotation mark is opened and not closed.', cure: `${start}${name}: ${quote(value)}` };
      if (/^\s*[\w-]+:\S/.test(line)) return spaceless(line);
      return { message: 'After the name in this line a colon is missing.', cure: `${line.trimEnd()}: …` };
    case 'UNEXPECTED_TOKEN':
      if (/^[*&!%@`]/.test(value)) return explainYamlError({ code: 'BAD_ALIAS', message: '' }, line, next);
      if (/^["']/.test(value))
        return {
          message: `After the closing quotation mark of "${name}" more text follows.`,
          cure: `${start}${name}: ${quoteAll(value)}`,
        };
      break;
    case 'BAD_INDENT':
      if (/^Flow/.test(error.message)) return { message: 'A bracket or brace is opened and not closed.', cure: 'add ] or } at the end' };
      return {
        message: 'This line begins further left or right than those of its group.',
        cure: 'begin it in the same column as the line above',
      };
    case 'MULTILINE_IMPLICIT_KEY': {
      const [, dash = '', word = '', rest = ''] = /^\s*(-\s+)?([\w-]+)(:?\S.*)?$/.exec(line) ?? [];
      if (rest.startsWith(':'))
        return { message: `After the colon of "${word}" a space is missing.`, cure: `${dash}${word}: ${rest.slice(1).trim()}` };
      return { message: 'In this line a colon is missing between name and value.', cure: `${word || 'name'}: …` };
    }
  }
  return { message: 'This line cannot be read.', cure: '(a line is "name: value", with quotation marks around a value that has a colon)' };
}

/** `name:value` */
function spaceless(line: string): Explained {
  const [, start = '', name = '', rest = ''] = /^(\s*(?:-\s+)?)([\w-]+):(.*)$/.exec(line) ?? [];
  return { message: `After the colon of "${name}" a space is missing.`, cure: `${start}${name}: ${rest.trim()}` };
}

/** Explains why a value does not fit; `value` is what stands in the file, undefined if nothing does. */
export function explainIssue(issue: z.core.$ZodIssue, value: unknown, schema: z.ZodType): Explained {
  const path = issue.path.map((part) => (typeof part === 'number' ? `entry ${part + 1}` : String(part)));
  const name = String(issue.path.at(-1) ?? 'title');
  const label = path.length > 0 ? `"${path.join(' → ')}"` : 'The text';
  const hint = descriptionAt(schema, issue.path.map(String));
  const words = issue.code === 'invalid_value' ? issue.values.map(String).join(', ') : hint.replace(/[()]/g, '').replaceAll(': ', ', ');
  const cure = `${name}: ${blank(words || 'its value')}`;
  const say = (text: string, better = cure): Explained => ({ message: `${label} ${text}`, cure: better });
  if (issue.code !== 'invalid_key' && value === undefined) return say('is missing.');
  if (value === null || value === '') return say('is empty.');
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'array' && typeof value === 'string') return say(`must be ${sorts['array']}.`, `${name}: [${value}]`);
      if (issue.expected === 'string' && typeof issue.path.at(-1) === 'number' && /^(?:number|boolean)$/.test(typeof value))
        return say('must be a text.', `${name}: "${String(value)}"`);
      return say(`must be ${sorts[issue.expected] ?? 'written differently'}.`, issue.expected === 'boolean' ? `${name}: true` : cure);
    case 'invalid_value': {
      const words = issue.values.map(String);
      const near = closest(String(value), words) ?? words.find((word) => String(value).startsWith(word)) ?? levelOf(String(value), words);
      return say(`must be one of ${words.join(', ')}; here stands "${String(value)}".`, `${name}: ${near ?? blank(words.join(', '))}`);
    }
    case 'invalid_format':
      if (/\\d\{4\}/.test(issue.pattern ?? ''))
        return say(`must be a day, written year-month-day; here stands "${String(value)}".`, `${name}: ${dayMeant(String(value))}`);
      if (issue.format === 'url')
        return say(
          `must be a whole web address; here stands "${String(value)}".`,
          /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(String(value))
            ? `${name}: https://${String(value)}`
            : `${name}: ${blank('https://, and the rest of the address')}`,
        );
      return say(
        `cannot be "${String(value)}": ids are lower-case English letters, digits and hyphens.`,
        `${name}: ${asId(String(value))}`,
      );
    case 'invalid_key':
      if (issue.issues.some(({ code }) => code === 'invalid_value'))
        return say('cannot be a name here.', `a language of the site, or an id such as ${asId(name)}`);
      return say('cannot be an id: ids are lower-case English letters, digits and hyphens.', `${asId(name)}:`);
    case 'custom':
      return say(`${issue.message}: "${String(value)}".`, `${name}: ${nearestDay(String(value))}`);
    case 'too_small':
    case 'too_big':
      if (issue.code === 'too_big' && typeof value === 'string')
        return say(
          `has ${value.length} letters; at most ${issue.maximum} fit.`,
          `${name}: ${nameIn(value, Number(issue.maximum)) ?? cure.slice(name.length + 2)}`,
        );
      return say(
        issue.code === 'too_small'
          ? `must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}.`
          : `must be at most ${issue.maximum}.`,
      );
    default:
      return say('cannot be read.');
  }
}

/** The words in front of what explains them: "hold time" of "hold time: how long callers wait until …". */
function nameIn(text: string, longest: number): string | undefined {
  const [name = ''] = /^.{3,}?(?=\s*(?:[:;.,(–—]\s|\s[(–—-]|\s(?:is|are|means)\s))/.exec(text) ?? [];
  return name !== '' && name.length <= longest ? name : undefined;
}

/** A day written in another order: 31.08.2026. The month comes first only where it cannot come second. */
function dayMeant(text: string): string {
  const [, first = '', second = '', year = ''] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  if (year === '') return '2026-05-31';
  const [month, day] = Number(second) > 12 ? [first, second] : [second, first];
  return nearestDay(`${year}-${month}-${day}`);
}

/** The last day that exists before one that does not: 2026-02-28 for 2026-02-31. */
function nearestDay(text: string): string {
  const [year = 2026, second = 1, third = 1] = text.split('-').map(Number);
  // The day before the month: 2026-31-08.
  const [month, day] = second > 12 && third <= 12 ? [third, second] : [second, third];
  const inYear = Math.min(Math.max(month, 1), 12);
  const last = new Date(Date.UTC(year, inYear, 0)).getUTCDate();
  return [year, inYear, Math.min(Math.max(day, 1), last)].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Longer than any id that somebody types. */
const longestId = 100;

const sorts: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, each entry on a line that begins with "- "',
  object: 'a group: lines of "name: value" below it, each indented by two spaces',
  record: 'a group: lines of "name: value" below it, each indented by two spaces',
};

function asId(text: string): string {
  return slug(text, longestId) || 'short-english-name';
}

/** A name that is not known where it stands: what stands behind it, the names beside it, and those that are missing there. */
export interface Unknown {
  readonly path: readonly string[];
  readonly name: string;
  readonly value: unknown;
  readonly beside: readonly string[];
  readonly missing: readonly string[];
}

/** Explains a name that is not known. The cure is the name that was meant and its value, or null if none was. */
export function explainName(
  { path, name, value, beside, missing }: Unknown,
  schema: z.ZodType,
): { readonly message: string; readonly cure: string | null; readonly meant: string | undefined } {
  const known = fieldsAt(schema, path);
  const [, glued, rest = ''] = /^(\w+):(\S.*)$/.exec(name) ?? [];
  if (glued !== undefined && known.includes(glued))
    return { meant: glued, message: `After the colon of "${glued}" a space is missing.`, cure: `${glued}: ${rest}` };
  const fits = (field: string) => schemaAt(schema, [...path, field])?.safeParse(value).success === true;
  const near = closest(
    name,
    known.filter((field) => !beside.includes(field)),
  );
  const [lacking] = missing;
  // A group of languages that has none yet: its first is the one of the site.
  const [source] = known;
  const isLanguage = schemaAt(schema, path) instanceof z.ZodRecord && beside.length === 1;
  const instead = isLanguage ? source : missing.length === 1 && lacking !== undefined && fits(lacking) ? lacking : undefined;
  const meant = near !== undefined && (instead === undefined || fits(near)) ? near : instead;
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return {
    meant,
    message:
      meant !== undefined && meant !== near
        ? `"${name}" is not a field here, and "${meant}" is missing.`
        : `"${name}" is not a field here. ${didYouMean(name, known)}`.trim(),
    cure: meant === undefined || (meant === near && !fits(meant) && isPlain) ? null : `${meant}:`,
  };
}

function fieldsAt(schema: z.ZodType, path: readonly string[]): string[] {
  const found = schemaAt(schema, path);
  if (found instanceof z.ZodObject) return Object.keys(found.shape);
  return found instanceof z.ZodRecord && found.keyType instanceof z.ZodEnum ? found.keyType.options.map(String) : [];
}

/** What the schema says of a field, without its full stop. */
function descriptionAt(schema: z.ZodType, path: readonly string[]): string {
  const above = schemaAt(schema, path.slice(0, -1));
  const field: unknown = above instanceof z.ZodObject ? above.shape[path.at(-1) ?? ''] : undefined;
  return field instanceof z.ZodType ? (field.description ?? '').replace(/\.$/, '') : '';
}

function schemaAt(schema: z.ZodType, path: readonly string[]): z.ZodType | undefined {
  const inner = unwrapped(schema);
  const [first, ...rest] = path;
  if (first === undefined) return inner;
  const next: unknown =
    inner instanceof z.ZodObject
      ? inner.shape[first]
      : inner instanceof z.ZodArray
        ? inner.element
        : inner instanceof z.ZodRecord
          ? inner.valueType
          : undefined;
  return next instanceof z.ZodType ? schemaAt(next, rest) : undefined;
}

function unwrapped(schema: z.ZodType): z.ZodType {
  const inner: unknown = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? schema.unwrap() : undefined;
  return inner instanceof z.ZodType ? unwrapped(inner) : schema;
}

/** The level of a verb that stands in the place of one: "use" is an "apply". */
function levelOf(word: string, levels: readonly string[]): string | undefined {
  if (!levels.includes('analyse')) return undefined;
  const typical = bloomLevels.find((level) => exampleVerbs[sourceLocale][level].toLowerCase().split(', ').includes(word.toLowerCase()));
  if (typical) return typical;
  const judgement = judgeVerb(word.toLowerCase(), sourceLocale);
  return judgement.kind === 'observable' ? judgement.levels[0] : undefined;
}
