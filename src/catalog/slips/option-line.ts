/** A part of a line and where it begins. */
interface Part {
  readonly text: string;
  readonly at: number;
}

/** How an option's line is built: hyphen or number, mark, letter, text. Parts that are missing are empty. */
export interface OptionLine {
  readonly indent: string;
  readonly bullet: Part;
  /** What stands between the bullet and the rest. */
  readonly gap: string;
  readonly mark: Part;
  readonly markGap: string;
  readonly letter: Part;
  readonly text: Part;
}

const pattern = new RegExp(
  '^(?<indent>[ \\t]*)' +
    '(?<bullet>[-*+–—−•·‣▪●]|\\d{1,2}[.)])?' +
    '(?<gap>[ \\t\\u00a0]*)' +
    '(?<mark>\\[[^\\]\\n]{0,3}\\](?=[\\s\\u00a0]|\\(?\\p{L}[).:])|\\([\\s xX✓✔]?\\)(?=[\\s\\u00a0]))?' +
    '(?<markGap>[ \\t\\u00a0]*)' +
    '(?<letter>(?:\\(\\p{L}\\)|\\p{L}[).]|\\p{L}:(?=\\s))(?!\\.))?' +
    '(?<text>.*)$',
  'du',
);

/**
 * Reads a line that is, or was meant to be, an option; null for all others. `standsApart` says that nothing but a letter
 * is needed, since the line has feedback below it and no text above.
 */
export function readOptionLine(source: string, standsApart = false): OptionLine | null {
  const found = pattern.exec(source);
  if (!found) return null;
  const part = (name: string): Part => ({ text: found.groups?.[name] ?? '', at: found.indices?.groups?.[name]?.[0] ?? 0 });
  const option: OptionLine = {
    indent: part('indent').text,
    bullet: part('bullet'),
    gap: part('gap').text,
    mark: part('mark'),
    markGap: part('markGap').text,
    letter: part('letter'),
    text: part('text'),
  };
  const has = { bullet: option.bullet.text !== '', mark: option.mark.text !== '', letter: option.letter.text !== '' };
  if (has.mark && meaningOf(option.mark.text) === null) return null;
  if (has.mark) return has.bullet || has.letter || option.text.text.startsWith('=') ? option : null;
  const isNumber = !has.letter && (option.text.text.startsWith('=') || isBareNumber(option));
  if (has.bullet && option.gap !== '') return has.letter || isNumber ? option : null;
  return standsApart && /^[A-Za-z]\)$/.test(option.letter.text) ? option : null;
}

/** Whether a mark means right or wrong, however it is written; null if it is no mark. */
export function meaningOf(mark: string): boolean | null {
  const inside = mark.slice(1, -1).replace(/[\s\u00a0]/g, '');
  if (inside === '') return false;
  return /^[xXхХ×*✓✔vV+]$/u.test(inside) ? true : null;
}

/** A number to be typed, written without the "=" that should stand before it. */
export function isBareNumber({ letter, text }: OptionLine): boolean {
  const number = /^(?:[≈~]?\s*[+\-−]?\d[\d.,]*(?:\s*(?:±|\+\/?[-−])\s*[\d.,]*\d)?\s*\S{0,4}|\?)\s*$/;
  return letter.text === '' && number.test(text.text);
}
