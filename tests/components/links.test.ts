import { expect, test } from 'vitest';
import { withLessonLinks } from '#components/lesson/links.ts';
import { singleItem } from '../fixtures/items.ts';

test('a link to a lesson in a question leads to its page, wherever it stands; all else stays', () => {
  const link = (href: string) => ({ type: 'link', href, children: ['there'] }) as const;
  const item = singleItem({
    stem: [
      { type: 'paragraph', children: ['See ', { type: 'strong', children: [link('lesson:define-cx')] }, link('https://example.org')] },
    ],
  });
  const option = { ...item.options[0], id: 'a', text: ['Yes'], feedback: [link('lesson:three-lenses')] };
  const found = withLessonLinks({ ...item, options: [option, ...item.options.slice(1)] }, 'en', 'fundamentals');
  expect(found.stem).toEqual([
    {
      type: 'paragraph',
      children: ['See ', { type: 'strong', children: [link('/en/fundamentals/define-cx/')] }, link('https://example.org')],
    },
  ]);
  expect(found.options[0]?.feedback).toEqual([link('/en/fundamentals/three-lenses/')]);
  expect(found.options.slice(1)).toEqual(item.options.slice(1));
});
