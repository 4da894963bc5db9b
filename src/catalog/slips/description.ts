import type { Place, Report } from '../diagnostic.ts';
import { lineEnd } from './edits.ts';

/** The part of a lesson between its two `---` lines, and where the rest begins. */
export interface Description {
  /** Null where the lesson has none. */
  readonly yaml: string | null;
  /** Lines above the first one of `yaml`. */
  readonly above: number;
  /** The offset of the lesson's text. */
  readonly end: number;
  /** Both `---` lines stand as they should. */
  readonly fenced: boolean;
}

interface Line {
  readonly text: string;
  readonly start: number;
}

const fence = /^---[ \t]*$/;
const nearlyFence = /^[ \t]*(?:[-–—_=*]{2,}|[–—]|[-*_](?:[ \t]+[-*_]){2,})[ \t]*$/;
const heading = /^##/;
const tag = /^<[A-Za-z/]/;

/** Finds the description of a lesson, also where a line of `---` is missing or misspelt, and reports that. */
export function readDescription(source: string, report: Report): Description {
  const lines = linesOf(source);
  const texts = lines.map((line) => line.text);
  const first = texts.findIndex((text) => text.trim() !== '');
  const top = texts[first] ?? '';
  if (!fence.test(top) && !texts.slice(first, first + 4).some((text) => /^(?:title|summary)\s*:/i.test(text))) {
    report.error(
      'TP119',
      start,
      'The lesson does not begin with its description.',
      '---\ntitle: …\nsummary: …\nobjectives:\n  an-id: Explain …\n---',
    );
    return { yaml: null, above: 0, end: 0, fenced: true };
  }
  const begins = reportBegin(top, first, report);
  const above = fence.test(top) || nearlyFence.test(top) ? first + 1 : first;
  const behind = (pattern: RegExp) => {
    const index = texts.findIndex((text, i) => i >= above && pattern.test(text));
    return index < 0 ? lines.length : index;
  };
  const body = behind(tag);
  const end = behind(fence);
  const yamlUntil = (line: number) => source.slice(lines[above]?.start ?? 0, lines[line]?.start ?? source.length);
  if (end < body) return { yaml: yamlUntil(end), above, end: lineEnd(source, lines[end]?.start ?? 0), fenced: begins };
  const almost = behind(nearlyFence);
  const isAlmost = almost < body;
  const stop = isAlmost ? almost : Math.min(body, behind(heading));
  report.error(
    'TP119',
    { line: Math.min(stop + 1, lines.length), column: 1 },
    isAlmost
      ? `The description ends with three hyphens; here stands "${texts[almost]?.trim()}".`
      : 'The line --- below the description is missing; it belongs above this line.',
    isAlmost ? '---' : addedFence(texts, stop),
  );
  const next = lines[isAlmost ? stop + 1 : stop];
  return { yaml: yamlUntil(stop), above, end: next?.start ?? source.length, fenced: false };
}

/** The cure that adds the line where an empty line is left between it and the text. */
function addedFence(lines: readonly string[], stop: number): string {
  const last = lines.slice(0, stop).findLastIndex((text) => text.trim() !== '');
  return last < stop - 1 ? `add below line ${last + 1}:\n---` : 'add above this line:\n---\n(with an empty line below it)';
}

const start: Place = { line: 1, column: 1 };

/** Whether the description begins as it should. */
function reportBegin(top: string, first: number, report: Report): boolean {
  const at = { line: first + 1, column: 1 };
  if (!fence.test(top)) {
    if (nearlyFence.test(top)) report.error('TP119', at, `The description begins with three hyphens; here stands "${top.trim()}".`, '---');
    else report.error('TP119', at, 'The line --- above the description is missing.', `---\n${top}`);
    return false;
  }
  if (first === 0) return true;
  report.error('TP119', start, 'A lesson begins with --- in its very first line.', 'delete the empty lines above ---');
  return false;
}

function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  for (let at = 0; at <= source.length; ) {
    const end = source.indexOf('\n', at);
    const stop = end < 0 ? source.length : end;
    lines.push({ text: source.slice(at, stop).replace(/\r$/, ''), start: at });
    at = stop + 1;
  }
  return lines;
}
