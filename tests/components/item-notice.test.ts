import { describe, expect, test } from 'vitest';
import FormerNames from '#components/course/FormerNames.astro';
import ItemNotice from '#components/lesson/ItemNotice.astro';
import { singleItem } from '../fixtures/items.ts';
import { lessonWith } from '../fixtures/lesson.ts';
import { attributes, render } from '../fixtures/render.ts';

const island = async (item: ReturnType<typeof singleItem>) => attributes(await render(ItemNotice, { props: { item } }), 'astro-island');

describe('ItemNotice', () => {
  test('is no part of a page whose question never changed', async () => {
    expect(await render(ItemNotice, { props: { item: singleItem() } })).not.toContain('astro-island');
  });

  test('takes the day of a correction along, and of the question only what it needs', async () => {
    const [notice] = await island(singleItem({ corrected: '2026-11-21' }));
    expect(notice?.['props']).toContain('was corrected on 21 November 2026');
    expect(notice?.['props']).not.toContain('What now?');
  });

  test('is part of a page whose question was rewritten', async () => {
    expect(await island(singleItem({ rev: 2 }))).toHaveLength(1);
  });
});

describe('FormerNames', () => {
  const { lesson } = lessonWith();

  test('is no part of a page whose lessons always had their names', async () => {
    expect(await render(FormerNames, { props: { lessons: [lesson] } })).not.toContain('astro-island');
  });

  test('takes the former names of the lessons that have some', async () => {
    const former = { logs: { 'course/old': 'all' as const }, items: {} };
    const html = await render(FormerNames, { props: { lessons: [lesson, { ...lesson, id: 'course/new', former }] } });
    const [names] = attributes(html, 'astro-island');
    expect(names?.['props']).toContain('course/old');
    expect(names?.['props']).not.toContain('course/lesson');
  });
});
