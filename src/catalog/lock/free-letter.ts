/** The first letter, small or capital as the one given and of its scene, that none of the lists has; the one given if all are taken. */
export function freeLetter(like: string, taken: readonly { has(letter: string): boolean }[]): string {
  const scene = like.slice(0, -1);
  const alphabet = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => scene + (/[A-Z]$/.test(like) ? letter.toUpperCase() : letter));
  return alphabet.find((letter) => !taken.some((letters) => letters.has(letter))) ?? like;
}
