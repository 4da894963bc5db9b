import { z } from 'astro/zod';
import { isMap, isNode, isScalar, isSeq, visit, type YAMLError } from 'yaml';
import { hasBlank } from './blanks.ts';
import type { Place, Report } from './diagnostic.ts';
import { readFaultless } from './faultless-yaml.ts';
import { tidyYaml } from './slips/characters.ts';
import { causeAround, indentedEntry } from './yaml-cause.ts';
import { lineTooDeep } from './yaml-depth.ts';
import { indexOf, parseYaml } from './yaml-document.ts';
import { wholeLine, withEntry, withField, withoutField } from './yaml-lines.ts';
import { explainIssue, explainName, explainYamlError } from './yaml-mistakes.ts';
import { namesIn } from './yaml-names.ts';
import { tidyOddLines } from './yaml-odd.ts';
import { reportRepairs } from './yaml-repairs.ts';

/** The description between the two `---` lines of a lesson. */
export const lessonFrontmatter = z.strictObject({
  title: z.string().min(1).describe('The lesson as a task, such as "Define customer experience".'),
  summary: z.string().min(1).describe('What the lesson gives, in one sentence.'),
  objectives: z.record(z.string().regex(/^[^\s:;="']+$/), z.string().min(1)).describe('Objective id and what learners can do afterwards.'),
  certainty: z.boolean().default(false).describe('Ask how sure the learner is at each question.'),
  cast: z
    .array(
      z.strictObject({
        name: z.string().max(40).describe('The first name.'),
        gender: z.enum(['f', 'm', 'n']).describe('f, m, or n for neither or not said.'),
        role: z.string().describe('What the person is in the scene, such as customer, agent or manager.'),
        angry: z.boolean().optional().describe('Whether the person is angry in the scene.'),
      }),
    )
    .default([])
    .describe("Who appears in the lesson's scenes."),
});
export type LessonFrontmatter = z.infer<typeof lessonFrontmatter>;

/**
 * Reads YAML by a schema. Every fault is reported at its own line, `offset` lines below the start of the file.
 * Null when the data cannot be used.
 */
export function readYaml<T>(typed: string, schema: z.ZodType<T>, report: Report, offset = 0): T | null {
  const text = tidyOddLines(tidyYaml(typed.replace(/^\ufeff/, ''), offset, report), namesIn(schema), offset, report);
  const tooDeep = lineTooDeep(text);
  if (tooDeep !== null) {
    const cure = 'delete the signs (- [ {) that stand here too often; quotation marks around a value with such signs';
    report.error(
      'TP120',
      { line: tooDeep + offset, column: 1 },
      'Here one thing stands inside another so deep that nobody can read it.',
      cure,
    );
    return null;
  }
  const faultless = schema.safeParse(readFaultless(text));
  if (faultless.success) return faultless.data;
  const tidyLines = text.split(/\r?\n/);
  const { lines: sourceLines, numbers } = reportRepairs(
    { lines: tidyLines, numbers: tidyLines.map((_, i) => i + 1) },
    offset,
    schema,
    report,
  );
  const { document, lines } = parseYaml(sourceLines.join('\n'));
  const placeAt = (index: number): Place => {
    const { line, col } = lines.linePos(index);
    return placeIn(line, col);
  };
  const placeIn = (line: number, column: number): Place => ({ line: (numbers[line - 1] ?? 1) + offset, column });
  const reported = new Set<number>();
  const reportError = (error: Pick<YAMLError, 'code' | 'message'>, index: number) => {
    const { line } = lines.linePos(index);
    const isFirst = reported.size === 0;
    const previous = Math.max(...reported);
    reported.add(line);
    // One slip makes errors up to the next entry at the margin.
    const isNewEntry = sourceLines.slice(previous, line).some((text) => /^[^\s#]/.test(text));
    if (!isFirst && (line <= previous || !isNewEntry)) return;
    const cause = indentedEntry(sourceLines, line - 1) ?? (isCertain(error) ? null : causeAround(sourceLines, line - 1, error.message));
    const at = cause ? placeIn(cause.line + 1, (sourceLines[cause.line] ?? '').search(/\S|$/) + 1) : placeAt(index);
    const { message, cure } = cause ?? explainYamlError(error, sourceLines[line - 1] ?? '', sourceLines[line] ?? '');
    const indent = /^\s*/.exec(sourceLines[cause?.line ?? line - 1] ?? '')?.[0] ?? '';
    report.error('TP120', at, message, /^[\w-]+:[^\n]*$/.test(cure) ? `${indent}${cure}` : cure);
  };
  for (const error of document.errors) reportError(error, error.pos[0]);
  for (const warning of document.warnings) reportError(warning, warning.pos[0]);
  visit(document, {
    Alias: (_key, node) => reportError({ code: 'BAD_ALIAS', message: '' }, node.range?.[0] ?? 0),
    Scalar: (key, { value, comment, range }) => {
      // A note has a space behind its sign.
      if (key !== 'value' || typeof value !== 'string' || !comment || !/^\S/.test(comment)) return;
      report.error(
        'TP122',
        placeAt(range?.[0] ?? 0),
        `What stands behind the sign # is not read: the value is only "${value}".`,
        JSON.stringify(`${value} #${comment.split('\n')[0]}`),
      );
    },
  });
  if (reported.size > 0) return null;
  const parsed = schema.safeParse(document.toJS() ?? {});
  if (parsed.success) return sourceLines === tidyLines ? parsed.data : null;
  const meant = new Set<string>();
  const strays = new Set<string>();
  for (const issue of parsed.error.issues.toSorted(
    (a, b) => Number(b.code === 'unrecognized_keys') - Number(a.code === 'unrecognized_keys'),
  )) {
    const path = issue.path.map(String);
    const [entry = ''] = path;
    if (strays.has(entry)) continue;
    const home = issue.code === 'unrecognized_keys' && path.length === 1 ? homeOfEntry(issue.keys) : undefined;
    if (home) {
      strays.add(entry);
      report.error(
        'TP121',
        placeAt(indexOf(document, path)),
        `"${entry}" is ${home.what}, which stands in ${home.file}.`,
        `move all of this entry to ${home.file}`,
      );
    } else if (issue.code === 'unrecognized_keys') {
      const missing = missingIn(path, parsed.error.issues, document);
      for (const name of issue.keys) {
        const group = document.getIn(issue.path, true);
        const beside = namesOf(group ?? document.contents);
        const unknown = { path, name, value: valueAt(document.toJS(), [...path, name]), beside, missing };
        const explained = explainName(unknown, schema);
        if (explained.meant !== undefined) meant.add([...path, explained.meant].join('/'));
        const at = placeAt(indexOf(document, [...path, name]));
        const line = tidyLines[at.line - offset - 1] ?? '';
        const cure =
          explained.cure === null ? withoutField(tidyLines, at.line - offset - 1, name, offset) : wholeLine(line, name, explained.cure);
        report.error('TP121', at, explained.message, cure);
      }
    } else if (!meant.has(path.join('/'))) {
      const value = document.getIn(issue.path);
      // The blank itself is reported, and what fits will be seen when it is filled.
      if (hasBlank(issue.code === 'invalid_key' ? path.join() : typeof value === 'string' ? value : '')) continue;
      const [, name, rest] = (issue.code === 'invalid_type' && typeof value === 'string' && /^([\w-]+):(\S.*)$/.exec(value)) || [];
      const { message, cure } =
        name === undefined
          ? explainIssue(issue, value, schema)
          : { message: `After the colon of "${name}" a space is missing.`, cure: `${name}: ${rest}` };
      const node = document.getIn(issue.path, true);
      const at = name !== undefined && isNode(node) ? (node.range?.[0] ?? 0) : indexOf(document, path);
      const place = placeAt(at);
      const line = tidyLines[place.line - offset - 1] ?? '';
      const field = String(issue.path.at(-1) ?? '');
      const isMissing = value === undefined && issue.code !== 'invalid_key';
      report.error(
        'TP122',
        place,
        message,
        isMissing
          ? withField(line, cure, path.length)
          : typeof issue.path.at(-1) === 'number'
            ? withEntry(line, String(value), cure)
            : wholeLine(line, name ?? field, cure),
      );
    }
  }
  return null;
}

/** Fields that a group must have and has not. */
function missingIn(
  path: readonly string[],
  issues: readonly z.core.$ZodIssue[],
  document: ReturnType<typeof parseYaml>['document'],
): string[] {
  return issues.flatMap(({ code, path: of }) =>
    code !== 'unrecognized_keys' && of.length === path.length + 1 && path.every((part, i) => part === String(of[i])) && !document.hasIn(of)
      ? [String(of.at(-1))]
      : [],
  );
}

function namesOf(group: unknown): string[] {
  return isMap(group) ? group.items.map(({ key }) => (isScalar(key) ? String(key.value) : '')) : [];
}

function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce((found, part) => (typeof found === 'object' && found !== null ? Reflect.get(found, part) : undefined), data);
}

/** Where an entry with such fields belongs, if that is another register. */
function homeOfEntry(fields: readonly string[]): { readonly what: string; readonly file: string } | undefined {
  if (fields.includes('definition')) return { what: 'a term', file: 'content/glossary/en.yml' };
  return fields.includes('statement') ? { what: 'a claim', file: 'content/facts.yml' } : undefined;
}

/** Whether an error says by itself what is wrong in its line. */
function isCertain({ code, message }: Pick<YAMLError, 'code' | 'message'>): boolean {
  return (
    ['TAB_AS_INDENT', 'DUPLICATE_KEY', 'BAD_ALIAS', 'TAG_RESOLVE_FAILED', 'BAD_SCALAR_START', 'BLOCK_IN_FLOW'].includes(code) ||
    /comma/.test(message)
  );
}

/** Where each field of a YAML text stands, by its path joined with "/": a text at its beginning, a group at its name. */
export function fieldPlaces(text: string, offset = 0): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  if (lineTooDeep(text) !== null) return places;
  const { document, lines } = parseYaml(text);
  for (const [path, index] of fieldsOfNode(document.contents, [])) {
    const { line, col } = lines.linePos(index);
    places.set(path.join('/'), { line: line + offset, column: col });
  }
  return places;
}

function* fieldsOfNode(node: unknown, path: readonly string[]): Generator<[path: readonly string[], index: number]> {
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
      const inside = [...path, String(key.value)];
      yield [inside, (isScalar(value) ? value : key).range?.[0] ?? 0];
      yield* fieldsOfNode(value, inside);
    }
  } else if (isSeq(node)) {
    for (const [i, entry] of node.items.entries()) {
      if (isNode(entry)) yield [[...path, String(i)], entry.range?.[0] ?? 0];
      yield* fieldsOfNode(entry, [...path, String(i)]);
    }
  }
}
