import { blank } from '../blanks.ts';

const most = 2;

/** A blank for a mood that nobody can tell but the author. */
export const anyMood = blank('a number from -2 to 2');

/** Faces and words for a mood. */
const faces: readonly (readonly [mood: number, signs: RegExp])[] = [
  [2, /[😀😁😃😄😍🤩]/u],
  [1, /[🙂😊☺]/u],
  [0, /[😐😶🤔]/u],
  [-1, /[🙁😕☹😟😒]/u],
  [-2, /[😠😡😢😭😞😤]/u],
];

/** The mood that was meant by what was typed: "1.5" is 1. Undefined where nothing tells, or the number is not on the scale. */
export function moodMeant(typed: string): string | undefined {
  const face = faces.find(([, signs]) => signs.test(typed))?.[0];
  if (face !== undefined) return String(face);
  const [, sign = '', number] = /([-–—−+])?\s*(\d+(?:[.,]\d+)?)\s*$/.exec(typed) ?? [];
  if (number === undefined) return undefined;
  const size = Math.trunc(Number(number.replace(',', '.')));
  if (size > most) return undefined;
  return `${/[-–—−]/.test(sign) && size > 0 ? '-' : ''}${size}`;
}
