import { expect, test } from 'vitest';
import { checkContent } from '#catalog/check-content.ts';
import { cx, edited, hotel, locked } from '../../../../fixtures/released.ts';
import { type Files, withFiles } from '../../../../fixtures/small-course.ts';

const said = '  > By then the guest has looked for another desk.';
const told = edited(cx, hotel, said, '  > By then Noor has looked for another desk, and her 40 euros go there.');
const released = locked(
  edited(told, hotel, 'How long may a guest wait for the key', 'Noor has paid 40 euros. How long may a guest wait for the key'),
);
const cures = (files: Files) =>
  withFiles(files, (root) => checkContent(root, new Date('2026-11-21'))).diagnostics.flatMap(({ code, cure }) =>
    code === 'TP471' ? [cure.split('\n')[0]] : [],
  );

test('a name or number that a released question has no longer is named where it is left', () => {
  expect(cures(released)).toEqual([]);
  expect(cures(edited(released, hotel, 'Noor has paid 40', 'Emre has paid 40'))).toEqual([
    '  > By then Emre has looked for another desk, and her 40 euros go there.',
  ]);
  expect(cures(edited(released, hotel, 'Noor has paid 40', 'Noor has paid 60'))).toEqual([
    '  > By then Noor has looked for another desk, and her 60 euros go there.',
  ]);
});

test('nothing is said where the reasons changed as well, or a word is no name', () => {
  const both = edited(released, hotel, 'Noor has paid 40', 'Emre has paid 40');
  expect(cures(edited(both, hotel, 'By then Noor', 'By then Emre'))).toEqual([]);
  expect(cures(edited(released, hotel, 'Noor has paid 40 euros. How long', 'Noor has paid 40 euros. For how long'))).toEqual([]);
});
