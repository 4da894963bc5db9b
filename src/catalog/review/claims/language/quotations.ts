import type { Locale } from '#domain/locale.ts';

const quoted = String.raw`(?:[“„«][^”“»]{12,}[”“»]|"[^"\n]{12,}")`;
const fullName = String.raw`(?<!\p{L})(?!Mrs?\s|Ms\s|Dr\s)\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+`;
const someone = String.raw`[\p{Ll}-]+(?: [\p{Ll}-]+){0,3}?`;

/** Somebody said it once: a past tense, so that examples of what one can say or may hear are left out. */
const saying: Readonly<Record<Locale, string>> = {
  en: `\\b(?:an?|one) ${someone} (?:once )?(?:said|wrote|remarked|told us|put it)|\\bonce (?:said|wrote)|\\bin the words of|\\bas \\p{L}+ (?:once )?(?:wrote|put it)|\\bthe (?:proverb|saying|motto)`,
  bg: `(?:един|една|някой) ${someone} (?:веднъж )?(?:каза|написа)(?!\\p{L})|веднъж (?:каза|написа)(?!\\p{L})|по думите на|поговорката`,
  el: `(?:ένας|μία|μια|κάποιος|κάποια) ${someone} (?:κάποτε )?(?:είπε|έγραψε)(?!\\p{L})|κάποτε (?:είπε|έγραψε)(?!\\p{L})|η παροιμία`,
  pl: `(?:pewien|pewna|jeden|jedna) ${someone} (?:kiedyś )?(?:powiedział|napisał)a?(?!\\p{L})|kiedyś (?:powiedział|napisał)a?(?!\\p{L})|przysłowie`,
  ru: `(?:один|одна|некий|некая) ${someone} (?:однажды )?(?:сказал|написал)а?(?!\\p{L})|однажды (?:сказал|написал)а?(?!\\p{L})|пословица`,
};

/** Verbs and signs between a quotation and the name of who said it. */
const by = String.raw`(?:[–—(-]\s*|(?:said|says|wrote|writes|by|каза|написа|казва|пише|είπε|έγραψε|λέει|γράφει|powiedziała?|napisała?|mówi|pisze|сказала?|написала?|говорит|пишет)\s+)?`;
const role = String.raw`(?:(?:the|an?) (?:[\p{Ll}-]+ ){1,3})?`;
const byName = new RegExp(`${quoted},?\\s*${by}${role}${fullName}|${fullName}[^.!?“„«]{0,24}[:,]\\s*${quoted}`, 'u');

const longName = `${fullName}(?: \\p{Lu}\\p{Ll}+)?(?!\\p{L})`;
const saidOnce = String.raw`(?:once |famously )?(?:said|wrote|put it|noted|remarked|apologised|apologized)|once \p{L}+ed`;
/** "As the poet Ann Lee said, …", "Ann Lee used to say …": words of somebody, also without quotation marks. */
const asSaid = new RegExp(
  `(?<!\\p{L})[Aa]s (?:the (?:[\\p{Ll}-]+ ){1,3})?${longName} (?:${saidOnce})(?!\\p{L})|(?<!\\p{L})[Ii]n the words of (?:the (?:[\\p{Ll}-]+ ){1,3})?${longName}|${longName} (?:used to say|liked to say|famously said|once said)(?!\\p{L})`,
  'u',
);

/** Without one of these words there is nothing to look for. */
const anySaying = /said|wrote|put it|noted|remarked|apologi[sz]ed|once|words of|used to|liked to/;

const patterns = new Map<Locale, RegExp>();

/** Where words in quotation marks are said to be somebody’s. Made-up examples of what one can say are nobody’s. */
export function findQuotation(text: string, locale: Locale): RegExpExecArray | null {
  const said = patterns.get(locale) ?? build(locale);
  patterns.set(locale, said);
  return byName.exec(text) ?? said.exec(text) ?? findSaying(text, locale);
}

/** Where words are said to be those of somebody with a first name and a surname, who is not one of `others`. */
export function findSaying(text: string, locale: Locale, others: readonly string[] = []): RegExpExecArray | null {
  const found = locale === 'en' && anySaying.test(text) ? asSaid.exec(text) : null;
  return found && others.some((name) => found[0].includes(name)) ? null : found;
}

function build(locale: Locale): RegExp {
  const who = `(?<!\\p{L})(?:${saying[locale]})`;
  return new RegExp(`${quoted}[^.!?“„«]{0,24}?${who}|${who}[^.!?“„«]{0,24}[:,]?\\s*${quoted}`, 'iu');
}
