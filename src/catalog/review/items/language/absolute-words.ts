import type { Locale } from '#domain/locale.ts';
import { wholeWords } from '../fold.ts';

const unlessAfter = (words: string) => `(?<!(?<!\\p{L})(?:${words}) )`;

/** At the beginning of an option “all” speaks of everybody; further on it mostly counts what is meant. */
const atStart = '(?<=^[“„«"]?)';

/**
 * Words that allow no exception. Hedged or idiomatic uses ("not always", "all morning", "all in all") are left out, and so are words
 * that a language demands beside "not" ("żaden", "ни один").
 */
export const absoluteWords: Readonly<Record<Locale, RegExp>> = {
  en: wholeWords(
    `${unlessAfter('not|almost|nearly')}always`,
    'never',
    `${atStart}all(?! (?:morning|afternoon|evening|day|night|week|month|year|summer|winter|the (?:time it|way|same|more|better)|in all|right|along|over|but|too|two|three|four|five|six|alone|set|round|at once|about))`,
    `${unlessAfter('not|of|at|for|among|and|to|with|almost|nearly')}all (?:customers|clients|guests|people|cases|complaints|problems|companies|firms)`,
    `${unlessAfter('and')}all (?:can|must|should|will|want|need|know|like|have|are)`,
    `${unlessAfter('not|almost|nearly|above|after|first')}all of (?:them|us|you|these|those)`,
    'none(?!,| the| too)',
    'without exception',
    'in (?:each and )?every (?:case|situation)',
    'under (?:no|any|all) circumstances',
    'at all times',
  ),
  bg: wholeWords(
    `${unlessAfter('не|почти')}винаги`,
    `${unlessAfter('почти')}никога`,
    `${atStart}всички(?! (?:два|двама|две|трима|три|заедно))`,
    'без изключение',
    '(?:във|при) (?:всички случаи|всяк(?:о|и|а) (?:обстоятелство|случай|ситуация))',
    'при никакви обстоятелства',
    'в никакъв случай',
  ),
  el: wholeWords(
    `${unlessAfter('όχι|δεν|σχεδόν')}πάντ(?:α|οτε)`,
    `${unlessAfter('σχεδόν')}ποτέ`,
    `${atStart}όλ(?:οι|ες|ους|α)(?! (?:μαζί|καλά|αυτά))`,
    'χωρίς εξαίρεση',
    'σε (?:κάθε|καμία) περίπτωση',
  ),
  pl: wholeWords(
    `${unlessAfter('nie|prawie')}zawsze`,
    `${unlessAfter('prawie')}nigdy`,
    `${atStart}wszys(?:cy|tkie|tkich|tkim)(?! (?:razem|trzy|dwa|cztery))`,
    'bez wyjątk(?:u|ów)',
    'w (?:każdym|żadnym) (?:przypadku|wypadku)',
    'pod żadnym pozorem',
  ),
  ru: wholeWords(
    `${unlessAfter('не|почти')}всегда`,
    `${unlessAfter('почти')}никогда`,
    `${atStart}(?:все|всех|всем)(?! (?:равно|же|ещ[её]|таки|больше|меньше|чаще|лучше|хуже|вместе|двое|трое|три|два))`,
    'без исключени[яй]',
    'в каждом случае',
    'ни в коем случае',
    'ни при каких (?:условиях|обстоятельствах)',
    'при любых (?:условиях|обстоятельствах)',
  ),
};
