import { expect, test } from 'vitest';
import { wrongSums } from '#catalog/review/claims/sums.ts';

const found = (text: string) => wrongSums(text).map(({ said, value }) => `${said} is ${Number(value.toFixed(2))}`);

test.each([
  ['190 ÷ 250 = 0.74', '0.74 is 0.76'],
  ['288 ÷ 400 = 74%', '74 is 0.72'],
  ['80,000 calls ÷ 20,000 customers = 5.', '5 is 4'],
  ['60% − 38% = 24, so', '24 is 22'],
  ['2 + 3 × 4 = 20', '20 is 14'],
  ['16 × 3,600 = 57,000 seconds', '57,000 is 57600'],
  ['10 ÷ 4 ≈ 4', '4 is 2.5'],
])('a sum that does not come out is found: %s', (text, wrong) => {
  expect(found(text)).toEqual([wrong]);
});

test.each([
  '190 ÷ 250 = 0.76, that is 76%',
  '200 ÷ 3 = 67 and 200 ÷ 3 = 66.7 and 200 ÷ 3 ≈ 65',
  '57,600 ÷ 36,000 = 1.6; 57.600 ÷ 36.000 = 1,6; 57 600 ÷ 36 000 = 1,6',
  '288 ÷ 400 × 100 = 72',
  '400 × 72% = 288',
  'p − d = 22, and 9 = 3 × 3',
  '3 ÷ 4 = 6 ÷ 8',
  '`a` + 3 = 5 of `n`',
  'Room 12-14 = the new wing; 24/7 = always',
])('one that comes out, or none, is not: %s', (text) => {
  expect(found(text)).toEqual([]);
});
