import { describe, expect, test } from 'vitest';
import Conversation from '#components/lesson/Conversation.astro';
import { conversationItem } from '../fixtures/items.ts';
import { lessonWith, words } from '../fixtures/lesson.ts';
import { attributes, insides, render, shown, text } from '../fixtures/render.ts';

describe('a conversation', () => {
  const item = conversationItem();
  const page = () => render(Conversation, { props: { id: 'item' }, lesson: lessonWith({ items: [item] }) });

  test('shows its opening without scripts: who speaks, the meters in words, every reply, and the way to the whole script', async () => {
    const html = shown(await page());
    for (const expected of [words.titles.conversation, 'Mr Varga', 'This is opening.', 'shaky, 4 of 10', 'annoyed, 5 of 10'])
      expect(text(html)).toContain(expected);
    expect(insides(html, 'button').map(text).sort()).toEqual(['Say a', 'Say b', 'Say c']);
    expect(attributes(html, 'a').map(({ href }) => href)).toContain('/en/course/lesson/item/');
  });

  test('holds only its opening, so that neither the rest nor a debrief weighs on the page', async () => {
    const html = await page();
    for (const later of ['This is plan.', 'in louder', 'You named it first.']) expect(html).not.toContain(later);
    expect(html).toContain('/en/course/lesson/item.json');
  });

  test('names its list of replies by what is asked', async () => {
    expect(insides(shown(await page()), 'legend').map(text)).toEqual(['What do you say?']);
  });
});
