import { describe, expect, test } from 'vitest';
import { checkContent } from '#catalog/check-content.ts';
import { cx, edited, hotel, locked, parcel } from '../../../fixtures/released.ts';
import { type Files, withFiles } from '../../../fixtures/small-course.ts';

const released = locked(cx);
const today = new Date('2026-11-21');

function cureOf(code: string, files: Files): string | undefined {
  return withFiles(files, (root) => checkContent(root, today)).diagnostics.find((found) => found.code === code)?.cure;
}

describe('the cure of a mistake in a released question', () => {
  test('says what stood there when options are missing', () => {
    const b = '- [ ] b) Five minutes\n  > By then the guest has looked for another desk.\n';
    expect(cureOf('TP207', edited(released, hotel, b, ''))).toMatch(
      /^put back what stood under b\) when the question was released: “five minutes”$/,
    );
  });

  test('names the letter that a text had', () => {
    expect(cureOf('TP203', edited(released, hotel, 'c) 20 minutes', 'b) 20 minutes'))).toMatch(
      /^c\) in front of “20 minutes”, as it was released$/,
    );
  });

  test('names the option that was marked as right', () => {
    expect(cureOf('TP209', edited(released, hotel, '[ ] b) Five', '[x] b) Five'))).toMatch(
      /^put the \[x\] back in front of a\), and of no other option$/,
    );
    expect(cureOf('TP208', edited(released, hotel, '[x] a) One', '[ ] a) One'))).toMatch(/^put the \[x\] back in front of a\)/);
  });

  test('gives a doubled id the name of the question that is gone', () => {
    expect(cureOf('TP301', edited(released, hotel, '<Q wait', '<Q cold-room'))).toBe('<Q wait explain order="natural">');
    expect(cureOf('TP301', edited(released, parcel, '<Q share', '<Q cards'))).toBe('<Q share deliver>');
  });

  test('is the one of the rule where nothing was released', () => {
    expect(cureOf('TP209', edited(cx, hotel, '[ ] b) Five', '[x] b) Five'))).toMatch(/^- b\) Five minutes\n/);
  });
});

describe('the cure of an id that stands twice', () => {
  test('is another id for another question, and to delete a copy', () => {
    expect(cureOf('TP301', edited(cx, hotel, '<Q wait', '<Q cold-room'))).toMatch(/^<Q cold-room-2 explain order="natural">/);
    const copy = (cx[hotel] ?? '').slice((cx[hotel] ?? '').indexOf('<Q cold-room'));
    expect(cureOf('TP301', { ...cx, [hotel]: `${cx[hotel]}\n${copy}` })).toMatch(/^delete this question/);
  });
});
