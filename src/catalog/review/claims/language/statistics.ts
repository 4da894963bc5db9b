import type { Locale } from '#domain/locale.ts';

const any = (...alternatives: readonly string[]) => new RegExp(`(?<![\\p{L}\\p{N}.,])(?:${alternatives.join('|')})`, 'giu');
const end = '(?![\\p{L}\\p{N}])';
const number = '\\d[\\d.,]*';

/** Words for people and firms at large, as they stand behind a share of them. */
export const people: Readonly<Record<Locale, string>> = {
  en: '(?:customers|people|guests|buyers|consumers|shoppers|clients|users|visitors|employees|workers|patients|adults|callers|complaints|companies|firms|businesses|calls|travellers|passengers|tenants|drivers|managers|specialists|agents|staff|teams|readers|e-mails|messages|purchases|reviews|contacts)',
  bg: '(?:клиентите|хората|гостите|купувачите|потребителите|служителите|фирмите|оплакванията)',
  el: '(?:πελατών|πελάτες|ανθρώπων|ανθρώπους|επισκεπτών|καταναλωτών|εργαζομένων|εταιρειών|επιχειρήσεων)',
  pl: '(?:klientów|ludzi|gości|kupujących|konsumentów|pracowników|firm|skarg)',
  ru: '(?:клиентов|людей|гостей|покупателей|потребителей|сотрудников|компаний|фирм|жалоб)',
};

const few = 'one|two|three|four|five|six|seven|eight|nine|ten';
const round = 'three|four|five|six|eight|ten|twelve|twenty|a hundred|a thousand';
const units = 'second|minute|hour|day|week|month|year';
/** "Two in ten minutes" is no share. */
const noUnit = `(?! (?:${units}|step|word|line)s?${end})`;

const statistic: Readonly<Record<Locale, RegExp>> = {
  en: any(
    `${number}\\s?(?:%|per ?cent${end})`,
    `(?:\\w+ty|ten|\\w+teen)(?:-\\w+)? per ?cent${end}`,
    `${number}\\s+(?:times${end}|out of (?:\\d+|\\w+)${end})`,
    `(?:${few}|\\d+) (?:out of|in) (?:every )?(?:${round}|two|\\d+)${end}${noUnit}`,
    `one (?:\\p{L}+ ){1,3}(?:out of|in) (?:every )?(?:${round})${end}${noUnit}`,
    `(?:\\d+ (?:to|or|–|-) )?\\d+ of every (?:\\d+|ten|a hundred)${end}`,
    `every (?:second|third|fourth|fifth|tenth) (?!(?:${units}|time|line|word|sentence|step|page|row)s?${end})\\p{L}+`,
    `(?:a third|a quarter|half|(?:two|three|four|nine)[ -](?:thirds|quarters|fifths|tenths)) of (?:all )?${people.en}${end}`,
    `(?:two|three|four|nine)[ -](?:thirds|quarters|fifths|tenths) of (?:it|them|all|what|those)${end}`,
    `(?:twice|(?:${few}|\\d+) times) as (?:likely|often)${end}`,
    `costs? (?:about |up to |some )?(?:${few}|\\d+) times (?:as much|more)${end}`,
    `for (?:each|every) (?:\\p{L}+ ){1,5}?who [^,.!?]{3,40}, (?:${few}|\\d+) (?:others|more)${end}`,
    `for (?:each|every) \\p{L}+(?: \\p{L}+){0,5},? (?:there are |some |about |another )?(?:\\d+|${few}|twenty(?:-\\w+)?|a (?:dozen|hundred)) (?:others?|more|${people.en})${end}`,
    `(?:\\d+|${few}|a hundred) \\p{L}[\\p{L}-]+ (?:a|per|each|every) (?:${units}) on average${end}`,
    `(?:${few}) times (?:more|likelier)${end}`,
    `an average \\p{L}+(?: \\p{L}+){1,3} (?:about |over |more than |up to |some )?(?:\\d+|${few}|a hundred|a dozen)${end}`,
    `(?:\\d+|${few}) (?:euros?|pounds|dollars) (?:for|per) (?:an|the) average${end}`,
    `(?:lasts?|lasting) (?:for )?(?:about |around |nearly |some |up to |more than )?(?:\\d+|${few}) years${end}`,
    `(?:up to|about|around|nearly|some|at least) (?:\\d+|${few}) (?:${units})s longer${end}`,
    `comes? (?:first|second|third|last) among (?:the|all)${end}`,
    `in (?:19|20)\\d\\d,? (?:a|an|one) [^.!?]{2,60}? (?:cut|raised|doubled|halved|tripled|reduced|increased|lost|gained|saved) `,
    'r\\s?=\\s?[.0-9]',
  ),
  bg: any(
    `${number}\\s?(?:%|процент(?:а|и)?${end}|на сто${end})`,
    `${number}\\s+(?:пъти|от \\d+)${end}`,
    `(?:един|двама|трима|четирима|девет|осем) от (?:трима|четирима|петима|десет)(?:има)?${end}`,
    `(?:една трета|една четвърт|половината|две трети|три четвърти) от (?:всички )?${people.bg}${end}`,
  ),
  el: any(
    `${number}\\s?(?:%|τοις εκατό${end})`,
    `${number}\\s+(?:φορές|στους \\d+)${end}`,
    `(?:ένας|δύο|τρεις|τέσσερις|οκτώ|εννέα) στους (?:τρεις|τέσσερις|πέντε|δέκα)${end}`,
    `(?:το ένα τρίτο|το ένα τέταρτο|οι μισοί|τα δύο τρίτα|τα τρία τέταρτα) (?:των |από τους )?${people.el}${end}`,
  ),
  pl: any(
    `${number}\\s?(?:%|procent(?:a|y)?${end}|proc\\.)`,
    `(?<!(?<!\\p{L})z\\s)${number}\\s+(?:razy|na \\d+)${end}`,
    `(?:jeden|dwóch|trzech|czterech|ośmiu|dziewięciu) na (?:trzech|czterech|pięciu|dziesięciu)${end}`,
    `(?:jedna trzecia|jedna czwarta|połowa|dwie trzecie|trzy czwarte) (?:wszystkich )?${people.pl}${end}`,
  ),
  ru: any(
    `${number}\\s?(?:%|процент(?:а|ов)?${end})`,
    `${number}\\s+(?:раз|раза|из \\d+)${end}`,
    `(?:один|двое|трое|четверо|восемь|девять) из (?:трёх|трех|четырёх|четырех|пяти|десяти)${end}`,
    `(?:треть|четверть|половина|две трети|три четверти) (?:всех )?${people.ru}${end}`,
  ),
};

/** Numbers that state something about people at large: shares, multiples, correlations. */
export function statisticsIn(text: string, locale: Locale): RegExpExecArray[] {
  return [...text.matchAll(statistic[locale])];
}

/** Whether a number found in a text is one of people or firms at large: "four out of five complaints", "one caller in four". */
export function isOfPeople(text: string, { 0: found, index }: RegExpExecArray, locale: Locale): boolean {
  const behind = /^(?:\s+\p{L}{1,5}){0,2}\s+\p{L}+/u.exec(text.slice(index + found.length).replace(/^\s*of\b/, ' of'))?.[0] ?? '';
  const someone = people[locale].replace(/s(?=[|)])/g, 's?');
  return new RegExp(`(?<!\\p{L})${someone}${end}`, 'iu').test(`${found}${behind}`);
}
