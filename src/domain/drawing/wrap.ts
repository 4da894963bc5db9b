const emPerLine = 1.3;
const emOfKinds = [
  { kind: /[\s.,:;!'’ijlłIJιίΙ]/u, em: 0.33 },
  { kind: /[-1?()„“frtzcsśćżźгтсзэεζξτς]/u, em: 0.5 },
  { kind: /[mwшщжфюыφψωώMWШЩЖФЮЫМΜΦΨΩ@%&—…]/u, em: 0.92 },
  { kind: /\p{Lu}/u, em: 0.73 },
] as const;
const emOfOthers = 0.6;
const noBreakSpaceStaysInside = /[^\S\u00A0]/u;

/** Estimates how wide a text is at most in the site's bold letters, in the unit of `size`. */
export function textWidth(text: string, size: number): number {
  return Array.from(text).reduce((sum, character) => sum + emOf(character), 0) * size;
}

/** Gives the height of a number of lines, in the unit of `size`. */
export function textHeight(lines: readonly string[], size: number): number {
  return lines.length * emPerLine * size;
}

/** Breaks a text greedily into lines no wider than `width`; only a word wider than a whole line is hyphenated. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const piece of wordsOf(text).flatMap((word) => hyphenate(word, width, size))) {
    const last = lines.pop();
    const longer = `${last} ${piece}`;
    if (last === undefined) lines.push(piece);
    else if (textWidth(longer, size) <= width) lines.push(longer);
    else lines.push(last, piece);
  }
  return lines;
}

/** Wraps to as few lines as `wrap` does, with the lines as even in length as they can be. */
export function balance(text: string, width: number, size: number): string[] {
  const widestWord = Math.max(0, ...wordsOf(text).map((word) => textWidth(word, size)));
  let best = wrap(text, width, size);
  for (let narrower = width; narrower >= widestWord; narrower -= size / 2) {
    const lines = wrap(text, narrower, size);
    if (lines.length > best.length) break;
    best = lines;
  }
  return best;
}

function emOf(character: string): number {
  return emOfKinds.find(({ kind }) => kind.test(character))?.em ?? emOfOthers;
}

function wordsOf(text: string): string[] {
  return text.split(noBreakSpaceStaysInside).filter((word) => word !== '');
}

function hyphenate(word: string, width: number, size: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const room = width - textWidth('-', size);
  const share = textWidth(word, size) / Math.ceil(textWidth(word, size) / room);
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    const isFull = textWidth(piece, size) >= share || textWidth(piece + character, size) > room;
    if (piece !== '' && isFull) {
      pieces.push(`${piece}-`);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
