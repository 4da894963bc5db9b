import { describe, expect, test } from 'vitest';
import { checkContent } from '#catalog/check-content.ts';
import type { Locale } from '#domain/locale.ts';
import { lessonText, smallCourse, withFiles } from '../../../../fixtures/small-course.ts';

const rest =
  '  status: use\n  source: Somebody (2020)\n  kind: research\n  evidence: primary\n  checked: 2026-01-01\n  reviewBy: 2027-01-01\n';

function found(text: string, statement: string, locale: Locale = 'en', more = '') {
  const one = `content/courses/course/${locale}/one.mdx`;
  const facts = (smallCourse['content/facts.yml'] ?? '').replace(/statement:.*/, `statement: ${statement}`) + (more && more + rest);
  const files = { ...smallCourse, 'content/facts.yml': facts, [one]: lessonText('one', text) };
  const all = withFiles(files, (root) => checkContent(root, new Date('2026-06-01'))).diagnostics;
  return all
    .filter(({ code }) => code === 'TP504')
    .map(({ line, column, message, cure }) => ({ place: `${line}:${column}`, message, cure }));
}

describe('changedNumbers', () => {
  test.each([
    ['Here [78% like it](fact:seen).', 'In 2018 some 73% liked it.', '8:7', 'Here [73% like it](fact:seen).'],
    [
      'Here [since 2 August 2025](fact:seen) it is law.',
      'Since 2 August 2026.',
      '8:22',
      'Here [since 2 August 2026](fact:seen) it is law.',
    ],
    ['[Of 1,000 people](fact:seen) some left.', 'Of 1,006 people 49% left.', '8:5', '[Of 1,006 people](fact:seen) some left.'],
  ])('says of “%s” that the claim “%s” has another number', (text, statement, place, cure) => {
    expect(found(text, statement)).toEqual([{ place, message: expect.stringContaining('"seen"'), cure }]);
  });

  test('leaves a blank where the claim has several numbers', () => {
    const [first] = found('Here [80% like it](fact:seen).', 'Of the old 59% like it, of the young 75%.');
    expect(first?.message).toBe('The words say 80%, and the claim "seen" in content/facts.yml says 59%, 75%.');
    expect(first?.cure).toBe('Here […(the number of the claim)% like it](fact:seen).');
  });

  test('says once that all numbers belong to another claim, and names it', () => {
    const more = 'known:\n  statement: In 2018 some 73% said so.\n';
    const [only, ...others] = found('[In 2018 some 73% said so](fact:seen).', 'In 2019 some 40% like it.', 'en', more);
    expect(others).toEqual([]);
    expect(only?.message).toBe(
      'The words say 2018 and 73%, and the claim "seen" in content/facts.yml says 2019, 40%. Did you mean "known"?',
    );
    expect(only?.cure).toBe('[In 2018 some 73% said so](fact:known).');
  });

  test.each([
    ['[73 % of them](fact:seen) like it.', 'In 2018 some 73% liked it.', 'en'],
    ['[12 weeks](fact:seen) it takes.', 'It takes twelve weeks and 3 days.', 'en'],
    ['[5500 people](fact:seen) were asked.', 'More than 5,500 people were asked.', 'en'],
    ['[5 500 човека](fact:seen) питаха.', 'More than 5,500 people were asked.', 'bg'],
    ['[0,65](fact:seen) беше.', 'The effect was 0.65.', 'bg'],
    ['[In 2019](fact:seen) it began.', 'It begins with 5 people.', 'en'],
    ['[At 16:30 by ISO 10002:2018 for B2B](fact:seen) it ends.', 'It takes 5 hours.', 'en'],
    ['In 2019 [people left](fact:seen).', 'In 2018 people left.', 'en'],
  ] as const)('has nothing against “%s” for “%s”', (text, statement, locale) => {
    expect(found(text, statement, locale)).toEqual([]);
  });
});
