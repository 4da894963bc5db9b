export type Alphabet = 'Latin' | 'Cyrillic' | 'Greek';
export const alphabets: readonly Alphabet[] = ['Latin', 'Cyrillic', 'Greek'];
export const letterOf: Readonly<Record<Alphabet, RegExp>> = {
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Greek: /\p{Script=Greek}/u,
};

/** Letters that look the same, in the order of `alphabets`; a dot where an alphabet has none. */
const lookalikes: readonly string[] = [
  'AАΑ',
  'BВΒ',
  'CС.',
  'EЕΕ',
  'HНΗ',
  'IІΙ',
  'JЈ.',
  'KКΚ',
  'MМΜ',
  'N.Ν',
  'OОΟ',
  'PРΡ',
  'SЅ.',
  'TТΤ',
  'XХΧ',
  'YУΥ',
  'Z.Ζ',
  'aаα',
  'cс.',
  'eеε',
  'iіι',
  'jј.',
  'kкκ',
  'oоο',
  'pрρ',
  'sѕ.',
  'uиυ',
  'v.ν',
  'xхχ',
  'yуγ',
  'mм.',
  'tт.',
  'nпη',
  'gд.',
  'ó.ό',
  'á.ά',
  'é.έ',
  'í.ί',
];

/** The letter of another alphabet that looks like this one, if there is one. */
export function twinOf(letter: string, alphabet: Alphabet): string | undefined {
  const twin = lookalikes.find((row) => row.includes(letter))?.charAt(alphabets.indexOf(alphabet));
  return twin === '.' || twin === '' ? undefined : twin;
}

/** A text in which names of Latin and other letters are wholly Latin, as far as those look like Latin ones. */
export function inLatin(text: string): string {
  return text.replace(/[\p{L}\p{N}-]+/gu, (name) => {
    if (!letterOf.Latin.test(name) || !/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(name)) return name;
    const letters = [...name].map((letter) => (/[a-z0-9-]/i.test(letter) ? letter : twinOf(letter, 'Latin')));
    return letters.every((letter) => letter !== undefined) ? letters.join('') : name;
  });
}
