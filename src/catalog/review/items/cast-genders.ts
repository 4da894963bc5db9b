import { plainBlocks } from '#domain/rich-text.ts';
import { escaped } from '../../escaped.ts';
import { sourceLine } from '../../source-line.ts';
import { placeInItem } from '../place.ts';
import type { LessonRule } from '../rule.ts';

/** Words for people who may be of either gender: whom a pronoun behind them means cannot be told. */
const someone =
  /(?<!\p{L})(?:adults?|agents?|answers?|anybody|anyone|assistants?|aunt|bosses|boss|boys?|brother|buyers?|callers?|calls?|captain|chef|child|clerks?|clients?|colleagues?|cook|couple|courier|customers?|daughter|doctors?|driver|editor|e-mails?|employees?|engineer|everybody|everyone|father|firms?|friends?|gentleman|girls?|grandmother|guards?|guests?|hosts?|husband|lady|leaders?|learners?|letters?|mails?|man|managers?|members?|men|messages?|mother|neighbours?|nobody|nurse|other|others|owners?|parents?|partner|passengers?|parties|party|patients?|people|persons?|pilot|readers?|receptionist|reviews?|regulars?|sellers?|sister|somebody|someone|son|staff|student|teacher|teams?|technician|tickets?|tenants?|trainers?|travell?ers?|uncle|users?|visitors?|waiters?|wife|women|woman|workers?|writers?|who|whoever)(?!\p{L})/iu;
const pronouns = { f: /(?<!\p{L})(?:she|hers?|herself)(?!\p{L})/iu, m: /(?<!\p{L})(?:he|his|him|himself)(?!\p{L})/iu } as const;
const speech = /“[^”]*”|„[^“”]*[“”]|"[^"]*"/gu;

/** TP470: "he" or "she" where the only person named before is of the other gender by the cast of the lesson. */
export const castGenders: LessonRule = (lesson, report, { course, catalog }) => {
  const cast = lesson.frontmatter?.cast ?? [];
  if (course.locale !== 'en' || cast.length === 0) return;
  /** The pronoun in a text that nobody named before it can have, and the person it seems to mean. */
  const misfit = (text: string) => {
    const said = text.replace(speech, (words) => ' '.repeat(words.length));
    for (const gender of ['f', 'm'] as const) {
      const found = pronouns[gender].exec(said);
      const before = found ? said.slice(0, found.index) : '';
      const named = cast.filter(({ name }) => new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'u').test(before));
      const [person] = named;
      if (!found || !person || named.some((each) => each.gender !== (gender === 'f' ? 'm' : 'f')) || someone.test(before)) continue;
      // Somebody else with a name, in the middle of a sentence.
      const others = before.match(/(?<=\p{Ll},? )\p{Lu}\p{Ll}+/gu) ?? [];
      if (others.every((word) => cast.some(({ name }) => name.split(' ').includes(word)) || notPeople.test(word)))
        return { word: found[0], person };
    }
    return undefined;
  };
  for (const item of lesson.items) {
    // In feedback a pronoun may mean somebody without a name, such as the caller of a call.
    const found = misfit(plainBlocks(item.stem));
    if (!found) continue;
    const { word, person } = found;
    const at = placeInItem(lesson, item, '?');
    const line = sourceLine(catalog, lesson.file, at);
    report.warn(
      'TP470',
      at,
      `“${word}” stands here, and ${person.name} is ${person.gender === 'f' ? 'a woman' : 'a man'} in the cast of the lesson.`,
      `${line.replace(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u'), otherForm(word))}\n(or mend the cast, or name the person who is meant)`,
    );
  }
};

const notPeople =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|I|English)$/;
const forms: Readonly<Record<string, string>> = {
  she: 'he',
  her: 'his',
  hers: 'his',
  herself: 'himself',
  he: 'she',
  his: 'her',
  him: 'her',
  himself: 'herself',
};

function otherForm(word: string): string {
  const other = forms[word.toLowerCase()] ?? word;
  return /^\p{Lu}/u.test(word) ? other.slice(0, 1).toUpperCase() + other.slice(1) : other;
}
