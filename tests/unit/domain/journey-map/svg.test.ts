import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '#domain/drawing/wrap.ts';
import { ownMap } from '#domain/journey-map/map.ts';
import { mapToSvg } from '#domain/journey-map/svg.ts';
import { hostileTexts, labels } from '../../../fixtures/journey-map.ts';

const svg = (fields: Record<string, string>) => mapToSvg(ownMap('mine', { mine: fields }), labels);
const words = (picture: string) => [...picture.matchAll(/<tspan[^>]*>([^<]*)<\/tspan>/g)].map((found) => found[1]).join(' ');

/** What is drawn, as numbers. Texts stand on `y`. */
function drawn(picture: string) {
  const numbers = (pattern: RegExp) => [...picture.matchAll(pattern)].map((found) => found.slice(1).map(Number));
  const [[width = 0, height = 0] = []] = numbers(/viewBox="0 0 (\d+) ([\d.]+)"/g);
  const texts = [...picture.matchAll(/<text font-size="(\d+)" fill="(#\w+)" font-weight="(\d+)">(.*)<\/text>/g)].flatMap(
    ([, size, fill, weight, lines = '']) =>
      [...lines.matchAll(/<tspan x="(\d+)" y="(\d+)">([^<]*)<\/tspan>/g)].map(([, x, y, text = '']) => ({
        x: Number(x),
        y: Number(y),
        text,
        size: Number(size),
        look: `${fill} ${weight}`,
      })),
  );
  const rules = numbers(/<path d="M0 ([\d.]+) H(\d+)"/g).map(([y = 0, to]) => ({ y, to }));
  const dots = [...picture.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="7" fill="(#\w+)"/g)];
  const points = dots.map(([, x, y, fill]) => ({ x: Number(x), y: Number(y), fill }));
  const [[from, middle = 0, to] = []] = numbers(/<path d="M(\d+) ([\d.]+) H(\d+)" [^>]*stroke-dasharray/g);
  const [band = []] = numbers(/<rect x="0" y="([\d.]+)" width="(\d+)" height="([\d.]+)"/g);
  return { width, height, texts, rules, points, axis: { from, y: middle, to }, band };
}

const moods = fc.constantFrom('', '-2', '-1', '0', '1', '2');
const someFields = fc
  .tuple(fc.array(moods, { minLength: 5, maxLength: 5 }), fc.array(fc.nat(30), { minLength: 6, maxLength: 6 }))
  .map(([feels, lengths]) => ({
    ...Object.fromEntries(feels.map((mood, i) => [`${'abcde'[i]}.feels`, mood])),
    ...Object.fromEntries(lengths.map((length, i) => [`${'abcde'[i % 5]}.${i % 2 ? 'does' : 'owner'}`, 'i l '.repeat(2 * length).trim()])),
    persona: 'i l '.repeat(5 * (lengths[0] ?? 0)).trim(),
    scenario: 'j i '.repeat(5 * (lengths[1] ?? 0)).trim(),
    'f.shown': 'yes',
    'a.name': 'Hears '.repeat(lengths[2] ?? 0).trim(),
  }));

describe('mapToSvg', () => {
  test('keeps every text within the picture, its column and its row, and lays no line over another', () => {
    fc.assert(
      fc.property(someFields, (fields) => {
        const { width, height, texts, rules, band } = drawn(svg(fields));
        const columns = [12, 142, 332, 522, 712, 902, 1092, width];
        expect(rules).toHaveLength(9);
        expect(rules.at(-1)?.y).toBeCloseTo(height - 12, 6);
        const head = band[0] ?? 0;
        const edges = [0, head, ...rules.map(({ y }) => y)];
        for (const { x, y, text, size } of texts) {
          const column = columns.indexOf(x);
          const end = y < head ? width - 12 : (columns[column + 1] ?? 0) - 12;
          expect(column).toBeGreaterThanOrEqual(0);
          expect(x + textWidth(text, size)).toBeLessThanOrEqual(end + 0.01);
          const above = Math.max(...edges.filter((edge) => edge < y));
          expect(y - size).toBeGreaterThanOrEqual(above + 11);
          for (const other of texts) if (other.x === x && other.y > y) expect(other.y - y).toBeGreaterThanOrEqual(size);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('leaves room below the last line of a row, and none between columns', () => {
    const { texts, rules } = drawn(svg({ 'b.does': 'word '.repeat(40), 'c.does': 'x', 'd.asks': 'one two' }));
    const lowest = Math.max(...texts.filter(({ text }) => text.startsWith('word')).map(({ y }) => y));
    const [end = 0] = rules.map(({ y }) => y).filter((y) => y > lowest);
    expect(end - lowest).toBeGreaterThanOrEqual(12);
    expect(end - lowest).toBeLessThan(12 + 14);
    expect(texts.find(({ text }) => text === labels.rows.asks)?.y).toBe(texts.find(({ text }) => text === 'one two')?.y);
    expect(texts.find(({ text }) => text === 'x')?.x).toBe((texts.find(({ text }) => text.startsWith('word'))?.x ?? 0) + 190);
  });

  test('draws rules across the whole picture, and a band behind the names of the stages', () => {
    const { width, rules, band, texts } = drawn(svg({ 'a.name': 'Hears of it', 'a.does': 'Reads' }));
    expect(width).toBe(130 + 5 * 190 + 12);
    expect(rules.every(({ to }) => to === width)).toBe(true);
    const [top = 0, across, tall = 0] = band;
    expect([across, top + tall]).toEqual([width, rules[0]?.y]);
    const look = (wanted: string) => texts.find(({ text }) => text === wanted)?.look.split(' ');
    const [name, does, stage, row] = ['Hears of it', 'Reads', labels.stage, labels.rows.does].map(look);
    expect([name?.[1], does?.[1]]).toEqual(['600', '400']);
    expect(name?.[0]).toBe(does?.[0]);
    expect(stage).toEqual(row);
    expect(texts.find(({ text }) => text === 'Hears of it')?.y).toBeLessThan(top + tall);
    expect(texts.find(({ text }) => text === 'Hears of it')?.y).toBeGreaterThan(top);
  });

  test('draws feelings in the middle of their columns, in even steps from the dashed line, between two rules', () => {
    const { points, axis, rules, texts } = drawn(svg({ 'a.feels': '2', 'b.feels': '1', 'c.feels': '0', 'd.feels': '-1', 'e.feels': '-2' }));
    expect(points.map(({ x }) => x)).toEqual([0, 1, 2, 3, 4].map((i) => 130 + 95 + i * 190));
    expect(points.map(({ y }) => y - axis.y)).toEqual([-60, -30, 0, 30, 60]);
    expect([axis.from, axis.to]).toEqual([130, 130 + 5 * 190]);
    const feels = texts.find(({ text }) => text === labels.rows.feels)?.y ?? 0;
    const after = rules.map(({ y }) => y).find((y) => y > axis.y) ?? 0;
    for (const { y } of points) {
      expect(y - 7).toBeGreaterThan(feels);
      expect(y + 7).toBeLessThan(after);
    }
    expect(after - axis.y).toBe(75);
    expect(texts.find(({ text }) => text === labels.rows.touchpoint)?.y).toBeGreaterThan(after);
  });

  test('shows by colour which feelings are bad, and joins them all by one line', () => {
    const picture = svg({ 'a.feels': '0', 'b.feels': '1', 'd.feels': '-1', 'e.feels': '-2' });
    const { points } = drawn(picture);
    const [none, good, bad, worse] = points.map(({ fill }) => fill);
    expect([none, bad]).toEqual([good, worse]);
    expect(good).not.toBe(bad);
    const [, line, colour] = /<path d="(M[^"]* C[^"]*)" fill="none" stroke="([^"]*)"/.exec(picture) ?? [];
    expect(good).toBe(colour);
    for (const { x, y } of points) expect(line).toContain(`${x} ${y}`);
  });

  test('leaves the field of a feeling that was not chosen empty, and writes 0 without a sign', () => {
    const heads: readonly string[] = ['Persona:', 'Scenario:', labels.stage, ...Object.values(labels.rows), ''];
    const { texts } = drawn(svg({ 'a.feels': '0', 'b.feels': '2' }));
    const said = texts.map(({ text }) => text).filter((text) => !heads.includes(text));
    expect(said).toEqual(['0', '+2']);
  });

  test('breaks the names of rows that are too long for their column', () => {
    const long = 'i l '.repeat(20).trim();
    const named = drawn(mapToSvg(ownMap('mine', {}), { ...labels, stage: long })).texts.filter(({ text }) => /^[il ]+$/.test(text));
    expect(named.map(({ text }) => text).join(' ')).toBe(long);
    for (const { x, text, size } of named) expect(x + textWidth(text, size)).toBeLessThanOrEqual(130 - 12);
  });

  test('is as large as what it shows, and says nothing beside its title and its texts', () => {
    const picture = svg({ persona: 'long '.repeat(80), 'a.name': 'Hears of it', 'a.does': 'Reads' });
    const { width, height } = drawn(picture);
    expect(picture).toContain(`width="${width}" height="${height}" font-family`);
    expect(picture.match(/<rect/g)).toHaveLength(2);
    expect(
      picture
        .replace(/<(title|tspan)[^>]*>[^<]*<\/\1>/g, '')
        .replace(/<[^>]*>/g, '')
        .trim(),
    ).toBe('');
  });

  test('writes persona and scenario larger than the table', () => {
    const { texts } = drawn(svg({ persona: 'Rosa', 'a.does': 'Reads' }));
    const sizeOf = (wanted: string) => texts.find(({ text }) => text.includes(wanted))?.size ?? 0;
    expect(sizeOf('Rosa')).toBeGreaterThan(sizeOf('Reads'));
  });

  test('leaves out what XML cannot hold, and nothing else', () => {
    expect(words(svg({ persona: hostileTexts.control }))).toContain('Persona: abcde ');
  });

  test('is called by its scenario', () => {
    expect(svg({ scenario: 'Cash & carry' })).toContain('<title>Scenario: Cash &amp; carry</title>');
  });

  test('is written in colours, and says every sign of a text so that it reads the same', () => {
    const said = `Tom & "Ann" <b> isn't > 1`;
    const picture = svg({ 'a.does': said });
    const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
    expect(words(picture).replace(/&([a-z#0-9]+);/g, (_, name: string) => signs[name] ?? '?')).toContain(said);
    for (const [, value] of picture.matchAll(/(?:fill|stroke)="([^"]*)"/g)) expect(value).toMatch(/^(?:#[0-9a-f]{6}|none)$/);
  });

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
