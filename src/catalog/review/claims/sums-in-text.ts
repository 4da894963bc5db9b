import { writeNumber } from '#domain/items/numeric.ts';
import { lineWith } from '../../line-with.ts';
import { placeInItem } from '../place.ts';
import type { LessonRule } from '../rule.ts';
import { wrongSums } from './sums.ts';

/** TP507: a sum in the text of a lesson, or in the reason for a number, that comes to something else. */
export const sumsInText: LessonRule = (lesson, report, { catalog }) => {
  const lines = (catalog.sources.get(lesson.file) ?? '').split(/\r?\n/);
  for (const [i, line] of lines.entries()) {
    if (!/[=≈]/.test(line) || /^\s*-\s+(?:\[.?\]\s*)?(?:[a-z]\w*\s*)?=/i.test(line)) continue;
    for (const { text, index, said, value } of wrongSums(line)) {
      const right = writeNumber(Number(value.toFixed(Math.max(2, /[.,](\d{1,2})$/.exec(said)?.[1]?.length ?? 0))));
      const mended = lineWith(line, text, text.slice(0, text.length - said.length) + right, index + 1);
      const at = { line: i + 1, column: index + 1 };
      const key = lesson.items.flatMap((item) => {
        if (item.kind !== 'numeric' || placeInItem(lesson, item, `=${item.key.value}`).line !== i) return [];
        const factor = [1, 100].find((each) => Math.abs(Number(said.replace(',', '.')) * each - item.key.value) < 1e-9);
        const typed = lines[i - 1] ?? '';
        return factor === undefined ? [] : [typed.replace(/(=\s*)[\d.,]+/, `$1${writeNumber(Number((value * factor).toPrecision(12)))}`)];
      })[0];
      report.warn(
        'TP507',
        at,
        `This sum comes to ${right}, not to ${said}.`,
        key === undefined ? mended : `in line ${i}:\n${key}\nin line ${i + 1}:\n${mended}`,
      );
    }
  }
};
