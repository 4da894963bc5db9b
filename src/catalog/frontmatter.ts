import { z } from 'astro/zod';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Place, Report } from './diagnostic.ts';
import { didYouMean } from './suggest.ts';

/** The description between the two `---` lines of a lesson. */
export const lessonFrontmatter = z.strictObject({
  title: z.string().min(1).describe('The lesson as a task, such as "Define customer experience".'),
  summary: z.string().min(1).describe('What the lesson gives, in one sentence.'),
  objectives: z.record(z.string(), z.string().min(1)).describe('Objective id and what learners can do afterwards.'),
  certainty: z.boolean().default(false).describe('Ask how sure the learner is at each question.'),
  cast: z
    .array(
      z.strictObject({
        name: z.string().describe('The first name.'),
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
export function readYaml<T>(text: string, schema: z.ZodType<T>, report: Report, offset = 0): T | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const placeAt = (index: number): Place => {
    const { line, col } = lines.linePos(index);
    return { line: line + offset, column: col };
  };
  for (const error of document.errors) {
    report.error(
      'TP120',
      placeAt(error.pos[0]),
      `The description cannot be read: ${error.message.split('\n')[0]}`,
      'name: value — quote values that contain a colon: "value: more"',
    );
  }
  if (document.errors.length > 0) return null;
  const parsed = schema.safeParse(document.toJS() ?? {});
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const path = issue.path.map(String);
    const names = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
    for (const name of names) {
      const at = placeAt(indexOf(document, name === undefined ? path : [...path, name]));
      const label = [...path, ...(name === undefined ? [] : [name])].join(' → ') || 'the description';
      if (name !== undefined)
        report.error(
          'TP121',
          at,
          `"${label}" is not a field here. ${didYouMean(name, fieldsOf(schema))}`.trim(),
          'rename or delete the line',
        );
      else report.error('TP122', at, `"${label}": ${plainIssue(issue)}`, `${path.at(-1) ?? 'name'}: …`);
    }
  }
  return null;
}

/** Where each field of a YAML text stands, by its path joined with "/": a text at its beginning, a group at its name. */
export function fieldPlaces(text: string, offset = 0): ReadonlyMap<string, Place> {
  const lines = new LineCounter();
  const places = new Map<string, Place>();
  for (const [path, index] of fieldsOfNode(parseDocument(text, { lineCounter: lines }).contents, [])) {
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

function plainIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' && issue.input === undefined) return `is missing, or is not ${article(issue.expected)}.`;
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}.`;
  return `${issue.message}.`;
}

function article(expected: string): string {
  return /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`;
}

function fieldsOf(schema: z.ZodType): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function indexOf(document: ReturnType<typeof parseDocument>, path: readonly string[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const items = (parent as { items?: readonly { key?: { value?: unknown; range?: readonly number[] } }[] } | null)?.items ?? [];
    const key = items.find((item) => String(item.key?.value) === path[length - 1])?.key;
    if (key?.range) return key.range[0] ?? 0;
    const node = document.getIn(path.slice(0, length), true) as { range?: readonly number[] } | undefined;
    if (node?.range) return node.range[0] ?? 0;
  }
  return 0;
}
