import type { Remark } from './imported.ts';

/** One question of a GIFT file, without comments and with its address. */
export interface Chunk {
  readonly text: string;
  /** Line of the file for each line of the text. */
  readonly lines: readonly number[];
  /** What our own export has noted for this question, by name. */
  readonly notes: ReadonlyMap<string, string>;
}

const longest = 20_000;

interface Found {
  readonly chunks: Chunk[];
  readonly losses: Remark[];
  readonly faults: Remark[];
}

/**
 * Splits a GIFT file at its empty lines, as Moodle does, but not inside braces. Comments, categories and tags are taken
 * out, for no question of ours has them.
 */
export function splitGift(text: string): Found {
  const found: Found = { chunks: [], losses: [], faults: [] };
  let texts: string[] = [];
  let lines: number[] = [];
  let notes = new Map<string, string>();
  let depth = 0;
  const finish = () => {
    const [line] = lines;
    if (line !== undefined) {
      if (depth > 0) found.faults.push({ line, what: 'The brace { of this question is not closed by a brace }.' });
      else if (texts.join('\n').length > longest) found.faults.push({ line, what: `This question is longer than ${longest} characters.` });
      else found.chunks.push({ text: texts.join('\n'), lines, notes });
    }
    [texts, lines, notes, depth] = [[], [], new Map(), 0];
  };
  const all = text.split('\n');
  for (const [i, content] of all.entries()) {
    const line = i + 1;
    if (/^\s*\/\//.test(content)) readComment(content, line, notes, found.losses);
    else if (/^\s*\$[A-Z]+:/.test(content) && depth === 0) {
      finish();
      found.losses.push({ line, what: `"${content.trim().slice(0, 80)}" stays behind: lessons take the place of categories.` });
    } else if (content.trim() === '') {
      if (depth === 0 || opensNext(all, i)) finish();
    } else {
      texts.push(content);
      lines.push(line);
      depth = Math.max(0, depth + bracesIn(content));
    }
  }
  finish();
  return found;
}

/** Braces opened less braces closed, without those behind a backslash. */
function bracesIn(line: string): number {
  const braces = line.replace(/\\./g, '').match(/[{}]/g) ?? [];
  return braces.reduce((sum, brace) => sum + (brace === '{' ? 1 : -1), 0);
}

/** Whether, below an empty line, a brace is opened before one is closed: then the one above is not closed at all. */
function opensNext(all: readonly string[], from: number): boolean {
  for (const content of all.slice(from, from + 200)) {
    const brace = /[{}]/.exec(content.replace(/\\./g, ''))?.[0];
    if (brace) return brace === '{';
  }
  return true;
}

const noteForm = /^\s*\/\/ touchpoint: (.*)$/;

function readComment(content: string, line: number, notes: Map<string, string>, losses: Remark[]): void {
  for (const word of noteForm.exec(content)?.[1]?.split(' ') ?? []) {
    const [name = '', value = ''] = word.split('=', 2);
    notes.set(name, decoded(value));
  }
  const tags = [...content.matchAll(/\[(?:id|tag):[^[\]]{1,200}\]/g)].map(([tag]) => tag);
  if (tags.length > 0) losses.push({ line, what: `${tags.join(' ').slice(0, 80)} stays behind: questions here have no tags.` });
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
