import type { Diagnostic } from './diagnostic.ts';

/** What need not be said where a plainer word about the same slip is said already: in the same line, or in the same file. */
const follows: readonly (readonly [code: RegExp, after: RegExp, within: 'line' | 'file'])[] = [
  // A picture that is not there, or at a wrong address, is written anew, with its description.
  [/^TP418$/, /^TP(?:105|325)$/, 'line'],
  // A claim whose link is broken has a source.
  [/^TP50[1-3]$/, /^TP11[17]$/, 'line'],
  // A name that mixes alphabets is found nowhere.
  [/^TP424$/, /^TP30[2-5]$/, 'line'],
  // An option that repeats another one no longer says what it said.
  [/^TP604$/, /^TP447$/, 'line'],
  // Where an answer is missing, there is less to do; a question that an objective lacks is one that the lesson lacks.
  [/^TP408$/, /^TP415$/, 'file'],
  [/^TP416$/, /^TP306$/, 'file'],
  // A letter that is written wrong is found nowhere.
  [/^TP214$/, /^TP213$/, 'file'],
];

/** The diagnostics without those that follow from others. */
export function saidOnce(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(
    ({ code, file, line }) =>
      !follows.some(
        ([what, after, within]) =>
          what.test(code) &&
          diagnostics.some((other) => other.file === file && after.test(other.code) && (within === 'file' || other.line === line)),
      ),
  );
}
