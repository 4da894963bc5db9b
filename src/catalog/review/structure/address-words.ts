import type { Locale } from '#domain/locale.ts';

/**
 * Words that speak to the reader: pronouns, and in languages that leave them out, endings of verbs that hardly any
 * other word has. In doubt they find too many. Greek is written without accents here.
 */
const addressing: Readonly<Record<Locale, RegExp>> = {
  en: /^(?:you|your|yours|yourself|yourselves)$/u,
  bg: /^(?:вие|ви|вас|вам|ваш\p{L}*|\p{L}+(?:ете|йте|ате|яте))$/u,
  el: /^(?:εσυ|εσεις|εσας|σας|σου|\p{L}+(?:[αεηι]τε|ειτε|[σξψ]τε))$/u,
  pl: /^(?:ty|ciebie|cię|ci|tobie|tobą|tw(?:ój|oj\p{L}*|ym\p{L}*|ych)|\p{L}{2,}(?:[aeiy]sz|[aiyu]j))$/u,
  ru: /^(?:вы|вас|вам|вами|ваш\p{L}*|\p{L}+(?:ете|ите|йте|ьте)(?:сь)?)$/u,
};

/** Words with such an ending that speak to nobody. */
const others: Readonly<Record<Locale, RegExp>> = {
  en: /^$/u,
  bg: /^(?:двете|ръцете|нозете)$/u,
  el: /^(?:ειτε|ωστε|μητε|\p{L}*μαστε)$/u,
  pl: /^(?:klawisz|kraj|zwyczaj|obyczaj|zazwyczaj|rodzaj|wczoraj|dzisiaj|tutaj|urodzaj|wiersz|afisz|towarzysz)$/u,
  ru: /^(?:интернете|билете|ответе|пакете|кабинете|предмете|совете|приоритете|бюджете|отчете|счете|кредите|лимите|сайте|дайджесте)$/u,
};

/** How often a text speaks to its reader. */
export function addressesIn(text: string, locale: Locale): number {
  const lower = text.toLocaleLowerCase(locale).replaceAll('ё', 'е');
  const plain = locale === 'el' ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower;
  return (plain.match(/\p{L}+/gu) ?? []).filter((word) => addressing[locale].test(word) && !others[locale].test(word)).length;
}
