import { describe, expect, test } from 'vitest';
import { found } from '../../../../fixtures/questions.ts';

const because = (i: number) => `Reason${i} alone${i} puts${i} this${i} step${i} right${i} where${i} it${i} stands.`;
const ordering = (steps: readonly string[]) =>
  `<Q steps greet scenario>\nPut the steps in their usual order:\n\n${steps.map((step, i) => `${i + 1}. ${'abcdefg'.charAt(i)}) ${step}\n   > ${because(i)}`).join('\n')}\n</Q>\n`;
const sorting = (...groups: readonly (readonly string[])[]) => {
  let i = 0;
  const list = groups.map((cards, g) => [
    `- ${'ABC'.charAt(g)}) Group ${g}`,
    ...cards.map((card) => `  - ${'abcdefghijklmnop'.charAt(i)}) ${card}\n    > ${because(i++)}`),
  ]);
  return `<Q sort greet scenario>\nWhich group does each card belong to?\n\n${list.flat().join('\n')}\n</Q>\n`;
};
const cards = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `Card number ${from + i}`);

describe('Steps and cards', () => {
  test('have texts of their own', () => {
    expect(found(ordering(['Hear', 'Say', 'Repair', 'say']))).toEqual(['TP456 E 17:4']);
    expect(found(ordering(['Hear', 'Say', 'Repair', 'Say it again']))).toEqual([]);
    expect(found(sorting(['A bill', 'A call'], ['A bill']))).toEqual(['TP456 E 17:5']);
  });

  test('may be pictures', () => {
    const picture = (name: string) => `![a face](../images/${name}.png)`;
    expect(found(ordering(['a', 'b', 'c', 'd'].map(picture)))).toEqual([]);
  });
});

describe('Cards to sort', () => {
  test('are at most twelve', () => {
    expect(found(sorting(cards(6), cards(6, 6)))).toEqual([]);
    expect(found(sorting(cards(7), cards(6, 7)))).toEqual(['TP457 W 8:1']);
  });

  test('are at least two, in whichever groups', () => {
    expect(found(sorting(cards(1), []))).toEqual(['TP458 W 8:1']);
    expect(found(sorting(cards(1), cards(1, 1)))).toEqual([]);
    expect(found(sorting(cards(2), [], []))).toEqual([]);
  });
});
