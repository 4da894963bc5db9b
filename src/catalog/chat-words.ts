import { type Diagnostic, Report } from './diagnostic.ts';

const kindOfText = '(?:version|draft|rewrite|rewording|rephrasing|revision|paragraph|summary|translation|question|text)s?';
const chat: readonly RegExp[] = [
  new RegExp(
    `(?:(?:Sure|Certainly|Of course|Absolutely|Great question)[!,.:]\\s*)?(?:Here(?:[’']s| is| are)|Below is|I(?:[’']ve| have) (?:re)?written) (?:[\\p{L}-]+ ){0,4}${kindOfText}\\b(?: (?:of|for|with|in) [^.:!?]*)?[:.!]\\s*`,
    'u',
  ),
  /\bI hope (?:this|that) helps\b[^.!?]*[.!]?\s*/,
  /\b(?:Let me know if you(?:[’']d)? (?:like|want|need)|Would you like me to|Feel free to (?:adjust|adapt|edit|tweak))\b[^.!?]*[.!?]?\s*/,
  /\bAs an? (?:AI|large language model)\b[^.!?]*[.!?]?\s*/,
];

/** TP141: what a chat program says around a text that it has written. */
export function findChatWords(file: string, text: string): readonly Diagnostic[] {
  const report = new Report(file, text);
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    const found = chat.map((pattern) => pattern.exec(line)).find((each) => each !== null);
    if (!found) continue;
    const rest = `${line.slice(0, found.index)}${line.slice(found.index + found[0].length)}`.trimEnd();
    report.warn(
      'TP141',
      { line: i + 1, column: found.index + 1 },
      `“${found[0].trim()}” sounds like the chat program that wrote this, and learners would read it.`,
      /^[\s>*-]*$/.test(rest) ? 'delete this line' : rest,
    );
  }
  return report.diagnostics;
}
