import { describe, expect, test } from 'vitest';
import { changed, placeOf, structureOf, wordsOf } from '../../../../fixtures/structure.ts';

const showing = (name: string, labels: readonly string[], alt = 'what it shows you') =>
  changed(
    'what',
    'Direct does not mean',
    `<Diagram name="${name}" alt="${alt}">\n\n${labels.map((label) => `- ${label}`).join('\n')}\n\nA caption.\n\n</Diagram>\n\nDirect does not mean`,
  );
const numbered = (count: number, end = '') => Array.from({ length: count }, (_, i) => `Label ${i}${end}`);
const iceberg = (above: number, below: number) => ['Seen:', ...numbered(above), 'Hidden:', ...numbered(below)];
const picture = (alt: string, file = 'counter.png') =>
  changed('what', 'Direct does not mean', `![${alt}](../images/${file})\n\nDirect does not mean`);

describe('what a picture shows, in words', () => {
  test.each(['', 'A counter', '—'])('"%s" is too little', (alt) => {
    const changes = picture(alt);
    expect(structureOf(changes)).toEqual([`TP418 E ${placeOf(`![${alt}]`, changes)}`]);
  });

  test.each(['counter.png', 'a-counter_2.JPG', 'IMG_2034', 'DSC 0042 7', 'counter'])('"%s" is the name of a file', (alt) => {
    expect(wordsOf('TP418', picture(alt))[0]).toContain('is the name of a file');
  });

  test('three words are enough, also when they speak of a file', () => {
    expect(structureOf(picture('A long queue'))).toEqual([]);
    expect(structureOf(picture('The file plan.pdf open on a screen'))).toEqual([]);
  });

  test('pictures in questions count', () => {
    const changes = changed('questions', 'Your team wants', '![Queue](../images/counter.png) Your team wants');
    expect(structureOf(changes)).toEqual([`TP418 E ${placeOf('![Queue]', changes)}`]);
  });

  test('drawings count', () => {
    const changes = showing('journey-strip', numbered(6), 'Six stages');
    expect(structureOf(changes)).toEqual([`TP418 E ${placeOf('<Diagram', changes)}`]);
  });
});

describe('the number of labels', () => {
  test.each([
    ['lenses', 5, 6],
    ['journey-strip', 5, 8],
  ] as const)('%s takes %i to %i', (name, fewest, most) => {
    for (const count of [fewest, most]) expect(structureOf(showing(name, numbered(count)))).toEqual([]);
    for (const count of [fewest - 1, most + 1]) {
      const changes = showing(name, numbered(count));
      expect(structureOf(changes)).toEqual([`TP419 E ${placeOf('<Diagram', changes)}`]);
    }
  });

  test('emotion-curve takes five to seven', () => {
    expect(structureOf(showing('emotion-curve', numbered(4, ': 1')))).toHaveLength(1);
    expect(structureOf(showing('emotion-curve', numbered(7, ': 1')))).toEqual([]);
    expect(wordsOf('TP419', showing('emotion-curve', numbered(8, ': 1')))[0]).toContain('has 8 labels; it takes 5 to 7.');
  });

  test('touchpoints takes four', () => {
    expect(wordsOf('TP419', showing('touchpoints', numbered(3, ': example')))[0]).toContain('has 3 labels; it takes 4.');
  });

  test('a drawing without a list has none', () => {
    expect(wordsOf('TP419', showing('lenses', []))[0]).toContain('has 0 labels');
  });

  test('an iceberg takes two or three things above the water, three to five below', () => {
    for (const [above, below] of [
      [2, 3],
      [3, 5],
    ] as const)
      expect(structureOf(showing('iceberg', iceberg(above, below)))).toEqual([]);
    for (const [above, below] of [
      [1, 5],
      [4, 3],
      [3, 2],
      [2, 6],
    ] as const) {
      const changes = showing('iceberg', iceberg(above, below));
      expect(structureOf(changes), `${above} above, ${below} below`).toEqual([expect.stringMatching(/^TP419 E/)]);
    }
    expect(structureOf(showing('iceberg', iceberg(1, 5)))).toEqual([`TP419 E ${placeOf('Hidden:', showing('iceberg', iceberg(1, 5)))}`]);
  });
});

describe('the form of labels', () => {
  test('a moment ends in its mood', () => {
    const changes = showing('emotion-curve', [...numbered(4, ': 1'), 'The bill comes at 10:30']);
    expect(structureOf(changes)).toEqual([`TP420 E ${placeOf('The bill', changes)}`]);
  });

  test.each([': +1', ': -2', ': −0.5', ':  2', ': 0,5', ': – 1'])('"%s" is a mood', (mood) => {
    expect(structureOf(showing('emotion-curve', numbered(5, mood)))).toEqual([]);
  });

  test.each([': 3', ': -2.5', ': good', ' 1', ':2'])('"%s" is none', (mood) => {
    expect(structureOf(showing('emotion-curve', numbered(5, mood)))).toHaveLength(5);
  });

  test('a kind of touchpoint has an example', () => {
    const changes = showing('touchpoints', [...numbered(3, ': example'), 'Social:']);
    expect(structureOf(changes)).toEqual([`TP420 E ${placeOf('Social:', changes)}`]);
  });

  test('the second heading of an iceberg ends in a colon', () => {
    const changes = showing(
      'iceberg',
      iceberg(2, 3).map((label) => label.replace('Hidden:', 'Hidden')),
    );
    expect(structureOf(changes)).toEqual([`TP420 E ${placeOf('Hidden', changes)}`]);
  });

  test('the second heading of an iceberg is known by its words', () => {
    const changes = showing('iceberg', [...iceberg(3, 3).slice(0, 4), 'Below the water', 'Mood', 'Fear', 'Hope', 'Habit', 'Haste']);
    expect(structureOf(changes)).toEqual([`TP420 E ${placeOf('Below the water', changes)}`]);
  });

  test('the first heading of an iceberg may do without', () => {
    expect(structureOf(showing('iceberg', ['Seen', ...iceberg(2, 3).slice(1)]))).toEqual([]);
  });
});
