import { expect, test } from 'vitest';
import { itemsOf, loadCatalog } from '#catalog/catalog.ts';
import { importGift } from '#catalog/import/gift.ts';
import { hasMarks, type Item } from '#domain/items/kinds.ts';
import { toGift } from '#export/gift.ts';
import { target } from '../fixtures/import.ts';

/** What an item is without its past, which GIFT does not hold; each card in the group under which it stands. */
function content({ rev: _, ...item }: Item) {
  const past = Object.fromEntries(Object.entries(item).filter(([name]) => !['earlier', 'former'].includes(name)));
  return item.kind === 'matching' ? { ...past, cards: item.cards.map((card) => ({ ...card, groups: card.groups.slice(0, 1) })) } : past;
}

test.each(loadCatalog(process.cwd()).courses.map((course) => [`${course.id} in ${course.locale}`, course] as const))(
  'all questions of %s that GIFT can hold come back from it as they were',
  (_, course) => {
    const all = itemsOf(course);
    const { text } = toGift(all);
    const { items, losses, faults } = importGift(text, target({ course: course.id }));
    const held = all.filter(
      ({ kind }) =>
        ![
          'ordering',
          'self-check',
          'curve',
          'conversation',
          'metrics-lab',
          'gaps',
          'judgement',
          'ranking',
          'rewrite',
          'plan',
          'calculated',
          'journey-map',
        ].includes(kind),
    );
    expect([faults, losses]).toEqual([[], []]);
    expect(items.map(content)).toEqual(held.map(content));
    expect(items.filter(hasMarks).length).toBeGreaterThanOrEqual(6 * course.lessons.length);
  },
);
