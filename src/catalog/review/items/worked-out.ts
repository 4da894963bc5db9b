import { type NumericItem, writeNumber } from '#domain/items/numeric.ts';
import { plainText } from '#domain/rich-text.ts';
import { placeInItem } from '../place.ts';
import type { LessonRule } from '../rule.ts';

const figure = /\d+(?:[.,\u00a0 ]\d{3})*(?:[.,]\d+)?/g;
const sum = /\d\s*[%€]?\s*[÷×+−*/=-]\s*[€]?\d|\d\s+\p{L}+\s*[÷×+−*/=]\s*€?\d/u;
const result = /(?:=|≈)\s*[−-]?[€]?\s*(\d+(?:[.,]\d+)*)(?!.*[=≈])/su;

/** TP467: the reason of the right number works out another one. */
export const workedOut: LessonRule = (lesson, report) => {
  for (const item of lesson.items) {
    if (item.kind !== 'numeric') continue;
    const text = plainText(item.key.feedback);
    if (!sum.test(text) || (text.match(figure) ?? []).some((typed) => readings(typed).some((value) => isKey(value, item)))) continue;
    const said = lastShare(text, item) ?? result.exec(text)?.[1];
    if (said === undefined) continue;
    const value = inUnit(readings(said)[0] ?? 0, item);
    const { key, unit } = item;
    report.warn(
      'TP467',
      placeInItem(lesson, item, `=${key.value}`),
      `The right number is ${writeNumber(key.value)}, and the sum in its reason comes to ${said}.`,
      `- [x] = ${writeNumber(value)}${key.tolerance > 0 ? ` ± ${writeNumber(key.tolerance)}` : ''}${unit === '' ? '' : ` ${unit}`}\n(or mend the sum in the reason)`,
    );
  }
};

/** The last share in a reason, where a share is asked for. */
function lastShare(text: string, { unit }: NumericItem): string | undefined {
  return unit.startsWith('%') ? [...text.matchAll(/(\d+(?:[.,]\d+)?)\s?%/g)].at(-1)?.[1] : undefined;
}

/** What a number may mean: a comma or a point stands before decimals or between thousands. */
function readings(typed: string): number[] {
  const bare = typed.replace(/[\u00a0 ]/g, '');
  const decimal = Number(bare.replace(/,(?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
  const whole = Number(bare.replace(/[.,]/g, ''));
  return [decimal, whole].filter((value) => !Number.isNaN(value));
}

/** A share may be worked out as 0.6 and asked for as 60 %. */
function isKey(value: number, { key }: NumericItem): boolean {
  const reach = key.tolerance + 1e-9 * Math.max(1, Math.abs(key.value));
  return [value, value * 100, value / 100].some((meant) => Math.abs(Math.abs(key.value) - meant) <= reach);
}

function inUnit(value: number, { unit }: NumericItem): number {
  return unit.startsWith('%') && value <= 1 ? Number((value * 100).toPrecision(12)) : value;
}
