import { describe, expect, test } from 'vitest';
import Plan from '#components/lesson/Plan.astro';
import Question from '#components/lesson/Question.astro';
import Rewrite from '#components/lesson/Rewrite.astro';
import type { Item } from '#domain/items/kinds.ts';
import { gapsItem, judgementItem, planItem, rewriteItem } from '../fixtures/items.ts';
import { lessonWith, words } from '../fixtures/lesson.ts';
import { folded, insides, render, shown, text } from '../fixtures/render.ts';

const show = (component: Parameters<typeof render>[0], item: Item) =>
  render(component, { props: { id: 'item' }, lesson: lessonWith({ items: [item] }) });

describe('a text with gaps', () => {
  test('can be read without scripts, with a field for each gap and the options of those to choose for', async () => {
    const html = shown(await show(Question, gapsItem()));
    expect(text(insides(html, 'p').find((each) => each.includes('Please confirm')) ?? '')).toMatch(
      /^Please confirm by ?, so that .*Text c.*\.$/,
    );
    expect(html.match(/<input /g)).toHaveLength(1);
    expect(html.match(/<select /g)).toHaveLength(1);
    expect(text(html)).toMatch(/what for: Text [cd] \/ Text [cd]/);
  });

  test('folds the answers in the order of reading, whatever order the list has', async () => {
    const item = gapsItem();
    const html = await show(Question, { ...item, gaps: item.gaps.toReversed() });
    expect(insides(folded(html), 'li').map(text)).toEqual([
      '✓ (1) Friday / this Friday A day can be kept.',
      '✓ (2) Text c Because c',
      '(2) Text d Because d',
    ]);
    expect(text(shown(html))).not.toContain('this Friday');
  });
});

describe('replies to judge', () => {
  test('show every reply and every rating, and keep the key for those who unfold it', async () => {
    const html = await show(Question, judgementItem());
    for (const expected of ['Text a', 'Text c', ...words.judgement.ratings]) expect(text(shown(html))).toContain(expected);
    expect(text(shown(html))).not.toContain('Because');
    expect(insides(folded(html), 'li').map(text)).toEqual(['Text a → 4/4 Because a', 'Text b → 2–3/4 Because b', 'Text c → 1/4 Because c']);
  });
});

describe('a reply to rewrite', () => {
  test('shows the poor reply and a field; good ones and the checklist are folded', async () => {
    const html = await show(Rewrite, rewriteItem());
    for (const expected of [words.titles.rewrite, words.rewrite.original, 'As stated.']) expect(text(shown(html))).toContain(expected);
    expect(text(shown(html))).not.toContain('Please sign.');
    expect(insides(folded(html), 'li').map(text)).toEqual(['✓ Please sign.', 'It has a Add a', 'It has b Add b', 'It has c Add c']);
  });
});

describe('a plan', () => {
  test('shows two fields and its examples as sentences', async () => {
    const html = shown(await show(Plan, planItem()));
    expect(html.match(/<textarea /g)).toHaveLength(2);
    expect(text(html)).toContain('If when a, then I will do a.');
  });
});
