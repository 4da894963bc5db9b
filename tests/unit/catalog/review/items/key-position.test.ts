import { describe, expect, test } from 'vitest';
import { choice, reviewOf } from '../../../../fixtures/questions.ts';

/** Questions whose key stands at these places; a star leaves the order to the author. */
const bank = (places: string) =>
  [...places].map((place, i) => {
    const letters = place === '*' ? 0 : Number(place);
    const options = ['Wait for her', 'Ring her now', 'Write to her'].map((text, at) => (at === letters ? `*${text}` : text));
    const stem = `${'abcdefghijklmnopqrstuvwxyz'.charAt(i).repeat(9)} asks about case ${i}. What comes next, ${i}?`;
    return choice({ id: `item-${i}`, stem, options, attributes: place === '*' ? ' scenario order="natural"' : ' scenario' });
  });
const warnings = (places: string) => reviewOf(bank(places)).filter(({ code }) => code === 'TP438');

describe('The place of keys', () => {
  test('may be the same in ten of 24 questions, and not in eleven', () => {
    expect(warnings(`${'1'.repeat(10)}${'02'.repeat(7)}`)).toEqual([]);
    expect(warnings(`${'0'.repeat(5)}${'1'.repeat(11)}${'2'.repeat(8)}`)).toHaveLength(1);
  });

  test('is reported at the first such question, with the counts', () => {
    const [warning] = warnings(`${'0'.repeat(5)}${'1'.repeat(11)}${'2'.repeat(8)}`);
    expect(warning).toMatchObject({ severity: 'warning', file: 'content/courses/course/en/lesson-6.mdx', line: 8, column: 1 });
    expect(warning?.message).toContain('In 11 of 24 questions of the course the right option is the second (at most 10)');
  });

  test('may be the same in three of four questions of a short course, and not in more', () => {
    expect(warnings('00000012')).toEqual([]);
    expect(warnings('00000002')).toHaveLength(1);
    expect(warnings('0000000')).toEqual([]);
  });

  test('does not count questions in natural order', () => {
    expect(warnings('*******0')).toEqual([]);
    expect(warnings(`${'*'.repeat(8)}${'01'.repeat(4)}`)).toEqual([]);
  });
});
