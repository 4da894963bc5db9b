import { expect, test } from 'vitest';
import { said } from '#catalog/lock/said.ts';

test.each([
  ['A *new* [term](term:x),\n\nand more', '“A new term, and more”'],
  ['“Please wait.”', '“Please wait.”'],
  ['“Please,” she says, “wait.”', '““Please,” she says, “wait.””'],
])('the text %j is said as %s', (text, message) => expect(said(text)).toBe(message));
