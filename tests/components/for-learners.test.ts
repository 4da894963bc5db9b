import { expect, test } from 'vitest';
import { forLearners } from '#components/lesson/for-learners.ts';
import { singleItem } from '../fixtures/items.ts';

const english = { id: 'fundamentals', locale: 'en' } as const;

test('a link to a lesson in a question leads to its page, wherever it stands; all else stays', async () => {
  const link = (href: string) => ({ type: 'link', href, children: ['there'] }) as const;
  const item = singleItem({
    stem: [
      { type: 'paragraph', children: ['See ', { type: 'strong', children: [link('lesson:define-cx')] }, link('https://example.org')] },
    ],
  });
  const option = {
    ...item.options[0],
    id: 'a',
    text: ['Yes'],
    feedback: [link('lesson:three-lenses'), link('lesson:best-experience/complaints')],
  };
  const found = await forLearners({ ...item, options: [option, ...item.options.slice(1)] }, english);
  expect(found.stem).toEqual([
    {
      type: 'paragraph',
      children: ['See ', { type: 'strong', children: [link('/en/fundamentals/define-cx/')] }, link('https://example.org')],
    },
  ]);
  expect(found.options[0]?.feedback).toEqual([link('/en/fundamentals/three-lenses/'), link('/en/best-experience/complaints/')]);
  expect(found.options.slice(1)).toEqual(item.options.slice(1));
});

test('a link to a lesson that waits for its translation leads to the English one', async () => {
  const link = (href: string) => ({ type: 'link', href, children: ['there'] }) as const;
  const links = ['lesson:define-cx', 'lesson:three-lenses', 'lesson:best-experience/complaints'].map(link);
  const item = singleItem({ stem: [{ type: 'paragraph', children: links }] });
  const untranslated = ['fundamentals/three-lenses', 'best-experience/complaints'];
  const found = await forLearners(item, { id: 'fundamentals', locale: 'bg', untranslated });
  const addresses = ['/bg/fundamentals/define-cx/', '/en/fundamentals/three-lenses/', '/en/best-experience/complaints/'];
  expect(found.stem).toEqual([{ type: 'paragraph', children: addresses.map(link) }]);
});

test('what only trainers use is left out, wherever it stands, and the item of the catalog keeps it', async () => {
  const item = singleItem({});
  const named = { ...item, options: item.options.map((option) => ({ ...option, misconception: 'cx-is-service' })) };
  expect(JSON.stringify(await forLearners(named, english))).not.toContain('cx-is-service');
  expect(named.options.every(({ misconception }) => misconception === 'cx-is-service')).toBe(true);
});

test('a picture that the course does not have stops the build with its name', async () => {
  const picture = { type: 'image', src: '../images/desk.png', alt: 'a desk' } as const;
  const item = singleItem({ stem: [{ type: 'paragraph', children: [picture] }] });
  await expect(forLearners(item, english)).rejects.toThrow('There is no picture content/courses/fundamentals/images/desk.png.');
});
