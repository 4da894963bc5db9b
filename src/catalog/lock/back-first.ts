import type { Diagnostic } from '../diagnostic.ts';

/** Stands above the lines that bring back what was released, where a decision comes first. */
export const orBack = '(or, to have back what was released:)';

/** Stands behind lines that come from the lock. */
export const releasedNote = '(as it was released)';

/** Rules about the words of an option. */
const ofWords = /^TP4(?:30|37|4[5689]|50)$/;

/**
 * The diagnostics; where the new words of a released option are a mistake themselves, the line that mends them comes before
 * any decision, or else the old words.
 */
export function backFirst(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const isAt = ({ file, line }: Diagnostic) => `${file}:${line}`;
  const wrong = new Map(diagnostics.flatMap((found) => (ofWords.test(found.code) ? [[isAt(found), found] as const] : [])));
  return diagnostics.map((found) => {
    const other = wrong.get(isAt(found));
    if (found.code !== 'TP604' || !other) return found;
    const [decisions = '', back] = found.cure.split(`\n${orBack}\n`);
    if (back === undefined) return found;
    const [mended = ''] = other.cure.split('\n');
    const minor = /npm run lock -- minor \S+/.exec(decisions)?.[0];
    // Of a text that is too long or has one word too many, the author's own words are kept.
    if (!/^TP4(?:30|45|46)$/.test(other.code) || minor === undefined || mended === back.split('\n')[0])
      return { ...found, cure: `${back}\n${decisions}` };
    return { ...found, message: `${found.message} ${other.message}`, cure: [mended, `and then: ${minor}`, orBack, back].join('\n') };
  });
}
