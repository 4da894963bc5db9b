import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom, shuffle } from '#domain/random.ts';
import { seeds } from '../../fixtures/arrangements.ts';

describe('seededRandom', () => {
  test('repeats itself for a seed, because the order shown to a learner is stored as its seed', () => {
    const random = seededRandom('fundamentals/hotel-felt-cold:0');
    expect([random(), random(), random()]).toEqual([0.1648430502973497, 0.20374209573492408, 0.7930327146314085]);
  });

  test('stays in [0, 1)', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const random = seededRandom(seed);
        for (let i = 0; i < 50; i++) {
          const value = random();
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThan(1);
        }
      }),
    );
  });

  test('differs for seeds that differ in one character', () => {
    const firsts = seeds(1000).map((seed) => seededRandom(seed)());
    expect(new Set(firsts).size).toBe(1000);
  });

  test('spreads the first numbers of neighbouring seeds evenly', () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const seed of seeds(10_000)) {
      const tenth = Math.floor(seededRandom(seed)() * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    expect(Math.min(...tenths)).toBeGreaterThan(880);
    expect(Math.max(...tenths)).toBeLessThan(1120);
  });
});

describe('shuffle', () => {
  test('keeps every element, also equal ones, and leaves the list as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (list, seed) => {
        const before = [...list];
        const shuffled = shuffle(list, seededRandom(seed));
        expect(shuffled.toSorted()).toEqual(list.toSorted());
        expect(list).toEqual(before);
        expect(shuffled).not.toBe(list);
      }),
    );
  });

  test('reaches all orders of four about equally often', () => {
    const seen = new Map<string, number>();
    for (const seed of seeds(24_000)) {
      const order = shuffle([...'abcd'], seededRandom(seed)).join('');
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }
    expect(seen.size).toBe(24);
    expect(Math.min(...seen.values())).toBeGreaterThan(850);
    expect(Math.max(...seen.values())).toBeLessThan(1150);
  });

  test('works with the extreme numbers a source may give', () => {
    expect(shuffle([...'abc'], () => 0)).toEqual(['b', 'c', 'a']);
    expect(shuffle([...'abc'], () => 1 - Number.EPSILON)).toEqual(['a', 'b', 'c']);
  });
});
