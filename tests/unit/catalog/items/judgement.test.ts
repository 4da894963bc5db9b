import { describe, expect, test } from 'vitest';
import { mistakes, read } from '../../../fixtures/lessons.ts';

const good = `<Q q o>
How well does each reply serve?

- [4] a) Call her
  > She hears a voice.
- [2-3] b) Write once more
  > It depends on the words.
- [1] c) Wait
  > Silence says no.

> Rated by two trainers.
</Q>
`;

describe('readJudgement', () => {
  test('reads ratings, ranges, reasons and whose key it is', () => {
    expect(mistakes(good)).toEqual([]);
    expect(read(good).items).toMatchObject([
      {
        kind: 'judgement',
        stem: [{ children: ['How well does each reply serve?'] }],
        replies: [
          { id: 'a', text: ['Call her'], feedback: ['She hears a voice.'], low: 4, high: 4 },
          { id: 'b', low: 2, high: 3 },
          { id: 'c', low: 1, high: 1 },
        ],
        panel: ['Rated by two trainers.'],
      },
    ]);
  });

  test('with the word "rank" reads the same as replies to put in order', () => {
    const ranked = good.replace('<Q q o', '<Q q o rank');
    expect(mistakes(ranked)).toEqual([]);
    expect(read(ranked).items).toMatchObject([{ kind: 'ranking', replies: [{ id: 'a', low: 4 }, { id: 'b' }, { id: 'c' }] }]);
  });

  test('knows where each reply and its reason stand', () => {
    const { places } = read(good);
    expect(places.get('course/q#b')).toMatchObject({ line: 13 });
    expect(places.get('course/q#b>')).toMatchObject({ line: 14 });
  });

  test.each([
    ['TP670 11:3', 'a rating off the scale', good.replace('[4]', '[5]')],
    ['TP670 13:3', 'a range that runs backwards', good.replace('[2-3]', '[3-2]')],
    ['TP670 15:3', 'a reply without a rating', good.replace('[1] ', '')],
    ['TP670 13:3', 'a rating in round brackets', good.replace('[2-3]', '(2)')],
    ['TP671 8:1', 'two replies', good.replace('- [1] c) Wait\n  > Silence says no.\n', '')],
    ['TP672 8:1', 'a key of nobody’s', good.replace('\n> Rated by two trainers.\n', '')],
    ['TP673 8:1', 'replies that are all alike', good.replace('[2-3]', '[4]').replace('[1]', '[4]')],
    ['TP673 8:1', 'ranges that overlap', good.replace('[4]', '[3-4]').replace('[1]', '[2-3]')],
    ['TP205 11:3', 'a rating without a reason', good.replace('  > She hears a voice.\n', '')],
    ['TP203 13:3', 'a letter that stands twice', good.replace('b) Write', 'a) Write')],
  ])('says %s of %s', (code, _name, wrong) => {
    expect(mistakes(wrong)).toEqual([code]);
  });

  test('reads stars as the rating they stand for', () => {
    const starred = good.replace('[4]', '★★★★').replace('[2-3]', '★★').replace('[1]', '★');
    const { items, diagnostics } = read(starred);
    expect(diagnostics.map(({ code, cure }) => `${code} ${cure}`)).toEqual([
      'TP670 - [4] a) Call her',
      'TP670 - [2] b) Write once more',
      'TP670 - [1] c) Wait',
    ]);
    expect(items).toMatchObject([{ kind: 'judgement', replies: [{ low: 4 }, { low: 2 }, { low: 1 }] }]);
  });
});
