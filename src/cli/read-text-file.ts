import { readFileSync, statSync } from 'node:fs';
import { largestFile, readBytes, tooLarge } from '#catalog/import/read-bytes.ts';

/** The text of a file that somebody else has written, or a sentence that says why it cannot be had. */
export function readTextFile(file: string): { readonly text: string } | { readonly problem: string } {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return { problem: 'There is no such file.' };
  if (!found.isFile()) return { problem: 'This is not a file.' };
  if (found.size > largestFile) return { problem: tooLarge };
  try {
    return readBytes(readFileSync(file));
  } catch {
    return { problem: 'The file cannot be opened.' };
  }
}
