import type { Report } from '../diagnostic.ts';
import { didYouMean } from '../suggest.ts';
import { type Aliases, waysFrom } from './aliases.ts';
import { pastOf } from './apply-lock.ts';
import { type Part, partNames } from './check-vanished.ts';
import { isMisread } from './compare.ts';
import type { ReleasedCourse } from './lock-file.ts';
import { placeOfKey } from './place-of-key.ts';
import type { Present } from './present.ts';

/** TP602: an alias leads from an id that is gone to one that is there. `text` is course.yml. */
export function checkAliases(present: Present, released: ReleasedCourse, aliases: Aliases, text: string, report: Report): void {
  for (const part of Object.keys(partNames) as Part[]) {
    for (const [former, targets] of aliases[part]) {
      const wrong =
        wrongAlias(part, former, targets, present, aliases) ?? (part === 'items' ? wrongMerger(former, present, released, aliases) : null);
      if (wrong) report.error('TP602', placeOfKey(text, ['aliases', part, former]), wrong.message, wrong.cure);
    }
  }
}

function wrongAlias(part: Part, former: string, targets: readonly string[], present: Present, aliases: Aliases) {
  const what = partNames[part];
  const ids = present[part];
  const cure = `${former}: the id that the ${what} has now`;
  const [only = '', ...more] = targets;
  if (ids.has(former) && !ids.has(only) && more.length === 0)
    return {
      message: `The alias stands the wrong way round: "${former}" is the ${what} that is there, and "${only}" the name it had.`,
      cure: `    ${only}: ${former}`,
    };
  if (ids.has(former) && !targets.includes(former))
    return {
      message: `The ${what} "${former}" is still there, so its name cannot stand for another one.`,
      cure: `delete this line; or, if the ${what} was split, name both: ${former}: [${[former, ...targets].join(', ')}]`,
    };
  const ways = waysFrom(former, aliases[part]);
  if (ways.length === 0) return { message: `From "${former}" the aliases go in a circle.`, cure };
  const lost = ways.map((way) => way.at(-1) ?? '').find((end) => !ids.has(end));
  return lost === undefined ? null : { message: `This course has no ${what} "${lost}". ${didYouMean(lost, ids.keys())}`.trim(), cure };
}

/** A question that is merged into another one must have its form, letters and key; later decisions about that one are its own. */
function wrongMerger(former: string, present: Present, released: ReleasedCourse, aliases: Aliases) {
  const past = released.items.get(former);
  const target = waysFrom(former, aliases.items)
    .filter((way) => way.length > 1 && !past?.became.has(way[1] ?? ''))
    .map((way) => way.at(-1) ?? '')
    .find((end) => {
      const now = present.items.get(end)?.fingerprint;
      return past && now && pastOf(end, released, aliases) !== past && isMisread(past, now);
    });
  if (target === undefined) return null;
  return {
    message: `Answers to "${former}" cannot count for "${target}": their letters, keys or forms do not agree.`,
    cure: `delete this line; then: npm run lock -- retire ${present.course.id}/${former}`,
  };
}
