import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLesson } from '#catalog/read-lesson.ts';
import { inRealActivities } from '../fixtures/slips/real-activities.ts';
import { inFrontOfOptions, withWholeLines } from '../fixtures/slips/real-cures.ts';
import { inRealNumbers } from '../fixtures/slips/real-numbers.ts';
import { inRealQuestions } from '../fixtures/slips/real-questions.ts';
import { inRealScripts } from '../fixtures/slips/real-scripts.ts';
import { inRealTexts } from '../fixtures/slips/real-texts.ts';
import { inRealWords } from '../fixtures/slips/real-words.ts';

const slips = [
  ...inRealScripts,
  ...inRealQuestions,
  ...inRealNumbers,
  ...inRealWords,
  ...inRealActivities,
  ...inRealTexts,
  ...withWholeLines,
  ...inFrontOfOptions,
];

describe('a slip in a copy of a real lesson', () => {
  test.each(slips)('%s in %s: is named in its line, alone, with a cure', (...row) => {
    const [, lesson, good, slip, code, cure] = row;
    const file = `content/courses/${lesson}.mdx`;
    const text = readFileSync(file, 'utf8');
    const at = text.indexOf(good);
    expect(at).toBeGreaterThanOrEqual(0);
    let same = 0;
    while (good[same] === slip[same]) same++;
    const wrong = text.slice(0, at) + slip + text.slice(at + good.length);
    const line = wrong.slice(0, at + same).split('\n').length;
    const found = readLesson(wrong, file, lesson.split('/')[0] ?? '').diagnostics;
    expect(found.map((each) => `${each.code} ${each.line}`)).toEqual([`${code} ${line}`]);
    expect(found[0]?.cure).toContain(cure);
  });
});
