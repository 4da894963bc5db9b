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

  test('is not looked at over a shorter course', () => {
    expect(warnings('0'.repeat(23))).toEqual([]);
  });

  test('does not count questions in natural order', () => {
    expect(warnings(`${'1'.repeat(12)}${'*'.repeat(12)}`)).toEqual([]);
    expect(warnings(`${'*'.repeat(24)}${'012'.repeat(8)}`)).toEqual([]);
  });

  test('must not be the same in all six questions of a lesson', () => {
    const inLesson = (places: string) => reviewOf([bank(places).join('\n')]).filter(({ code }) => code === 'TP438');
    expect(inLesson('222222')).toMatchObject([{ severity: 'warning', line: 8, column: 1 }]);
    expect(inLesson('222222')[0]?.message).toBe('In all 6 practice questions of the lesson the right option is the third.');
    expect(inLesson('222122')).toEqual([]);
    expect(inLesson('22222')).toEqual([]);
    expect(inLesson('22222*')).toEqual([]);
  });

  test('of prequestions does not count in a lesson', () => {
    const guesses = bank('2')
      .join('')
      .replaceAll('<Q ', '<Prequestion ')
      .replaceAll('</Q>', '</Prequestion>')
      .replace(' scenario', '')
      .replace('item-0', 'guess');
    const others = bank('22222').join('\n');
    expect(reviewOf([`${guesses}\n${others}`]).filter(({ code }) => code === 'TP438')).toEqual([]);
  });
});
