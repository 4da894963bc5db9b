import type { Locale } from '#domain/locale.ts';

/** The numbers from 2 to 10, with the forms in which they stand before what they count. */
const written: Readonly<Record<Locale, string>> = {
  en: 'two three four five six seven eight nine ten',
  bg: 'две|два три четири пет шест седем осем девет десет',
  el: 'δύο τρεις|τρία τέσσερις|τέσσερα πέντε έξι επτά|εφτά οκτώ|οχτώ εννέα|εννιά δέκα',
  pl: 'dwa|dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć',
  ru: 'два|две три четыре пять шесть семь восемь девять десять',
};

/** A number from 2 on and the word behind it, as written. */
export interface Counted {
  readonly phrase: string;
  readonly number: string;
  readonly value: number;
}

/** The numbers of a text that count something. */
export function countedIn(text: string, locale: Locale): Counted[] {
  const forms = formsOf(locale);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${[...forms.flat(), '\\d{1,2}'].join('|')})\\s+\\p{L}+`, 'giu');
  return [...text.matchAll(pattern)].map(([phrase, number = '']) => {
    const at = forms.findIndex((each) => each.includes(number.toLowerCase()));
    return { phrase, number, value: at < 0 ? Number(number) : at + 2 };
  });
}

/** Another number in the form of the one that is written: in words or digits, with or without a capital. */
export function inFormOf(number: string, value: number, locale: Locale): string {
  const word = /^\d/.test(number) ? undefined : formsOf(locale)[value - 2]?.[0];
  if (word === undefined) return `${value}`;
  return /^\p{Lu}/u.test(number) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}

function formsOf(locale: Locale): string[][] {
  return written[locale].split(' ').map((forms) => forms.split('|'));
}
