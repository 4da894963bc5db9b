import type { z } from 'astro/zod';
import { isAlias, isNode, visit } from 'yaml';
import type { Report } from './diagnostic.ts';
import { indexOf, parseYaml } from './yaml-document.ts';
import { mended, repairAround } from './yaml-repair.ts';

/** A text of YAML, and the number that each of its lines had when it was typed. */
export interface Numbered {
  readonly lines: readonly string[];
  readonly numbers: readonly number[];
}

/** More mistakes than these in one file are told one after the other. */
const most = 6;

/** The text with all mistakes mended that one changed line mends. Each is reported, with that line as its cure. */
export function reportRepairs(typed: Numbered, offset: number, schema: z.ZodType, report: Report): Numbered {
  let now = typed;
  for (let i = 0; i < most; i++) {
    const next = reportRepair(now, offset, schema, report);
    if (next === null) break;
    now = next;
  }
  return now;
}

function reportRepair({ lines, numbers }: Numbered, offset: number, schema: z.ZodType, report: Report): Numbered | null {
  const { code, faults } = faultsOf(lines, schema);
  for (const at of faults) {
    const mend = repairAround(lines, at, schema, offset);
    if (mend === null) continue;
    const { line, count = 1, message, cure = mend.lines.join('\n') } = mend;
    const column = (lines[line] ?? '').search(/[^ ]|$/) + 1;
    report.error(code, { line: (numbers[line] ?? 1) + offset, column }, message, cure);
    const own = numbers.slice(line, line + count);
    return {
      lines: mended(lines, mend),
      numbers: [...numbers.slice(0, line), ...mend.lines.map((_, i) => own[i] ?? own.at(-1) ?? 1), ...numbers.slice(line + count)],
    };
  }
  return null;
}

/** Lines in which YAML stumbles, or, where it does not, those of what does not fit. */
function faultsOf(lines: readonly string[], schema: z.ZodType): { readonly code: string; readonly faults: readonly number[] } {
  const parsed = parseYaml(lines.join('\n'));
  const { document } = parsed;
  const lineOf = (index: number) => parsed.lines.linePos(index).line - 1;
  const stumbles = [...document.errors, ...document.warnings].map(({ pos }) => lineOf(pos[0]));
  visit(document, (_key, node) => {
    if (isAlias(node)) stumbles.push(lineOf(node.range?.[0] ?? 0));
  });
  // What is opened and not closed makes YAML stumble far below, and so does an entry whose id is gone.
  const isSuspect = (line: string, i: number) =>
    /^\s*(?:-\s+)?[\w-]+:\s+(?:"[^"]*|'[^']*)$/.test(line) || (/^ +[\w-]+:/.test(line) && /^(?:#.*)?$/.test(lines[i - 1]?.trim() ?? ''));
  if (stumbles.length > 0) stumbles.unshift(...lines.flatMap((line, i) => (isSuspect(line, i) ? [i] : [])));
  if (stumbles.length > 0) return { code: 'TP120', faults: [...new Set(stumbles)].slice(0, most) };
  const { issues } = schema.safeParse(document.toJS() ?? {}).error ?? { issues: [] };
  const faults = issues.flatMap((issue) => {
    const path = issue.path.map(String);
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
    const own = paths.map((path) => lineOf(indexOf(document, path)));
    if (issue.code === 'unrecognized_keys' || isNode(document.getIn(issue.path, true))) return own;
    // A field that is missing may stand where it counts as something else.
    const name = path.at(-1) ?? '';
    const [first = 0] = own;
    const below = lines.findIndex((line, i) => i >= first && line.trim().startsWith(`${name}:`));
    const isBeforeNext = below >= 0 && !lines.slice(first, below).some((line) => line.trim() === '');
    return isBeforeNext ? [below, ...own] : own;
  });
  const isName = issues.some(({ code }) => code === 'unrecognized_keys');
  return { code: isName ? 'TP121' : 'TP122', faults: [...new Set(faults)].slice(0, most) };
}
