import { describe, expect, test } from 'vitest';
import MetricsLab from '#components/lesson/MetricsLab.astro';
import Question from '#components/lesson/Question.astro';
import { askedWith, drawValues, paperSeed } from '#domain/items/calculated.ts';
import type { Item } from '#domain/items/kinds.ts';
import { plainBlocks } from '#domain/rich-text.ts';
import { calculatedItem, metricsLabItem } from '../fixtures/items.ts';
import { lessonWith, words } from '../fixtures/lesson.ts';
import { attributes, folded, insides, render, shown, text } from '../fixtures/render.ts';

const show = (component: Parameters<typeof render>[0], item: Item) =>
  render(component, { props: { id: 'item' }, lesson: lessonWith({ items: [item] }) });

describe('a metrics lab', () => {
  test('can be read without scripts: the first sample with its score, its sum and its answers', async () => {
    const html = shown(await show(MetricsLab, metricsLabItem()));
    const page = text(html);
    expect(page).toContain(words.titles.metricsLab);
    for (const expected of [
      'May · 10 answers',
      'NPS +50',
      'between +8.4 and +91.6',
      'give or take 41.6',
      '6 of 10 are promoters (60%)',
      'Only 10 answers',
    ])
      expect(page).toContain(expected);
    const cells = attributes(html, 'input').filter((input) => 'data-cell' in input);
    expect(cells).toHaveLength(8);
    expect(cells.every(({ value }) => ['10', '8', '2'].includes(value ?? ''))).toBe(true);
  });

  test('says in words what its picture shows', async () => {
    const [picture] = attributes(shown(await show(MetricsLab, metricsLabItem())), 'svg');
    expect(picture?.role).toBe('img');
    expect(picture?.['aria-label']).toBe('May: 0: 0%, 1: 0%, 2: 10%, 3: 0%, 4: 0%, 5: 0%, 6: 0%, 7: 0%, 8: 30%, 9: 0%, 10: 60%');
  });

  test('folds every sample with its answers and what to notice for readers without scripts', async () => {
    const lines = insides(folded(await show(MetricsLab, metricsLabItem())), 'li').map(text);
    expect(lines).toEqual([
      'One month: May: 6 × 10, 3 × 8, 1 × 2 Few answers',
      'Two shops: One: 60 × 10, 40 × 2; Two: 20 × 9, 80 × 8 Look at the bars',
      'Visits: Visits: 3 × 5, 1 × 1 Three of four',
      'Ask more people',
    ]);
  });
});

describe('a question with numbers of one’s own', () => {
  const item = calculatedItem();
  const paper = askedWith(item, drawValues(item, paperSeed(item)), String);

  test('has numbers on paper, and no place is left without one', async () => {
    const page = text(shown(await show(Question, item)));
    expect(page).toContain(plainBlocks(paper.stem));
    expect(page).not.toMatch(/[{}]/);
  });

  test('folds the answer to those numbers', async () => {
    const [key] = insides(folded(await show(Question, item)), 'li').map(text);
    expect(key).toContain(`✓ ${paper.key.value} %`);
  });
});
