import { describe, expect, test } from 'vitest';
import { checkContent } from '#catalog/check-content.ts';
import { cx, edited, hotel, wait } from '../../../../fixtures/released.ts';
import { type Files, withFiles } from '../../../../fixtures/small-course.ts';

const bulgarian = hotel.replace('/en/', '/bg/');
const english = cx[hotel] ?? '';
const named = english
  .replace('the hotel intends.', 'the hotel intends. `plan-is-all`')
  .replace('source of her response.', 'source of her response. `service-is-all`');
const monday = '<Monday>\n\n- When a guest waits, I will say a word.\n\n</Monday>\n';
const text = `${named}\n[A room](term:room) has [a key](term:key).\n\n${monday}`;
const entry = (id: string) => `${id}:\n  term: ${id}\n  definition: Something.\n`;
const files: Files = {
  ...cx,
  [hotel]: text,
  [bulgarian]: text,
  'content/glossary/en.yml': entry('room') + entry('key'),
  'content/glossary/bg.yml': entry('room') + entry('key'),
};
const change = (before: string, now: string) => edited(files, bulgarian, before, now);
const lineOf = (words: string) => text.split('\n').findIndex((line) => line.includes(words)) + 1;

function curesOf(code: string, changed: Files) {
  return withFiles(changed, (root) => checkContent(root, new Date('2026-11-21')))
    .diagnostics.filter((found) => found.code === code && found.file === bulgarian)
    .map(({ cure }) => cure);
}

describe('the cure of a mistake in a translated question', () => {
  test('takes the name of a mistake from the English lesson', () => {
    expect(curesOf('TP451', change(' `plan-is-all`', ''))[0]).toBe('  > A standard says what the hotel intends. `plan-is-all`');
    expect(curesOf('TP452', change('`plan-is-all`', '`само-план`'))).toEqual(['  > A standard says what the hotel intends. `plan-is-all`']);
  });

  test('points at the English line of feedback and of options that are gone, and keeps the names of mistakes', () => {
    const reason = '  > A standard says what the hotel intends. `plan-is-all`\n';
    const blank = `  > …(line ${lineOf('hotel intends')} of en/hotel.mdx in this language) \`plan-is-all\``;
    expect(curesOf('TP205', change(reason, ''))[0]).toContain(blank);
    const option = `- [ ] a) The cleaning standard that the hotel set for its rooms\n${reason}`;
    expect(curesOf('TP207', change(option, ''))[0]).toContain(
      `- [ ] a) …(line ${lineOf('a) The cleaning')} of en/hotel.mdx in this language)\n${blank}`,
    );
  });

  test('gives a question the key of the English one', () => {
    const other = edited(change('- [x] a) One', '- [ ] a) One'), bulgarian, '- [ ] b) Five', '- [x] b) Five');
    expect(curesOf('TP700', other)).toEqual([
      `in line ${lineOf('a) One')}:\n- [x] a) One minute\nin line ${lineOf('b) Five')}:\n- [ ] b) Five minutes\n(as in the English lesson)`,
    ]);
  });

  test('gives options the letters under which their mistakes stand in English', () => {
    const swapped = edited(change('- [ ] a) The cleaning', '- [ ] c) The cleaning'), bulgarian, '- [x] c) The whole', '- [x] a) The whole');
    expect(curesOf('TP700', swapped)[0]?.split('\n').slice(0, 4)).toEqual([
      `in line ${lineOf('a) The cleaning')}:`,
      '- [ ] a) The cleaning standard that the hotel set for its rooms',
      `in line ${lineOf('c) The whole')}:`,
      '- [x] c) The whole of what the stay made her think, feel and do',
    ]);
  });

  test('writes the tag as English has it where a name or an attribute was translated', () => {
    expect(curesOf('TP107', change('<Q wait explain order="natural">', '<Q wait explain ред="natural">'))).toEqual([
      '<Q wait explain order="natural">',
    ]);
    expect(curesOf('TP700', change('<Q cold-room', '<Q studena-staya'))[0]).toMatch(/^<Q cold-room explain scenario>\n\(or, /);
  });

  test('says behind which question another one is missing', () => {
    expect(curesOf('TP700', change(`${wait}\n`, ''))).toEqual([
      `translate it from line ${lineOf('<Q wait')} of ${hotel}, with the same id and letters`,
    ]);
  });
});

describe('a name that was translated', () => {
  test('of a tag is the one in the same place of the English lesson', () => {
    const tagged = edited(change('<Monday>', '<Понеделник>'), bulgarian, '</Monday>', '</Понеделник>');
    expect(curesOf('TP106', tagged)[0]).toMatch(/^in line \d+:\n<Monday>\nin line \d+:\n<\/Monday>\n\(/);
    expect(curesOf('TP106', edited(tagged, bulgarian, '<Q wait', 'Кажете: <Q wait'))[0]).toMatch(/^delete this line/);
  });

  test('of a term is the one that the translation lacks, if it lacks only one', () => {
    expect(curesOf('TP320', change('(term:key)', '(term:klyuch)'))).toEqual([
      '[A room](term:room) has [a key](term:klyuch).'.replace('klyuch', 'key').concat('\n(as in the English lesson)'),
    ]);
    const both = edited(change('(term:key)', '(term:klyuch)'), bulgarian, '(term:room)', '(term:staya)');
    expect(curesOf('TP320', both).join('\n')).not.toContain('as in the English lesson');
  });
});

test('a link that the translation leaves out is missed in the line that has it in English', () => {
  const missing = change('[a key](term:key)', 'a key');
  const found = withFiles(missing, (root) => checkContent(root, new Date('2026-11-21'))).diagnostics.filter(({ code }) => code === 'TP704');
  expect(found).toMatchObject([{ file: bulgarian, line: lineOf('has [a key]'), severity: 'warning' }]);
  expect(found[0]?.cure).toContain('write [the words for “a key”](term:key) in this line');
});

test('nothing is said of a translation with the tags, letters, keys and links of the English lesson', () => {
  const { diagnostics } = withFiles(files, (root) => checkContent(root, new Date('2026-11-21')));
  expect(diagnostics.filter(({ code, file }) => file === bulgarian && /^TP70[04]$/.test(code))).toEqual([]);
});
