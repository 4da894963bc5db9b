import { describe, expect, test } from 'vitest';
import { mistakes, read } from '../../../fixtures/lessons.ts';

const good = `<Rewrite q o words="80">
Ana waits for a lamp.

Rewrite the reply.

> Dear customer,
>
> - as stated
> - not binding

> Please tell me.

> In a chat: please tell me.

- a) It asks first.
  > Move it up.
- b) It names a day.
  > Name one.
- c) It is short.
  > Cut it.
</Rewrite>
`;

describe('readRewrite', () => {
  test('reads the task, the poor reply, good ones, the checklist and how many words are enough', () => {
    expect(mistakes(good)).toEqual([]);
    expect(read(good).items).toMatchObject([
      {
        kind: 'rewrite',
        stem: [{ children: ['Ana waits for a lamp.'] }, { children: ['Rewrite the reply.'] }],
        original: [{ children: ['Dear customer,'] }, { type: 'list', items: [['as stated'], ['not binding']] }],
        models: [[{ children: ['Please tell me.'] }], [{ children: ['In a chat: please tell me.'] }]],
        criteria: [{ id: 'a', text: ['It asks first.'], advice: ['Move it up.'] }, { id: 'b' }, { id: 'c' }],
        mostWords: 80,
      },
    ]);
  });

  test('takes 120 words for enough where nothing is said', () => {
    expect(read(good.replace(' words="80"', '')).items).toMatchObject([{ mostWords: 120 }]);
  });

  test.each([
    ['TP680 8:1', 'a reply without a good one', good.replace(/\n> Please[^\n]*\n\n> In[^\n]*\n/, '')],
    ['TP681 8:1', 'a checklist of two', good.replace('- c) It is short.\n  > Cut it.\n', '')],
    ['TP682 8:1', 'words that are no number', good.replace('"80"', '"few"')],
    ['TP682 8:1', 'hardly a word', good.replace('"80"', '"9"')],
    ['TP205 22:3', 'a point without advice', good.replace('  > Move it up.\n', '')],
    ['TP203 24:3', 'a letter that stands twice', good.replace('b) It', 'a) It')],
  ])('says %s of %s', (code, _name, wrong) => {
    expect(mistakes(wrong)).toEqual([code]);
  });
});
