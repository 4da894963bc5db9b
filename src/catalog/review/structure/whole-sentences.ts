import type { Locale } from '#domain/locale.ts';

/** Words with a full stop that may be followed by a name; single letters and words such as "e.g." are known by their form. */
const abbreviations: Readonly<Record<Locale, string>> = {
  en: 'mr mrs ms dr prof st mt vs etc approx inc ltd co corp jr sr fig dept cf al rev gen capt sgt col',
  bg: 'гр ул бул др пр проф инж арх стр вж напр лв ст мин сек млн млрд хил тел ап бл вх кв ет доц акад св нар итн сп вкл км см',
  el: 'κα κος κκ δηλ βλ σελ αρ οδ τηλ δρ καθ κλπ κτλ πχ λεπ εκ εκατ χιλ αγ στρ παρ εικ πίν κεφ',
  pl: 'np itd itp tj tzn tzw prof mgr inż ul al pl nr str św godz min sek por ok gen ks red hab dyr kier tys mln mld tel woj im jw ds wg zob pt',
  ru: 'гг ул др пр напр стр руб коп им проф тыс млн млрд мин сек см ср доц акад кв корп тел пос обл св гл рис табл инж итд ред пер',
};

const known = Object.fromEntries(Object.entries(abbreviations).map(([locale, words]) => [locale, new Set(words.split(' '))]));
const spoken = /“[^”]*”|„[^“”]*[“”]|«[^»]*»|"[^"]*"/gu;
/** The last mark of a sentence and what closes behind it. In Greek ";" asks. */
const end = /[.!?]["”“»’')\]]*(?=\s|$)/gu;
const greekEnd = /[.!?;\u037e]["”“»’')\]]*(?=\s|$)/gu;
const opening = /^\s+["“„«‘([]*\p{Lu}/u;

/**
 * Where the whole sentences of a text begin. In doubt one too few: abbreviations, initials, a quotation of several
 * sentences and a question in quotation marks make no further one, nor does a rest without its full stop.
 */
export function sentenceStarts(text: string, locale: Locale): number[] {
  const quiet = text.replace(spoken, (words) => words.replace(/[.!?…;\u037e](?=\s)/gu, ','));
  const starts: number[] = [];
  let from = 0;
  for (const { index, 0: mark } of quiet.matchAll(locale === 'el' ? greekEnd : end)) {
    const rest = quiet.slice(index + mark.length);
    if (rest.trim() !== '' && !(opening.test(rest) && isEnd(quiet.slice(from, index), mark, locale))) continue;
    starts.push(from + quiet.slice(from).search(/\S/));
    from = index + mark.length;
  }
  return starts;
}

/** Whether a mark between two words, of which the second has a capital, ends a sentence. */
function isEnd(before: string, mark: string, locale: Locale): boolean {
  if (!mark.startsWith('.')) return mark.length === 1;
  const word = /[\p{L}\p{M}\p{N}.]*$/u.exec(before)?.[0].toLowerCase() ?? '';
  const isShort = word.endsWith('.') || /^(?:\p{L}{1,3}\.)*\p{L}$/u.test(word) || /^(?:\p{L}{1,3}\.)+\p{L}{1,3}$/u.test(word);
  return !isShort && !known[locale]?.has(word);
}
