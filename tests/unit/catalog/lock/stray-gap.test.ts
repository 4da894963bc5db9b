import { describe, expect, test } from 'vitest';
import { checkContent } from '#catalog/check-content.ts';
import { cx, edited, hotel, locked } from '../../../fixtures/released.ts';
import { type Files, withFiles } from '../../../fixtures/small-course.ts';

function cureOf(code: string, files: Files): string | undefined {
  return withFiles(files, (root) => checkContent(root, new Date('2026-11-21'))).diagnostics.find((found) => found.code === code)?.cure;
}

describe('the cure of a gap in a released text', () => {
  test('writes the sentence of a gap that has lost its place as it was', () => {
    const gaps =
      '<Q rooms explain>\nFill the gaps.\n\nYour room is `A`. Please leave it by `B` (the hour).\n\n- A) ready\n  > It says so.\n- B) ten\n  > That is when.\n</Q>\n';
    const before = locked({ ...cx, [hotel]: `${cx[hotel]}\n${gaps}` });
    const gone = edited(before, hotel, 'Please leave it by `B` (the hour).', 'Please leave it early.');
    expect(cureOf('TP660', gone)?.split('\n').slice(1)).toEqual([
      'Your room is `A`. Please leave it by `B` (the hour).',
      '(as it was released)',
    ]);
    const other = edited(before, hotel, 'Please leave it by `B` (the hour).', 'Breakfast is downstairs.');
    expect(cureOf('TP660', other)?.split('\n')[1]).toBe('Your room is `A`. Please leave it by `B` (the hour). Breakfast is downstairs.');
    const neither = edited(before, hotel, 'Your room is `A`. Please leave it by `B` (the hour).', 'Breakfast is downstairs, with `A`.');
    expect(cureOf('TP660', neither)).toMatch(/^in the text above the list/);
  });

  describe('where a gap was added to a released text', () => {
    const gaps = '<Q rooms explain>\nFill the gaps.\n\nYour room is `A`. Please leave it by ten.\n\n- A) ready\n  > It says so.\n</Q>\n';
    const before = locked({ ...cx, [hotel]: `${cx[hotel]}\n${gaps}` });

    test('takes it out of a sentence that was there', () => {
      const added = edited(before, hotel, 'Please leave it by ten.', 'Please leave it by `B` ten.');
      expect(cureOf('TP660', added)).toBe('Your room is `A`. Please leave it by ten.\n(it was released without this gap)');
    });

    test('has its answer written if its sentence is new, or else leaves the sentence out', () => {
      const added = edited(before, hotel, 'by ten.', 'by ten. Breakfast is `B` (on the ground floor).');
      const lines = cureOf('TP660', added)?.split('\n') ?? [];
      expect(lines[1]).toMatch(/^- B\) …\(/);
      expect(lines.slice(3)).toEqual([
        'and then: npm run lock -- major cx/rooms',
        '(or, to have back what was released:)',
        'Your room is `A`. Please leave it by ten.',
        '(it was released without this sentence)',
      ]);
    });

    test('has its line deleted where nothing else stands in it', () => {
      const added = edited(before, hotel, 'by ten.\n', 'by ten.\nBreakfast is `B` (on the ground floor).\n');
      expect(cureOf('TP660', added)).toMatch(/\ndelete line \d+\n\(it was released without this sentence\)$/);
    });
  });
});
