import type { Diagnostic } from '../diagnostic.ts';

/** Stands above the lines that bring back what was released, where a decision comes first. */
export const orBack = '(or, to have back what was released:)';

/** Rules about the words of an option. */
const ofWords = /^TP4(?:30|37|4[5689]|50)$/;

/** The diagnostics; where the new words of a released option are a mistake themselves, its old words come before any decision. */
export function backFirst(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const isAt = ({ file, line }: Diagnostic) => `${file}:${line}`;
  const wrong = new Set(diagnostics.filter(({ code }) => ofWords.test(code)).map(isAt));
  return diagnostics.map((found) => {
    if (found.code !== 'TP604' || !wrong.has(isAt(found))) return found;
    const [decisions = '', back] = found.cure.split(`\n${orBack}\n`);
    return back === undefined ? found : { ...found, cure: `${back}\n${decisions}` };
  });
}
