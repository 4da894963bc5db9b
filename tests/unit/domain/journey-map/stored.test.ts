import { describe, expect, test } from 'vitest';
import { lastMap, storedTexts } from '#domain/journey-map/stored.ts';
import { mergeLogs } from '#domain/record.ts';
import { attempt } from '../../../fixtures/events.ts';
import { journeyMapItem } from '../../../fixtures/items.ts';

const item = journeyMapItem();
const change = (id: string, seq: number, response: unknown, rev = 1) => attempt(seq, { id, item: item.id, rev, response });

describe('storedTexts', () => {
  test('adds up all that was changed, whatever tab it came from', () => {
    const here = [change('h1', 1, { guided: { 'b.asks': 'Here' } }), change('h2', 3, { guided: { 'b.asks': 'Here again' } })];
    const there = [change('t1', 2, { guided: { 'c.asks': 'There', 'b.asks': 'There' }, mine: { persona: 'Ana' } })];
    expect(storedTexts(item, mergeLogs(here, there))).toEqual({
      guided: { 'b.asks': 'Here again', 'c.asks': 'There' },
      mine: { persona: 'Ana' },
    });
  });

  test('leaves out what is no map', () => {
    const log = [change('a', 1, 'text'), change('b', 2, { guided: { 'b.asks': 7 } }), change('c', 3, { guided: { 'b.asks': 'Fine' } })];
    expect(storedTexts(item, log)).toEqual({ guided: { 'b.asks': 'Fine' } });
  });

  test('of an earlier worked example keeps nothing in its gaps, but every map of the learner’s own', () => {
    const log = [change('a', 1, { guided: { 'b.asks': 'Old' }, mine: { persona: 'Ana' } }, 1)];
    expect(storedTexts(journeyMapItem({ rev: 2 }), log)).toEqual({ mine: { persona: 'Ana' } });
  });
});

describe('lastMap', () => {
  test('is the map that was changed last', () => {
    const log = [change('a', 1, { mine: { persona: 'Ana' } }), change('b', 2, { guided: { 'b.asks': 'Why?' } })];
    expect(lastMap(item, log)).toBe('guided');
    expect(lastMap(item, log.slice(0, 1))).toBe('mine');
    expect(lastMap(item, [])).toBeUndefined();
  });
});
