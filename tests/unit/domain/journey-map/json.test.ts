import { describe, expect, test } from 'vitest';
import { mapToJson } from '#domain/journey-map/json.ts';
import { ownMap } from '#domain/journey-map/map.ts';
import { hostileTexts } from '../../../fixtures/journey-map.ts';

const data = (fields: Record<string, string>) => JSON.parse(mapToJson(ownMap('mine', { mine: fields })));

describe('mapToJson', () => {
  test('names its format and has every field of every stage', () => {
    const map = data({ persona: 'Rosa', scenario: 'A terminal', 'a.name': 'Hears', 'a.feels': '-1', 'b.asks': 'Why?' });
    expect(map).toMatchObject({ format: 'touchpoint-journey-map', version: 1, persona: 'Rosa', scenario: 'A terminal' });
    expect(map.stages).toHaveLength(5);
    expect(map.stages[0]).toEqual({
      name: 'Hears',
      does: '',
      asks: '',
      feels: -1,
      touchpoint: '',
      obstacle: '',
      opportunity: '',
      owner: '',
      measure: '',
    });
    expect(map.stages[1]).toMatchObject({ asks: 'Why?', feels: null });
  });

  test.each(Object.entries(hostileTexts))('gives %s back as it was written', (_name, text) => {
    expect(data({ persona: text }).persona).toBe(text);
  });
});
