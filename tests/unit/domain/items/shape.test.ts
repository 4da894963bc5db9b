import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listOf, number, objectOf, oneOf, recordOf, text } from '#domain/items/shape.ts';

const plan = objectOf({ when: text }, { after: oneOf(7, 30), notes: listOf(text) });

describe('a shape', () => {
  test.each([
    ['a text', text, ['', 'a'], [1, null, undefined, ['a']]],
    ['a number', number, [0, -1.5], ['1', Number.NaN, null, true]],
    ['one of a few values', oneOf<string | number | boolean>('a', 7, true), ['a', 7, true], ['b', '7', 1, null, undefined]],
    ['a list', listOf(text), [[], ['a', 'b']], ['ab', { 0: 'a' }, ['a', 1], [undefined]]],
    ['a list of a certain length', listOf(number, 1, 2), [[1], [1, 2]], [[], [1, 2, 3]]],
    ['a record', recordOf(number), [{}, { a: 1 }], [[], null, 'a', { a: '1' }, { a: null }]],
    [
      'an object',
      plan,
      [{ when: '' }, { when: 'a', after: 7, notes: ['b'] }],
      [{}, [], { when: 1 }, { when: 'a', after: 8 }, { when: 'a', notes: 'b' }],
    ],
  ] as const)('of %s takes what fits and nothing else', (_, shape, fitting, others) => {
    for (const value of fitting) expect(shape(value)).toEqual(value);
    for (const value of others) expect(shape(value)).toBeUndefined();
  });

  test('of an object leaves out names it does not know, and those without a value', () => {
    expect(plan({ when: 'a', after: undefined, more: 1 })).toEqual({ when: 'a' });
    expect(Object.keys(plan({ when: 'a', after: undefined, more: 1 }) ?? {})).toEqual(['when']);
  });

  test('of an object does not find its names in the prototype', () => {
    expect(objectOf({ constructor: (raw: unknown) => raw })({})).toBeUndefined();
    expect(plan(Object.create({ when: 'a' }))).toBeUndefined();
  });

  test('of a record leaves the names of the prototype out and changes no prototype', () => {
    const read = recordOf(number)(JSON.parse('{"a":1,"__proto__":2,"constructor":3,"prototype":4}'));
    expect(read).toEqual({ a: 1 });
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  });

  test('never throws, and gives the same for what it gave', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        for (const shape of [text, number, listOf(text), recordOf(text), plan, listOf(plan), recordOf(listOf(number))] as const) {
          const read = shape(raw);
          if (read !== undefined) expect(shape(read)).toEqual(read);
        }
      }),
    );
  });
});
