import gift, { type GIFTQuestion } from 'gift-pegjs';
import { shortened } from './draft.ts';
import type { Chunk } from './gift-chunks.ts';
import type { Remark } from './imported.ts';

/** The question in a chunk, or where and why it is none. Signs without a backslash are tolerated where Moodle does. */
export function parseChunk(chunk: Chunk): GIFTQuestion | Remark {
  const strict = parsed(chunk.text);
  if (!(strict instanceof Error)) return strict;
  const tolerant = parsed(lenient(chunk.text));
  return tolerant instanceof Error ? fault(chunk, strict) : tolerant;
}

export function isQuestion(result: GIFTQuestion | Remark): result is GIFTQuestion {
  return 'type' in result;
}

function parsed(text: string): GIFTQuestion | Error {
  try {
    const [question, ...more] = gift.parse(text);
    return question && more.length === 0 ? question : new Error('Not one question');
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function fault({ text, lines }: Chunk, error: Error): Remark {
  const start = error instanceof gift.SyntaxError ? error.location.start : { line: 1, column: 1 };
  const rest = text.split('\n')[start.line - 1]?.slice(start.column - 1) ?? '';
  const where = rest.trim() === '' ? 'its end' : `"${shortened(rest, 30)}"`;
  const cure = 'A text that holds ~ = # { } or : needs a backslash before the sign';
  return { line: lines[start.line - 1] ?? lines.at(-1) ?? 1, what: `This question cannot be read as GIFT from ${where} on. ${cure}.` };
}

/** The text with a backslash before signs that Moodle takes for text: any outside the braces, colons inside them. */
function lenient(text: string): string {
  const [, before = '', title = '', rest = ''] = /^(\s*)(?:::((?:\\.|[^\\:]|:(?!:))*)::)?(.*)$/s.exec(text) ?? [];
  const open = /(?:\\.|[^\\{])*/s.exec(rest)?.[0].length ?? 0;
  const close = rest.lastIndexOf('}') + 1;
  const numeric = /^\{\s*#/.test(rest.slice(open));
  const answers = rest.slice(open, Math.max(open, close));
  const inside = answers.replace(/\\.|:/gs, (sign, at: number) => {
    const tolerance = numeric && /\d$/.test(answers.slice(0, at)) && /^\s*[\d.]/.test(answers.slice(at + 1));
    return sign === ':' && !tolerance ? '\\:' : sign;
  });
  const outside = (part: string) => part.replace(/\\.|[:=~#]/gs, (sign) => (sign.length === 1 ? `\\${sign}` : sign));
  const named = title === '' ? '' : `::${outside(title)}::`;
  return `${before}${named}${outside(rest.slice(0, open))}${inside}${outside(rest.slice(Math.max(open, close)))}`;
}
