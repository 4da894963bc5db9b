import { z } from 'astro/zod';
import { CORE_SCHEMA, load } from 'js-yaml';
import { type Mend, mendsAround } from './yaml-candidates.ts';
import { keysOf, namesIn } from './yaml-names.ts';

/**
 * The one change around a line after which all can be read and fits, or null. In a register, where empty lines stand between
 * the entries, "all" is the entry and its neighbours, so that two mistakes in two entries are both found.
 * `offset` is how many lines stand above in the file.
 */
export function repairAround(lines: readonly string[], at: number, schema: z.ZodType, offset: number): Mend | null {
  const [from, to] = schema instanceof z.ZodRecord ? entryAround(lines, at, schema) : [0, lines.length];
  const part = lines.slice(from, to);
  if (part.length > longest || read(part, schema) !== undefined) return null;
  const names = namesIn(schema);
  const isName = (word: string) => names.has(word) || /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(word);
  const found = mendsAround({ lines: part, at: at - from, names, isName, firstLine: offset + from + 1 }).find((mend) => {
    const data = read(mended(part, mend), schema);
    return data !== undefined && !isSwallowed(mend, data, isName) && !keysOf(schema, data).some((key) => names.has(key));
  });
  return found ? { ...found, line: found.line + from } : null;
}

/** More lines than a course of a hundred lessons has. */
const longest = 400;

/** The lines of the entry around a line, with those of its neighbours if it is faultless alone. */
function entryAround(lines: readonly string[], at: number, schema: z.ZodType): [number, number] {
  const isEmpty = (i: number) => (lines[i] ?? '').trim() === '';
  const grow = (start: number, end: number): [number, number] => {
    let [from, to] = [start, end];
    while (from > 0 && !isEmpty(from - 1)) from--;
    while (to < lines.length && !isEmpty(to)) to++;
    return [from, to];
  };
  const [from, to] = grow(at, at + 1);
  if (read(lines.slice(from, to), schema) === undefined) return [from, to];
  return grow(Math.max(0, from - 2), Math.min(lines.length, to + 2));
}

export function mended(lines: readonly string[], { line, count = 1, lines: instead }: Mend): string[] {
  return [...lines.slice(0, line), ...instead, ...lines.slice(line + count)];
}

/** What the lines say, or undefined if they cannot be read or do not fit. */
function read(lines: readonly string[], schema: z.ZodType): unknown {
  try {
    const data = load(lines.join('\n'), { schema: CORE_SCHEMA });
    return schema.safeParse(data).success ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a field became a part of the text above it. */
function isSwallowed({ lines: [line = ''] }: Mend, data: unknown, isName: (word: string) => boolean): boolean {
  const text = line.trim();
  const [word] = /^[\w-]+(?=:)/.exec(text) ?? [];
  return word !== undefined && isName(word) && textsIn(data).some((value) => value.includes(text));
}

function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}
