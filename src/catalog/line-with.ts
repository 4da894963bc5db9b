/** A line with one part of it written anew, looked for from `column` on; the new part alone where the line does not have the old one. */
export function lineWith(line: string, part: string, other: string, column = 1): string {
  const behind = part === '' ? -1 : line.indexOf(part, column - 1);
  const at = behind < 0 && part !== '' ? line.indexOf(part) : behind;
  return at < 0 ? other : `${line.slice(0, at)}${other}${line.slice(at + part.length)}`.trimEnd();
}
