import type { Catalog } from '../../catalog.ts';
import type { Place } from '../../diagnostic.ts';
import { lineWith } from '../../line-with.ts';
import { sourceLine } from '../../source-line.ts';
import { people } from './language/statistics.ts';

const share =
  /^(?:(?:over|about|around|nearly|almost|more than|up to)\s+)?(?:[\d.,]+\s?(?:%|per ?cent)|(?:\p{L}+|\d+) (?:out of|in) (?:every )?(?:\p{L}+|\d+)|(?:a|two|three|four|nine)[ -](?:third|quarter|half|tenth|fifth)s?|half)\s+(?:of\s+)?(?:all\s+)?(?:the\s+|our\s+|your\s+)?/iu;
const someone = new RegExp(`^(?:[\\p{L}-]+\\s+){0,1}${people.en}(?![\\p{L}\\p{N}])`, 'iu');

/** An appeal to research right in front of the number. */
const research =
  /(?:(?:the |some )?(?:research|studies|surveys|statistics|experts|scientists|a study|a survey)\s+(?:has |have )?(?:shows?|shown|found|finds?|says?|said|proves?|proved|proven|tells?|confirms?)(?: us)?\s+that\s+|in (?:an? |some |many )?(?:surveys?|studies|study|polls?|research),?\s+)$/iu;

/** The English line in which "81% of guests" has become "Many guests"; undefined where that cannot be said. */
export function withMany(catalog: Pick<Catalog, 'sources'>, file: string, at: Place): string | undefined {
  const line = sourceLine(catalog, file, at);
  const rest = line.slice(at.column - 1);
  const [part] = share.exec(rest) ?? [];
  // The same number in a second form, as in "two thirds, 67%".
  if (
    part === undefined ||
    /^(?:one|1)\s/i.test(part) ||
    /\d\s?%|per ?cent/.test(rest.slice(part.length).split(/[.!?](?:\s|$)/)[0] ?? '') ||
    !someone.test(rest.slice(part.length))
  )
    return undefined;
  const appeal = research.exec(line.slice(0, at.column - 1))?.[0] ?? '';
  if (appeal !== '') {
    const start = at.column - 1 - appeal.length;
    return `${line.slice(0, start)}${/^\p{Lu}/u.test(appeal) ? 'Many ' : 'many '}${rest.slice(part.length)}`.trimEnd();
  }
  // "Only 4% of guests" are few.
  const only = /(?:only|just)\s+$/i.exec(line.slice(0, at.column - 1))?.[0] ?? '';
  if (only !== '') return lineWith(line, only + part, /^\p{Lu}/u.test(only) ? 'Few ' : 'few ', at.column - only.length);
  const hedge = /(?:nearly|almost|about|around|over|up to|more than|some)\s+$/i.exec(line.slice(0, at.column - 1))?.[0] ?? '';
  if (hedge !== '') return lineWith(line, hedge + part, /^\p{Lu}/u.test(hedge) ? 'Many ' : 'many ', at.column - hedge.length);
  const begins = /(?:^|[.!?:]\s+|[>*-]\s+|\)\s+)$/.test(line.slice(0, at.column - 1)) && !/:\s+$/.test(line.slice(0, at.column - 1));
  return lineWith(line, part, begins ? 'Many ' : 'many ', at.column);
}
