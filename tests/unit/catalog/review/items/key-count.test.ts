import { expect, test } from 'vitest';
import { choice, found } from '../../../../fixtures/questions.ts';

const options = ['You have waited long', 'The courier let us down', 'Our parcels travel far'];
const withKeys = (count: number) =>
  choice({ options: options.map((option, i) => (i < count ? `*${option}` : option)), attributes: ` scenario choose="${count}"` });

test('A question in which every option is right asks nothing', () => {
  expect(found(withKeys(3))).toEqual(['TP462 E 8:1']);
});

test('A question with two right options of three asks something', () => {
  expect(found(withKeys(2))).toEqual([]);
});
