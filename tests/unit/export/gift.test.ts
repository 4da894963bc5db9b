import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importGift } from '#catalog/import/gift.ts';
import type { Item } from '#domain/items/kinds.ts';
import { plainText, type RichText } from '#domain/rich-text.ts';
import { toGift } from '#export/gift.ts';
import { hostileItem } from '../../fixtures/arbitrary-items.ts';
import { target } from '../../fixtures/import.ts';
import {
  curveItem,
  matchingItem,
  multipleItem,
  numericItem,
  options,
  orderingItem,
  reflectionItem,
  selfCheckItem,
  singleItem,
} from '../../fixtures/items.ts';

const gift = (item: Item) => toGift([item]).text;
const leftOut = (item: Item) => toGift([item]).leftOut.map(({ what }) => what);

describe('a question in GIFT', () => {
  test('with one right answer', () => {
    expect(gift(singleItem())).toBe(`// touchpoint: objective=objective
::item::[plain]What now? {
~Text a #Because a
=Text b #Because b
~Text c #Because c
}
`);
  });

  test('with several right answers: each gives its share, and each wrong one takes it', () => {
    expect(gift(multipleItem())).toContain('\n~%50%Text a #Because a\n~%-50%Text b #Because b\n');
    expect(gift(multipleItem({ options: options('abcd'), keys: ['a', 'b', 'd'] }))).toContain('~%33.33333%Text a #Because a');
  });

  test('for a number: the unit stands in the question, slips give nothing, the rest has its word', () => {
    expect(gift(numericItem())).toContain(`[plain]What now? (%) {#
=72:0.5 #Yes
=%0%28:0.5 #The rest
~ #Divide
}`);
  });

  test('with pairs: why they belong together is said at the end', () => {
    expect(gift(matchingItem())).toContain(`{
=Card a -> Group A
=Card b -> Group A
=Card c -> Group B
= -> Group C
####[html]<p>Card a\\: Because a</p><p>Card b\\: Because b</p><p>Card c\\: Because c</p>
}`);
    expect(leftOut(matchingItem())).toEqual(['Card c) is right in one group only: GIFT has one answer for each card.']);
  });

  test('for a text of the learner', () => {
    expect(gift(reflectionItem())).toContain('[plain]What now? {\n####[plain]For example\n}');
  });

  test('has a backslash before the signs of GIFT and names for those of HTML', () => {
    const text = 'a ~ = # { } : \\ <b> & -> b';
    expect(gift(singleItem({ stem: [{ type: 'paragraph', children: [text] }] }))).toContain(
      '[plain]a \\~ \\= \\# \\{ \\} \\: \\\\ <b> & -> b {',
    );
    expect(gift(singleItem({ stem: [{ type: 'paragraph', children: [{ type: 'strong', children: [text] }] }] }))).toContain(
      '[html]<strong>a \\~ \\= \\# \\{ \\} \\: \\\\ &lt;b&gt; &amp; -&gt; b</strong> {',
    );
  });

  test('that it does not know stays behind, with the reason', () => {
    for (const item of [orderingItem(), selfCheckItem(), curveItem()]) {
      expect(gift(item)).toBe('');
      expect(leftOut(item)).toEqual([expect.stringMatching(/stays behind: .+\.$/)]);
    }
  });

  test('has its picture in words', () => {
    const item = singleItem({
      stem: [{ type: 'paragraph', children: ['Look: ', { type: 'image', src: '../images/a.jpg', alt: 'a cat' }] }],
    });
    expect(gift(item)).toContain('[html]Look\\: [a cat] {');
    expect(leftOut(item)).toEqual(['The picture is told in words: GIFT files hold no pictures.']);
  });
});

/** The item as GIFT can hold it: letters by place, groups as plain words, one group for each card. */
function held(item: Item): Item {
  const letter = (i: number) => 'abcdefgh'.charAt(i);
  if (item.kind === 'single' || item.kind === 'multiple') {
    const lettered = item.options.map((option, i) => ({ ...option, id: letter(i) }));
    const renamed = (id: string) => letter(item.options.findIndex((option) => option.id === id));
    if (item.kind === 'single') return { ...item, options: lettered, key: renamed(item.key) };
    return { ...item, options: lettered, keys: item.keys.map(renamed) };
  }
  return item;
}

const withoutPictures = (item: Item) => !JSON.stringify(item).includes('"type":"image"');

describe('out and in again', () => {
  test.each(['single', 'multiple', 'numeric', 'reflection'] as const)(
    'a question of kind %s is the same, whatever its texts look like',
    (kind) => {
      fc.assert(
        fc.property(hostileItem(kind).filter(withoutPictures), (item) => {
          const { items, faults } = importGift(gift(item), target());
          expect(faults).toEqual([]);
          expect(items).toEqual([held(item)]);
        }),
        { numRuns: 60 },
      );
    },
  );

  test('the pairs of a matching question are the same', () => {
    fc.assert(
      fc.property(hostileItem('matching').filter(withoutPictures), (item) => {
        if (item.kind !== 'matching') return;
        const { items, faults } = importGift(gift(item), target());
        const [again] = items;
        expect(faults).toEqual([]);
        if (again?.kind !== 'matching') throw new Error('It is no matching question any more');
        const words = (text: RichText) => plainText(text).replace(/\s+/g, ' ').replaceAll('->', '→');
        const pairs = ({ cards, groups }: typeof item) =>
          cards.map((card) => `${words(card.text)} = ${words(groups.find(({ id }) => id === card.groups[0])?.text ?? [])}`);
        expect(pairs(again).toSorted()).toEqual(pairs(item).toSorted());
      }),
      { numRuns: 60 },
    );
  });
});
