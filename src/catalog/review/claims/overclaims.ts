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

/** TP506: a link to a claim with a caveat says that it is proved. */
export const overclaims: LessonRule = (lesson, report, { course, catalog }) => {
  for (const step of lesson.flow) {
    if (step.type !== 'text' || step.within === 'Myth') continue;
    for (const segment of step.segments) {
      const fact = catalog.facts[segment.fact ?? ''];
      const word = proof[course.locale].exec(segment.text)?.[0];
      if (
        fact?.status !== 'caveat' ||
        word === undefined ||
        denied[course.locale].test(segment.text) ||
        proof[course.locale].test(fact.statement)
      )
        continue;
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
