import { type NumericItem, writeNumber } from '#domain/items/numeric.ts';
import { blank } from '../../blanks.ts';
import { placeInItem } from '../place.ts';
import type { LessonRule } from '../rule.ts';

/** TP217 a sign ± without a number, TP459 no unit, TP460 a decimal without tolerance, TP461 a mistake that would count as right. */
export const numbers: LessonRule = (lesson, report) => {
  for (const item of lesson.items) {
    if (item.kind !== 'numeric') continue;
    const { key, slips, unit } = item;
    const at = placeInItem(lesson, item, `=${key.value}`);
    if (unit.startsWith('±')) {
      const meant = `- [x] = ${key.value} ± ${lastDigit(key.value)} ${unit.slice(1).trim()}`.trim();
      report.error('TP217', at, 'Behind the sign ± stands no number, so nothing says how far off still counts.', meant);
      continue;
    }
    if (unit === '')
      report.warn(
        'TP459',
        at,
        `The answer ${key.value} has no unit, so learners must guess what to count.`,
        `- [x] = ${writeNumber(key.value)} ± ${writeNumber(key.tolerance)} ${blank('the unit, such as %, points, minutes, calls or €')}`,
      );
    // A mistake that may be rounded, beside a key that may not, shows that this was forgotten.
    const atMistakes = Math.min(...slips.flatMap(({ tolerance }) => (tolerance > 0 ? [tolerance] : [])));
    const isForgotten = Number.isFinite(atMistakes);
    if (key.tolerance === 0 && (isForgotten || !Number.isInteger(key.value)))
      report.warn(
        'TP460',
        at,
        `Only exactly ${key.value} counts as right; whoever rounds differently is marked wrong.`,
        `- [x] = ${writeNumber(key.value)} ± ${writeNumber(isForgotten ? atMistakes : lastDigit(key.value))}${unit === '' ? '' : ` ${unit}`}`,
      );
    for (const slip of slips) {
      const apart = Math.abs(slip.value - key.value);
      const hair = 1e-9 * Math.max(1, Math.abs(key.value));
      if (apart > key.tolerance + hair && apart <= slip.tolerance - hair)
        report.error(
          'TP461',
          placeInItem(lesson, item, `=${slip.value}`),
          `The mistake ${slip.value} ± ${slip.tolerance} also covers the right answer ${key.value}, so whoever comes near that is told about another mistake.`,
          `- = ${writeNumber(slip.value)} ± ${writeNumber(key.tolerance)}${unit === '' ? '' : ` ${unit}`}`,
        );
      if (apart > key.tolerance + hair) continue;
      report.error(
        'TP461',
        placeInItem(lesson, item, `=${slip.value}`),
        `The mistake ${slip.value} lies within the right answer ${key.value} ± ${key.tolerance}, so it counts as right and its feedback is never shown.`,
        narrower(item, apart, at.line) ?? 'delete this mistake, with its feedback',
      );
    }
  }
};

/** The line of the key with a tolerance that does not reach a mistake. */
function narrower({ key, unit }: NumericItem, apart: number, line: number): string | undefined {
  const step = lastDigit(apart);
  const tolerance = Number((Number(apart.toPrecision(6)) - step).toPrecision(6));
  if (tolerance < 0 || apart === 0) return undefined;
  const sign = tolerance > 0 ? ` ± ${writeNumber(tolerance)}` : '';
  return `in line ${line}:\n- [x] = ${writeNumber(key.value)}${sign}${unit === '' ? '' : ` ${unit}`}\n(or delete this mistake, with its feedback)`;
}

/** One step of the last digit written: 0.1 for 1.6. */
function lastDigit(value: number): number {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return Number((10 ** -decimals).toFixed(decimals));
}
