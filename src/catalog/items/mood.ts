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

/** The mood of the scale that is nearest to what was typed: "-3" is -2, "1.5" is 1. Undefined where nothing tells. */
export function moodMeant(typed: string): string | undefined {
  const face = faces.find(([, signs]) => signs.test(typed))?.[0];
  if (face !== undefined) return String(face);
  const [, sign = '', number] = /([-–—−+])?\s*(\d+(?:[.,]\d+)?)\s*$/.exec(typed) ?? [];
  if (number === undefined) return undefined;
  const size = Math.min(most, Math.trunc(Number(number.replace(',', '.'))));
  return `${/[-–—−]/.test(sign) && size > 0 ? '-' : ''}${size}`;
}
