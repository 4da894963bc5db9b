import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calibrate, certainties, certaintyMarks } from '#domain/certainty.ts';

const answers = fc.array(fc.record({ certainty: fc.constantFrom(...certainties), right: fc.boolean() }));

describe('certaintyMarks', () => {
  test('pays 1, 2, 3 for right answers and 0, −2, −6 for wrong ones', () => {
    expect(certainties.map((certainty) => certaintyMarks(certainty, true))).toEqual([1, 2, 3]);
    expect(certainties.map((certainty) => certaintyMarks(certainty, false))).toEqual([0, -2, -6]);
  });

  test.each([
    [0.5, 1],
    [0.6, 1],
    [0.7, 2],
    [0.75, 2],
    [0.85, 3],
    [0.95, 3],
  ])('pays best, for someone who is right with a chance of %d, when they say %i', (chance, best) => {
    const expected = certainties.map(
      (certainty) => chance * certaintyMarks(certainty, true) + (1 - chance) * certaintyMarks(certainty, false),
    );
    expect(expected.indexOf(Math.max(...expected)) + 1).toBe(best);
  });
});

describe('calibrate', () => {
  test('counts answers and right answers at each level, and leaves unused levels out', () => {
    const given = [
      { certainty: 3, right: true },
      { certainty: 1, right: false },
      { certainty: 3, right: false },
      { certainty: 3, right: true },
    ] as const;
    expect(calibrate(given)).toEqual([
      { certainty: 1, answers: 1, right: 0 },
      { certainty: 3, answers: 3, right: 2 },
    ]);
    expect(calibrate([])).toEqual([]);
  });

  test('counts every answer once, whatever their order', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const levels = calibrate(given);
        expect(levels.reduce((sum, level) => sum + level.answers, 0)).toBe(given.length);
        expect(levels.reduce((sum, level) => sum + level.right, 0)).toBe(given.filter((answer) => answer.right).length);
        expect(calibrate(given.toReversed())).toEqual(levels);
      }),
    );
  });
});
