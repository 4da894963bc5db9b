import { expect, test } from 'vitest';
import { withBackQuote } from '#catalog/back-quotes.ts';

test.each([
  ['> `p ÷ `n` = `a`%.', '> `p` ÷ `n` = `a`%.'],
  ['> p` ÷ `n` = `a`%.', '> `p` ÷ `n` = `a`%.'],
  ['> `p` ÷ n` = `a − b`.', '> `p` ÷ `n` = `a − b`.'],
  ['> Of `n` cases `a − b came `back`.', '> Of `n` cases `a` − b came `back`.'],
])('a missing back-quote is put where the names between the marks are shortest: %s', (line, whole) => {
  expect(withBackQuote(line)).toBe(whole);
});

test.each(['a ` alone', 'two `p` of them', 'none', '` ` `'])('nothing is put into a line where no place is plain: %s', (line) => {
  expect(withBackQuote(line)).toBeNull();
});

test('a line of a length that nobody reads is left alone', () => {
  expect(withBackQuote(`${'a `b` c '.repeat(2000)}\``)).toBeNull();
});
