import { encode } from 'uqr';

/** Characters of a fragment that every browser and messenger carries. */
export const longestLink = 8000;
/** Characters that a QR code of a size phones can read holds in byte mode, level L. */
export const longestCode = 1800;
/** Characters after unpacking; a longer record does not come through a link, and a bomb stops here. */
const longestText = 5_000_000;

/** Packs a text into the letters of a URL: raw deflate, then base64url. */
export async function pack(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The text that was packed, or null when the letters are not from `pack`, damaged, or unpack to too much. */
export async function unpack(letters: string): Promise<string | null> {
  if (letters.length > longestText || !/^[\w-]+$/.test(letters)) return null;
  try {
    const bytes = Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
    const reader = new Blob([bytes])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'))
      .pipeThrough(new TextDecoderStream())
      .getReader();
    let text = '';
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      text += part.value;
      if (text.length > longestText) {
        await reader.cancel();
        return null;
      }
    }
    return text;
  } catch {
    return null;
  }
}

/** The rows of a QR code with its quiet edge; true is dark. */
export function codeOf(text: string): boolean[][] {
  return encode(text, { ecc: 'L', border: 2 }).data;
}
