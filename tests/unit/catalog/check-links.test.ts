import { expect, test } from 'vitest';
import { loadCatalog } from '#catalog/catalog.ts';
import { checkReferences } from '#catalog/check-references.ts';
import { lessonText, one, smallCourse, withFiles } from '../../fixtures/small-course.ts';

const facts = `${smallCourse['content/facts.yml']}  url: https://www.example.org/study/\n`;

function linked(address: string) {
  const files = { ...smallCourse, 'content/facts.yml': facts, [one]: lessonText('one', `[People like it](${address}).`) };
  return withFiles(files, (root) => checkReferences(loadCatalog(root))).map(({ code, line, cure }) => ({ code, line, cure }));
}

test.each(['https://www.example.org/study/', 'http://example.org/study', 'https://example.org/study#page-2'])(
  'the address %s of a claim’s source is to be linked as the claim',
  (address) => {
    expect(linked(address)).toEqual([{ code: 'TP326', line: 8, cure: '[People like it](fact:seen).' }]);
  },
);

test.each(['https://example.org/study/2', 'https://example.org', 'fact:seen'])('the address %s may stand', (address) => {
  expect(linked(address)).toEqual([]);
});
