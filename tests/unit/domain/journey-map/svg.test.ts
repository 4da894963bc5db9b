import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownMap } from '#domain/journey-map/map.ts';
import { mapToSvg } from '#domain/journey-map/svg.ts';
import { hostileTexts, labels } from '../../../fixtures/journey-map.ts';

const svg = (fields: Record<string, string>) => mapToSvg(ownMap('mine', { mine: fields }), labels);
const words = (picture: string) => [...picture.matchAll(/<tspan[^>]*>([^<]*)<\/tspan>/g)].map((found) => found[1]).join(' ');

describe('mapToSvg', () => {
  test('says all that the map says', () => {
    const said = words(
      svg({ persona: 'Rosa', scenario: 'A terminal', 'a.name': 'Hears of it', 'b.asks': 'Why now?', 'b.feels': '-2', 'c.feels': '1' }),
    );
    for (const text of ['Persona: Rosa', 'Scenario: A terminal', 'Hears of it', 'Why now?', '−2', '+1', ...Object.values(labels.rows)])
      expect(said).toContain(text);
  });

  test('draws a point for each feeling that was chosen, below the middle where it is bad', () => {
    const picture = svg({ 'a.feels': '1', 'b.feels': '-2', 'd.feels': '0' });
    const points = [...picture.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
    const middle = points[2]?.y ?? 0;
    expect(points).toHaveLength(3);
    expect(points[0]?.y).toBeLessThan(middle);
    expect(points[1]?.y).toBeGreaterThan(middle);
    expect(points[2]?.x).toBeGreaterThan(points[1]?.x ?? 0);
  });

  test('draws a map without feelings', () => {
    expect(svg({})).not.toContain('NaN');
    expect(svg({})).not.toContain('<circle');
  });

  test.each(Object.entries(hostileTexts))('holds %s as text, and nothing that XML does not allow', (_name, text) => {
    const picture = svg({ persona: text, 'a.name': text, 'a.does': text });
    expect(picture).not.toMatch(/<(?:img|script|b|!--)/);
    expect(picture.match(/<\/svg>/g)).toHaveLength(1);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(picture).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    expect(picture.isWellFormed()).toBe(true);
    expect(picture).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/);
  });

  test('gets taller, not wider, with longer texts', () => {
    const size = (picture: string) => /width="(\d+)" height="(\d+(?:\.\d+)?)"/.exec(picture)?.slice(1).map(Number) ?? [];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (length) => {
        const [width, height] = size(svg({ 'a.does': 'word '.repeat(length) }));
        const [least, low] = size(svg({}));
        expect(width).toBe(least);
        expect(height).toBeGreaterThanOrEqual(low ?? 0);
      }),
      { numRuns: 30 },
    );
  });
});
