import { expect, test } from 'vitest';
import { findChatWords } from '#catalog/chat-words.ts';

const cures = (text: string) => findChatWords('file', text).map(({ line, column, cure }) => `${line}:${column} ${cure}`);

test.each([
  ['Sure! Here is a shorter version of your paragraph: A story sticks.', '1:1 A story sticks.'],
  ['Here’s the revised text:', '1:1 delete this line'],
  ['A story sticks. Let me know if you’d like a longer one.', '1:17 A story sticks.'],
  ['> I hope this helps!', '1:3 delete this line'],
  ['A story sticks. As an AI language model, I cannot know your guests.', '1:17 A story sticks.'],
])('what a chat program says around its text is found: %s', (line, cure) => {
  expect(cures(line)).toEqual([cure]);
});

test.each([
  'Mira: Sure! Here is your key.',
  'Here are the four steps.',
  'Of course you may ask. Here is why.',
  '“Let me know if you wait,” she says.',
  'As an airline you refund.',
])('what people say at work is not: %s', (line) => {
  expect(cures(line)).toEqual([]);
});
