import { expect, test } from 'vitest';
import { choice, found } from '../../../../fixtures/questions.ts';

const five = [
  '*You have waited long',
  'The courier let us down',
  'Our parcels travel far',
  'Tell me your number first',
  'Here is a little gift',
];

test('A fifth option is one too many', () => {
  expect(found(choice({ options: five }))).toEqual(['TP432 W 8:1']);
});

test('Three and four options are fine', () => {
  expect(found(choice({ options: five.slice(0, 4) }))).toEqual([]);
  expect(found(choice({ options: five.slice(0, 3) }))).toEqual([]);
});

test('Where two of them are right, five options are fine', () => {
  const options = five.map((option) => (option.startsWith('Here') ? `*${option}` : option));
  expect(found(choice({ options, attributes: ' scenario choose="2"' }))).toEqual([]);
});
