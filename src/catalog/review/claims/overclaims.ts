import type { Locale } from '#domain/locale.ts';
import { blank } from '../../blanks.ts';
import { lineWith } from '../../line-with.ts';
import { sourceLine } from '../../source-line.ts';
import type { LessonRule } from '../rule.ts';

/** Words for what nobody can doubt any more. */
const proof: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:prove[sdn]?|proving|proof)(?!\p{L})/iu,
  bg: /(?<!\p{L})дока(?:за|зва)\p{L}*/iu,
  el: /(?<!\p{L})(?:αποδε[ιί](?:κν|χ|ξ)|απέδειξ|απόδειξ)\p{L}*/iu,
  pl: /(?<!\p{L})(?:udow(?:odn|adn)i|dowiod|dowiedl|dowodz|dowód)\p{L}*/iu,
  ru: /(?<!\p{L})дока(?:за|зыва)\p{L}*/iu,
};
const denied: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:not?|never|cannot|nothing|nobody)(?!\p{L})|n[’']t(?!\p{L})/iu,
  bg: /(?<!\p{L})(?:не|няма|нищо|никой)(?!\p{L})/iu,
  el: /(?<!\p{L})(?:δεν?|χωρίς|τίποτα|κανείς)(?!\p{L})/iu,
  pl: /(?<!\p{L})(?:nie|nic|nikt)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:не|нет|ничего|никто)(?!\p{L})/iu,
};

/** English words for two things that go together, and for one that makes the other. */
const together = /(?<!\p{L})(?:link(?:ed|s)?|associat\p{L}+|correlat\p{L}+|go(?:es)? (?:together|with)|went (?:together|with))(?!\p{L})/iu;
const causal =
  /(?<!\p{L})(?:ma(?:ke|kes|de)|caus(?:e|es|ed)|lead(?:s)? to|led to|creat(?:e|es|ed)|produc(?:e|es|ed)|driv(?:e|es)|guarantee\p{L}*|bring(?:s)?|turn(?:s)? into)(?!\p{L})/iu;
const softly = /(?<!\p{L})(?:tend|tends|often|may|might|can|could|likely|probably|seems?|some|say|says|said)(?!\p{L})/iu;

/** The word with which a text says more than a claim with a caveat does. */
function strongWord(text: string, statement: string, locale: Locale): string | undefined {
  const proven = proof[locale].exec(text);
  if (proven && !proof[locale].test(statement)) {
    const next = /^\s+\p{L}+/u.exec(text.slice(proven.index + proven[0].length))?.[0] ?? '';
    return denied[locale].test(text.slice(0, proven.index) + next) ? undefined : proven[0];
  }
  const isLink = locale === 'en' && together.test(statement) && !causal.test(statement);
  return isLink && !together.test(text) && !softly.test(text) ? causal.exec(text)?.[0] : undefined;
}

/** TP506: a link to a claim with a caveat says that it is proved, or makes a cause of what goes together. */
export const overclaims: LessonRule = (lesson, report, { course, catalog }) => {
  for (const step of lesson.flow) {
    if (step.type !== 'text' || step.within === 'Myth') continue;
    for (const segment of step.segments) {
      const fact = catalog.facts[segment.fact ?? ''];
      const word = fact?.status === 'caveat' ? strongWord(segment.text, fact.statement, course.locale) : undefined;
      if (!fact || word === undefined) continue;
      const line = sourceLine(catalog, lesson.file, segment);
      const said = `[${segment.text}](fact:${segment.fact})`;
      const words = blank(`what the claim says and no more: ${fact.statement.replace(/\s+/g, ' ').replace(/[()]/g, ',')}`);
      report.warn(
        'TP506',
        segment,
        `“${word}” says more than the claim "${segment.fact}" does: in content/facts.yml it has a caveat.`,
        line.includes(said)
          ? lineWith(line, said, `[${words}](fact:${segment.fact})`)
          : `say no more than the claim does: ${fact.statement}`,
      );
    }
  }
};
