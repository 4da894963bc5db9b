import type { LessonRule } from '../rule.ts';

const highest = 2;
const lowest = 3;

/** TP426: headings of a level that the page cannot take, or of none. */
export const headings: LessonRule = (lesson, report) => {
  let before = 1;
  for (const step of lesson.flow) {
    if (step.type !== 'heading') continue;
    if (step.isBold)
      report.error('TP426', step, `"${step.text}" stands in bold like a heading, and is none for the page.`, `## ${step.text}`);
    const fault =
      step.depth < highest
        ? 'a single # is the title of the page, which comes from "title:"'
        : step.depth > lowest
          ? `${'#'.repeat(step.depth)} is too deep for a short lesson`
          : step.depth > before + 1
            ? 'no ## heading stands above it'
            : null;
    if (fault) report.error('TP426', step, `"${step.text}" cannot be a heading of this level: ${fault}.`, `## ${step.text}`);
    before = Math.max(step.depth, 1);
  }
};
