import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gatherMaps, journeyMap, type MapTexts } from '#domain/items/journey-map.ts';
import { readResponse } from '#domain/items/kind.ts';
import { journeyMapItem } from '../../../fixtures/items.ts';

const item = journeyMapItem();
const name = fc.constantFrom('guided', 'map-1', 'a.asks', 'b.does', '__proto__', 'constructor', '7');
const texts: fc.Arbitrary<MapTexts> = fc.dictionary(name, fc.dictionary(name, fc.string()));

describe('journeyMap', () => {
  test.each([
    [{ guided: { 'b.asks': 'Why?' } }, true],
    [{ guided: {}, 'map-1': { persona: '' } }, true],
    [{ guided: {} }, false],
    [{}, false],
  ])('is complete when something was changed: %o is %s', (response, complete) => {
    expect(journeyMap.isComplete(item, response)).toBe(complete);
  });

  test('has no marks and nothing to arrange', () => {
    expect(journeyMap.mark(item, { guided: { 'b.asks': 'Why?' } })).toBeNull();
    expect(journeyMap.arrange(item, 'seed')).toEqual([]);
  });

  test.each([['a text'], [['guided']], [{ guided: 'text' }], [{ guided: { 'b.asks': 5 } }], [{ guided: [null] }], [null]])(
    'refuses a response of another shape: %o',
    (raw) => {
      expect(readResponse(journeyMap, raw)).toBeUndefined();
    },
  );

  test('lets no polluting key of a response through', () => {
    const raw = JSON.parse('{"__proto__":{"polluted":"yes"},"guided":{"__proto__":"x","constructor":"y","b.asks":"z"}}');
    const response = readResponse(journeyMap, raw);
    expect(Object.keys(response ?? {})).toEqual(['guided']);
    expect(Object.keys(response?.['guided'] ?? {})).toEqual(['b.asks']);
  });
});

describe('gatherMaps', () => {
  test('keeps of each field the text that came last, and all fields', () => {
    const gathered = gatherMaps([
      { guided: { 'b.asks': 'first', 'c.asks': 'only' } },
      { 'map-1': { persona: 'Ana' } },
      { guided: { 'b.asks': 'second' } },
      { guided: { 'c.asks': '' } },
    ]);
    expect(gathered).toEqual({ guided: { 'b.asks': 'second', 'c.asks': '' }, 'map-1': { persona: 'Ana' } });
  });

  test('gives the same whether all is gathered at once or bit by bit', () => {
    fc.assert(
      fc.property(fc.array(texts), fc.array(texts), (before, after) => {
        expect(gatherMaps([gatherMaps(before), gatherMaps(after)])).toEqual(gatherMaps([...before, ...after]));
      }),
    );
  });

  test('loses no field of any response, and pollutes nothing', () => {
    fc.assert(
      fc.property(fc.array(texts), (responses) => {
        const gathered = gatherMaps(responses);
        for (const response of responses)
          for (const [id, fields] of Object.entries(response))
            for (const field of Object.keys(fields)) {
              expect(Object.hasOwn(gathered, id)).toBe(true);
              expect(Object.hasOwn(gathered[id] ?? {}, field)).toBe(true);
            }
        expect('polluted' in {}).toBe(false);
      }),
    );
  });
});
