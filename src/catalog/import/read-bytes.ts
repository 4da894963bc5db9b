/** The most that a file of questions may weigh. */
export const largestFile = 2 * 1024 * 1024;
export const tooLarge = 'The file is larger than 2 MB. Split it into several files.';

/** The text of a file, or a sentence that says why it is none. Line ends are made alike, a byte order mark is dropped. */
export function readBytes(bytes: Uint8Array): { readonly text: string } | { readonly problem: string } {
  if (bytes.length > largestFile) return { problem: tooLarge };
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
    if (text.includes('\0')) return { problem: 'The file is not a text file. Save the questions as plain text.' };
    return text.trim() === '' ? { problem: 'The file is empty.' } : { text };
  } catch {
    return { problem: 'The letters of the file cannot be read. Save it again with the encoding UTF-8.' };
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
