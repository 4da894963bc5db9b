import { describe, expect, test } from 'vitest';
import { loadCatalog } from '#catalog/catalog.ts';
import { replyHints } from '#domain/reply-hints.ts';
import { plainBlocks, plainText } from '#domain/rich-text.ts';
import { en } from '#i18n/reply-words/en.ts';

const replies = loadCatalog(process.cwd()).courses.flatMap((course) =>
  course.locale === 'en' ? course.lessons.flatMap((lesson) => lesson.items.flatMap((item) => (item.kind === 'rewrite' ? [item] : []))) : [],
);

describe.each(replies.map((item) => [item.id, item] as const))('the reply %s', (_id, item) => {
  const textOf = (blocks: (typeof item)['original']) =>
    blocks.map((block) => (block.type === 'paragraph' ? plainText(block.children) : plainBlocks([block]))).join('\n\n');

  test('has good replies about which no hint complains', () => {
    const complaints = item.models.flatMap((model) => replyHints(textOf(model), en, item.mostWords).filter(({ well }) => !well));
    expect(complaints).toEqual([]);
  });

  test('has an original of which at least three hints say why it is poor', () => {
    expect(replyHints(textOf(item.original), en, item.mostWords).filter(({ well }) => !well).length).toBeGreaterThanOrEqual(3);
  });
});
