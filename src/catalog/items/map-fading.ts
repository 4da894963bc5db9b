import type { ModelStage } from '#domain/items/journey-map.ts';
import type { Place, Report } from '../diagnostic.ts';
import { type Node, placeOf, textOf } from '../mdast.ts';

/** A heading of a map and what stands below it. */
export interface Section {
  readonly heading: Node;
  readonly body: readonly Node[];
}

/** TP646, TP647: a worked example begins complete, and leaves more and more to the learner. */
export function checkFading(stages: readonly ModelStage[], sections: readonly Section[], at: Place, report: Report): void {
  const gaps = stages.map((stage) => Object.values(stage.cells).filter((cell) => cell.gap).length);
  const place = (i: number) => placeOf(sections[i]?.heading);
  const box = listLinesOf(sections[0]).find((entry) => entry.checked !== null && entry.checked !== undefined);
  if (gaps.length > 0 && gaps[0] !== 0) {
    const boxAt = placeOf(box?.children?.[0] ?? sections[0]?.heading);
    const written = `- ${textOf(box ?? { type: 'text' })
      .replace(/\s+/g, ' ')
      .trim()}`;
    const more = gaps[0] === 1 ? '' : '\n(the other boxes of this stage go too)';
    report.error('TP646', boxAt, 'This field of the first stage is a gap, so there is nothing to follow.', `${written}${more}`);
  }
  if (gaps.length > 0 && gaps.every((count) => count === 0))
    report.error('TP646', at, 'The map has no gap, so there is nothing to do.', 'begin a line with a box: - [ ] asks: …');
  for (const [i, count] of gaps.entries()) {
    const before = gaps[i - 1] ?? 0;
    if (count >= before) continue;
    report.warn(
      'TP647',
      place(i),
      `This stage has fewer gaps (${count}) than the one before it (${before}).`,
      oneMoreGap(stages, sections, i) ?? 'leave as much or more to the learner from stage to stage',
    );
  }
}

/** A field that is a gap in the stage before, made one here. */
function oneMoreGap(stages: readonly ModelStage[], sections: readonly Section[], i: number): string | undefined {
  const isGap = (stage: ModelStage | undefined, row: string) =>
    Object.entries(stage?.cells ?? {}).some(([name, { gap }]) => name === row && gap);
  for (const entry of listLinesOf(sections[i])) {
    const text = textOf(entry).replace(/\s+/g, ' ').trim();
    const row = text.slice(0, text.indexOf(':'));
    if (isGap(stages[i - 1], row) && !isGap(stages[i], row))
      return `in line ${placeOf(entry).line}:\n- [ ] ${text}\n(or another field of this stage: from stage to stage as much or more is left to the learner)`;
  }
  return undefined;
}

function listLinesOf(section: Section | undefined): readonly Node[] {
  return (section?.body ?? []).filter((node) => node.type === 'list').flatMap((list) => list.children ?? []);
}
