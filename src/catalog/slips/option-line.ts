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

const ticks = '☑✅✔✓☒☐⬜❌✗';
const pattern = new RegExp(
  '^(?<indent>[ \\t]*)' +
    '(?<bullet>[-*+–—−•·‣▪●◦○∙⁃➢▸■\\uf0b7]|\\d{1,2}[.)]|\\(\\d{1,2}\\)(?=\\s)|[=~](?=\\s*\\p{L}\\)))?' +
    '(?<gap>[ \\t\\u00a0]*)' +
    `(?<mark>(?:\\*\\*)?\\[[^\\]\\n]{0,3}\\](?:\\*\\*)?(?=[\\s\\u00a0]|\\(?\\p{L}[).:])|\\[[xX][})]?(?=\\s+\\p{L}\\))|[({][xX]\\](?=\\s+\\p{L}\\))|\\([\\s xX✓✔]?\\)(?=[\\s\\u00a0])|(?:[Rr]ight|RIGHT|[Cc]orrect|CORRECT|[Tt]rue|TRUE)[:.]?(?=\\s+\\p{L}\\))|[${ticks}]\\ufe0f?(?=[\\s\\u00a0]))?` +
    '(?<markGap>[ \\t\\u00a0]*)' +
    '(?<letter>(?:\\*\\*\\(?\\p{L}[).:]?\\*\\*[).:]?|\\(\\p{L}\\)|\\p{L}[)\\]}]|\\p{L}\\.(?=\\s)|\\p{L} [)–—-](?=\\s)|\\p{L}:(?=\\s)|\\d\\)(?=\\s))(?!\\.))?' +
    '(?<text>.*)$',
  'u',
);
/** A mark that stands behind the letter, or at the end of the option. */
const markBehind = new RegExp(`^(\\s*)(\\[[ xXхХ✓✔]?\\]|[${ticks}]\\ufe0f?)(?=\\s)(.*)$`, 'u');
const markAtEnd = /^(.*\S)(\s+)([☑✅✔✓]\ufe0f?|\((?:correct|right)\)|\[x\])\s*$/iu;
/** Numbers that a question draws for each learner, with a colon in place of the equals sign. */
const range = /^\s*[+\-−]?[\d.,]+\s*(?:to|bis|[-–—]|\.{2,3}|…)\s*[\d.,]+/;

/**
 * Reads a line that is, or was meant to be, an option; null for all others. `standsApart` says that nothing but a letter
 * is needed, since the line has feedback below it and no text above.
 */
export function readOptionLine(source: string, standsApart = false): OptionLine | null {
  const found = pattern.exec(source);
  if (!found) return null;
  let end = 0;
  // The groups follow one another without gaps.
  const part = (name: string): Part => {
    const text = found.groups?.[name];
    const at = text === undefined ? 0 : end;
    end += text?.length ?? 0;
    return { text: text ?? '', at };
  };
  const option: OptionLine = {
    indent: part('indent').text,
    bullet: part('bullet'),
    gap: part('gap').text,
    mark: part('mark'),
    markGap: part('markGap').text,
    letter: part('letter'),
    text: part('text'),
  };
  // Other lists of a question have other signs in front, and may begin with anything.
  if (option.bullet.text !== '-' && /[*\d]|\p{L} /u.test(option.letter.text)) return null;
  if (/^\p{L}:$/u.test(option.letter.text) && range.test(option.text.text)) return null;
  if (option.mark.text === '' && option.letter.text !== '') return withMarkBefore(option, standsApart);
  return isOption(option, standsApart) ? option : null;
}

/** The option with a mark that stands elsewhere in its line in the place of marks. */
function withMarkBefore(option: OptionLine, standsApart: boolean): OptionLine | null {
  const { text } = option;
  const behind = markBehind.exec(text.text);
  const atEnd = markAtEnd.exec(text.text);
  const moved = behind
    ? { mark: { text: behind[2] ?? '', at: text.at + (behind[1] ?? '').length }, text: { ...text, text: behind[3] ?? '' } }
    : atEnd && {
        mark: { text: atEnd[3] ?? '', at: text.at + `${atEnd[1]}${atEnd[2]}`.length },
        text: { ...text, text: ` ${atEnd[1]?.trim()}` },
      };
  const meant = moved ? { ...option, ...moved, markGap: ' ' } : option;
  return isOption(option, standsApart) ? meant : null;
}

function isOption(option: OptionLine, standsApart: boolean): boolean {
  const has = { bullet: option.bullet.text !== '', mark: option.mark.text !== '', letter: option.letter.text !== '' };
  if (has.mark && meaningOf(option.mark.text) === null && !(has.letter && isMistyped(option.mark.text))) return false;
  if (has.mark) return has.bullet || has.letter || option.text.text.startsWith('=');
  const isNumber = !has.letter && (option.text.text.startsWith('=') || isBareNumber(option));
  if (has.bullet && option.gap !== '') return has.letter || isNumber;
  return standsApart && /^\(?[A-Za-z][).]$/.test(option.letter.text);
}

/** Whether a mark means right or wrong, however it is written; null if it is no mark. */
export function meaningOf(mark: string): boolean | null {
  if (/^[☑✅✔✓☒]/u.test(mark) || /^\((?:correct|right)\)$/i.test(mark)) return true;
  if (/^\[[xX]$/.test(mark) || /^(?:right|correct|true)[:.]?$/i.test(mark)) return true;
  const inside = mark
    .replace(/^\*\*|\*\*$/g, '')
    .slice(1, -1)
    .replace(/[\s\u00a0]/g, '');
  if (inside === '' || /^[☐⬜❌✗]/u.test(mark)) return false;
  return /^[xXхХ×*✓✔vV+]$/u.test(inside) ? true : null;
}

/** A letter beside the x on the keyboard, or an x of another one. */
export function isMistyped(mark: string): boolean {
  return /^\[[\p{L}]\]$/u.test(mark) && meaningOf(mark) === null;
}

/** A number to be typed, written without the "=" that should stand before it. */
export function isBareNumber({ letter, text }: OptionLine): boolean {
  const number = /^(?:[≈~]?\s*[+\-−]?\d[\d.,]*(?:\s*(?:±|\+\/?[-−])\s*[\d.,]*\d)?\s*\S{0,4}|\?)\s*$/;
  return letter.text === '' && number.test(text.text);
}
