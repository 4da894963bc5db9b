import { evaluate, parseFormula } from '#domain/formula.ts';

/** A sum in running text that comes to something else than it says. */
export interface WrongSum {
  /** From the first number to the last. */
  readonly text: string;
  readonly index: number;
  /** As it was typed. */
  readonly said: string;
  readonly value: number;
}

const number = String.raw`\d+(?:[\u00a0 ,.’']\d{3})*(?:[.,]\d+)?`;
const unit = String.raw`(?:\s?[%€$£]|\s+\p{L}+){0,2}`;
const operand = `[€$£]?${number}${unit}`;
const equation = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,÷×·*/+−–(=-]|[÷×·*/+−–=-]\s)(${operand}(?:\s*[÷×·+*/−–]\s*${operand})+)\s*(=|≈)\s*[€$£]?(${number})(?!\d)(?!\s*[÷×·*/+−–^(])`,
  'gu',
);
const decimals = (typed: string) => /[.,](\d{1,2}|\d{4,})$/.exec(typed)?.[1]?.length ?? 0;

/** The sums of a text that do not come out. A share may be said as 0.72 or 72, and rounded; where a figure can be read in two ways, both are tried. */
export function wrongSums(text: string): WrongSum[] {
  return [...text.matchAll(equation)].flatMap((found) => {
    const [whole, left = '', sign, said = ''] = found;
    const values = readings(left).flatMap((sum) => {
      const parsed = parseFormula(sum);
      const value = parsed ? evaluate(parsed, {}) : Number.NaN;
      return Number.isFinite(value) ? [value] : [];
    });
    const [first] = values;
    if (first === undefined) return [];
    const reach = sign === '≈' ? 0.05 : 0;
    const isFine = values.some((value) =>
      readings(said).some((typed) =>
        [1, 100, 0.01, 1000, 0.001].some((factor) => {
          const step = 10 ** -decimals(said);
          return Math.abs(value * factor - Number(typed)) <= Math.max((step / 2) * 1.000001, reach * Math.abs(value * factor), 1e-9);
        }),
      ),
    );
    return isFine ? [] : [{ text: whole, index: found.index, said, value: first }];
  });
}

/** A sum without units, once with each meaning of a comma or a point before three digits. */
function readings(text: string): string[] {
  const bare = text.replace(/(?<=\d)[\u00a0 ’'](?=\d{3}(?!\d))/g, '').replace(/[%€$£]|\p{L}+/gu, '');
  return [bare.replace(/(?<=\d)[.,](?=\d{3}(?!\d))/g, ''), bare].map((each) => each.replaceAll(',', '.'));
}
