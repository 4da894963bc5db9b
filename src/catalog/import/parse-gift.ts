import gift, { type GIFTQuestion } from 'gift-pegjs';
import { shortened } from './draft.ts';
import type { Chunk } from './gift-chunks.ts';
import type { Remark } from './imported.ts';

/** The question in a chunk, or where and why it is none. Colons in texts, which Moodle allows, are tolerated. */
export function parseChunk(chunk: Chunk): GIFTQuestion | Remark {
  const strict = parsed(chunk.text);
  if (!(strict instanceof Error)) return strict;
  const tolerant = parsed(withEscapedColons(chunk.text));
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

/** The text with a backslash before colons, but for those around the title and between a number and its tolerance. */
function withEscapedColons(text: string): string {
  const title = /^\s*::(?:\\.|[^\\:]|:(?!:))*::/.exec(text)?.[0] ?? '';
  const numeric = /\{\s*#/.test(text);
  const rest = text.slice(title.length).replace(/\\.|:/gs, (sign, at: number, all: string) => {
    const inNumber = numeric && /\d$/.test(all.slice(0, at)) && /^\s*[\d.]/.test(all.slice(at + 1));
    return sign === ':' && !inNumber ? '\\:' : sign;
  });
  const inside =
    title === ''
      ? ''
      : title
          .trim()
          .slice(2, -2)
          .replace(/\\.|:/gs, (sign) => (sign === ':' ? '\\:' : sign));
  return title === '' ? rest : `::${inside}::${rest}`;
}
