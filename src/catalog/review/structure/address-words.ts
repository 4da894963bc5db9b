import type { Locale } from '#domain/locale.ts';

/**
 * Words that speak to the reader: pronouns, and in languages that leave them out, endings of verbs that hardly any
 * other word has. They find more rather than fewer.
 */
const addressing: Readonly<Record<Locale, RegExp>> = {
  en: /^(?:you(?:[’'](?:re|ve|ll|d))?|your|yours|yourself|yourselves)$/u,
  bg: /^(?:вие|ви|вас|вам|ваш(?:ият|ия|ата|а|ето|о|ите|и)?|\p{L}+(?:ете|йте|вате|мате|нате|яте))$/u,
  el: /^(?:εσ[υύ]|εσ[εέ][ιί]ς|εσ[αά]ς|σας|σου|\p{L}+(?:[εέαά]τε|[ιίοό]τε|είτε|[στ]στε|[ησψξ]τε))$/u,
  pl: /^(?:ty|ciebie|cię|ci|tobie|tobą|tw(?:ój|oj\p{L}*|ym\p{L}*|ych)|\p{L}{2,}(?:asz|esz|isz|ysz|ij|yj|aj|uj))$/u,
  ru: /^(?:вы|вас|вам|вами|ваш\p{L}*|\p{L}+(?:ете|ите|йте|ьте)(?:сь)?)$/u,
};

/** Words with such an ending that speak to nobody. */
const others: Readonly<Record<Locale, readonly string[]>> = {
  en: [],
  bg: ['двете', 'ръцете', 'нозете', 'краката'],
  el: ['είτε', 'ώστε', 'ποτέ', 'πότε', 'τότε', 'κάποτε', 'οπότε', 'ούτε', 'μήτε', 'είμαστε', 'ήμαστε'],
  pl: [
    'klawisz',
    'zawsze',
    'kraj',
    'raj',
    'maj',
    'zwyczaj',
    'rodzaj',
    'obyczaj',
    'wczoraj',
    'dzisiaj',
    'tutaj',
    'kolej',
    'strój',
    'wiersz',
  ],
  ru: ['интернете', 'билете', 'ответе', 'пакете', 'кабинете', 'предмете', 'совете', 'приоритете', 'кредите', 'лимите'],
};

const word = /[\p{L}\p{M}]+(?:[’'][\p{L}]+)?/gu;

/** How often a text speaks to its reader. */
export function addressesIn(text: string, locale: Locale): number {
  const words = text.toLocaleLowerCase(locale).match(word) ?? [];
  return words.filter((typed) => addressing[locale].test(typed) && !others[locale].includes(typed)).length;
}
