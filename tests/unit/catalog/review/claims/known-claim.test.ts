import { expect, test } from 'vitest';
import type { Fact } from '#catalog/registers.ts';
import { withKnownClaim } from '#catalog/review/claims/known-claim.ts';

const fact: Fact = {
  statement: 'In 2018, 73% of 15,000 people named experience as a reason to buy.',
  status: 'use',
  source: 'A firm (2018)',
  kind: 'survey',
  evidence: 'primary',
  checked: '2026-01-01',
  reviewBy: '2027-01-01',
};
const file = 'content/courses/cx/en/one.mdx';

function linked(line: string, facts: Record<string, Fact> = { survey: fact }): string | undefined {
  const sources = new Map([[file, line]]);
  return withKnownClaim({ sources, facts }, file, { line: 1, column: line.search(/\d/) + 1 });
}

test('a sentence with the numbers and words of a claim is linked to it', () => {
  expect(linked('Look. In a survey 73% named experience as a reason. So do you.')).toBe(
    'Look. [In a survey 73% named experience as a reason](fact:survey). So do you.',
  );
  expect(linked('- For 73% experience is a reason.')).toBe('- [For 73% experience is a reason](fact:survey).');
});

test.each([
  ['another number', 'In a survey 74% named experience as a reason.'],
  ['other words', 'Some 73% of all calls come back.'],
  ['no number', 'Experience is a reason to buy 1'.replace(' 1', '.')],
  ['a link already', 'Here 73% named [experience](term:cx) as a reason.'],
])('nothing is offered for %s', (_what, line) => expect(linked(line)).toBeUndefined());

test('a claim that must not be used is never offered', () => {
  expect(
    linked('In a survey 73% named experience as a reason.', { survey: { ...fact, status: 'do-not-use', note: 'Nobody knows.' } }),
  ).toBeUndefined();
});
