import { isMap, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import type { BloomLevel } from '#domain/course.ts';
import { courseFile } from '../course-file.ts';
import { lineTooDeep } from '../yaml-depth.ts';

/** A lesson as course.yml lists it. */
export interface ListedLesson {
  readonly id: string;
  /** Counted from the lesson if it is left out. */
  readonly minutes?: number | undefined;
  readonly objectives: readonly { readonly id: string; readonly bloom: BloomLevel }[];
}

/** The lines that list the lesson under `lessons:`. */
export function listing({ id, minutes, objectives }: ListedLesson, indent = '  '): string {
  const levels = objectives.map((objective) => `${objective.id}: ${objective.bloom}`).join(', ');
  const lines = [`- id: ${id}`, ...(minutes === undefined ? [] : [`  minutes: ${minutes}`]), `  objectives: { ${levels} }`];
  return lines.map((line) => indent + line).join('\n');
}

/**
 * The text of a course.yml with one more lesson at the end of its list; all else, comments too, stays as it is. Null
 * when the file is written so that this cannot be done safely.
 */
export function withLesson(text: string, lesson: ListedLesson): string | null {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const place = placeFor(text);
  if (!place) return null;
  const changed = text.slice(0, place.from) + end + listing(lesson, place.indent).replaceAll('\n', end) + text.slice(place.to);
  return holds(changed, text, lesson) ? changed : null;
}

/** What to replace by a line end and the new entry. */
function placeFor(text: string): { from: number; to: number; indent: string } | null {
  if (lineTooDeep(text) !== null) return null;
  const document = parseDocument(text);
  if (document.errors.length > 0) return null;
  const pair = isMap(document.contents) ? document.contents.items.find(({ key }) => isScalar(key) && key.value === 'lessons') : undefined;
  if (!pair || !isScalar(pair.key)) return null;
  const { value } = pair;
  if (isSeq(value) && value.items.length > 0) return value.flow ? null : afterLast(text, value);
  const [start, stop] = (isSeq(value) || (isScalar(value) && value.value === null) ? value.range : undefined) ?? [];
  const colon = text.indexOf(':', pair.key.range?.[1]) + 1;
  if (start === undefined || stop === undefined || colon === 0) return null;
  return { from: colon, to: Math.max(colon, stop), indent: '  ' };
}

function afterLast(text: string, list: YAMLSeq): { from: number; to: number; indent: string } | null {
  const last = list.items.at(-1);
  const range = isMap(last) ? last.range : undefined;
  if (!range) return null;
  const before = text.slice(text.lastIndexOf('\n', range[0]) + 1, range[0]);
  const indent = /^( *)- +$/.exec(before)?.[1];
  if (indent === undefined) return null;
  const tail = text.slice(0, range[1]).trimEnd().length;
  const line = text.slice(tail).search(/\r?\n|$/);
  return { from: tail + line, to: tail + line, indent };
}

/** Whether the new text says what the old one said, and the lesson. */
function holds(changed: string, text: string, lesson: ListedLesson): boolean {
  const [now, before] = [changed, text].map((source) => courseFile.safeParse(parseDocument(source).toJS()));
  if (!now?.success) return false;
  const added = {
    id: lesson.id,
    ...(lesson.minutes !== undefined && { minutes: lesson.minutes }),
    objectives: Object.fromEntries(lesson.objectives.map(({ id, bloom }) => [id, bloom])),
  };
  const lessons = before?.success ? before.data.lessons : [];
  return JSON.stringify(now.data) === JSON.stringify({ ...(before?.success ? before.data : now.data), lessons: [...lessons, added] });
}
