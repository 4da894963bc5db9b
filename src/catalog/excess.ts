import type { Place, Report } from './diagnostic.ts';
import type { Node } from './mdast.ts';

/** Deeper than any text for people. */
const deepest = 60;

/** The first node that stands deeper than a lesson can be read, or null. Does not recurse, however deep the tree is. */
export function tooDeep(tree: Node): Node | null {
  let level: readonly Node[] = [tree];
  for (let depth = 0; depth < deepest; depth++) {
    level = level.flatMap((node) => node.children ?? []);
    if (level.length === 0) return null;
  }
  return level[0] ?? null;
}

export function reportTooDeep(at: Place, report: Report): void {
  report.error(
    'TP118',
    at,
    `Here one thing stands inside another more than ${deepest} deep, which nobody can read.`,
    'delete the signs (> - [ {) that stand here too often',
  );
}

const manyMarks = new RegExp(`^(?:[ \\t]*(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${deepest},}`, 'm');

/** TP118: a line that opens more quotes and lists than the parser can take in good time. */
export function reportStartsTooDeep(source: string, report: Report): boolean {
  const found = manyMarks.exec(source);
  if (found) reportTooDeep({ line: source.slice(0, found.index).split('\n').length, column: 1 }, report);
  return found !== null;
}

/** More of them in one expression, and the parser tries for hours what they might mean. */
const mostLess = 8;
const code = /^(?:```|~~~)[\s\S]*?^(?:```|~~~)|`[^`\n]+`|\\[\s\S]|\{\s*\/\*[\s\S]*?\*\/\s*\}/gm;

/** TP101: a brace that would begin a program, with many `<` behind it. */
export function reportRunaway(source: string, report: Report): boolean {
  if (!source.includes('{')) return false;
  const body = withoutDescription(source);
  if (!body.includes('{')) return false;
  const text = body.replace(code, (found) => found.replace(/[^\n]/g, ' '));
  let depth = 0;
  let start = 0;
  let less = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '{' && depth++ === 0) [start, less] = [i, 0];
    else if (text[i] === '}' && depth > 0) depth--;
    else if (text[i] === '<' && depth > 0 && ++less === mostLess) {
      const before = text.slice(0, start).split('\n');
      report.error(
        'TP101',
        { line: before.length, column: (before.at(-1) ?? '').length + 1 },
        'An open brace { starts program code, which lessons cannot hold.',
        'write \\{ for a brace in text',
      );
      return true;
    }
  }
  return false;
}

/** The description has braces of its own; what is wrong with them is said where it is read. */
function withoutDescription(source: string): string {
  return source.replace(/^---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?=\r?\n)/, (found) => found.replace(/[^\n]/g, ' '));
}
