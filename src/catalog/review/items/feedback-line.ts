const form = /^(\s*>\s*)(.*?)(\s*`[^`]*`)?$/;

/** A line of feedback with other words in it; its indent and the name in back-quotes stay. */
export function withWords(line: string, write: (words: string) => string): string {
  const [, indent, words = '', name = ''] = form.exec(line) ?? [];
  return indent === undefined ? `> ${write('').trim()}` : `${indent}${write(words).trim()}${name}`;
}

/** A line of feedback with a name in back-quotes at its end. */
export function withName(line: string, name: string): string {
  return `${line.trimEnd()} \`${name}\``;
}
