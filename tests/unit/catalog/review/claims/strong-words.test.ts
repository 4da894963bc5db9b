import { describe, expect, test } from 'vitest';
import { checkFiles, goodCourse, lessonFile, lessonText, region } from '../../../../fixtures/good-course.ts';

/** The messages of a code about the good lesson with a sentence more, with their line and the first line of their cure. */
const said = (code: string, sentence: string) => {
  const files = goodCourse({ why: `${region('why')}\n${sentence}\n` });
  const line = (files[lessonFile] ?? '').split('\n').indexOf(sentence) + 1;
  return checkFiles(files).diagnostics.filter((found) => found.code === code && found.line === line);
};

describe('a claim with a caveat', () => {
  test('is not proved, and the cure quotes what it says', () => {
    const [one] = said('TP506', 'So [a study proved that the end decides](fact:peak-end).');
    expect(one?.message).toContain('“proved” says more than the claim "peak-end" does');
    expect(one?.cure).toMatch(/^So \[…\(what the claim says and no more: People who look back [^()]*\)\]\(fact:peak-end\)\.$/);
  });

  test('is not proved in the words of the link, whatever is denied behind that word', () => {
    expect(said('TP506', 'So [a study proved that ends say nothing about joy](fact:peak-end).')).toHaveLength(1);
    expect(said('TP506', 'So [a study proved nothing about ends](fact:peak-end).')).toEqual([]);
  });

  test.each([
    'So [a study found that ends count](fact:peak-end).',
    'So [no study has proved that ends decide](fact:peak-end).',
    'So [it is proved by definition](fact:cx-definition).',
  ])('may be told as it is: %s', (sentence) => {
    expect(said('TP506', sentence)).toEqual([]);
  });
});

describe('a share of people without a source', () => {
  test.each([
    ['It is plain: 81% of hotel guests read before they book.', 'It is plain: many hotel guests read before they book.'],
    ['Nearly 9 out of 10 customers stay. It rains.', 'Many customers stay. It rains.'],
    ['It rains. In surveys 40% of people stay at home.', 'It rains. Many people stay at home.'],
    ['In 40% of the cases it rains. We go home.', 'We go home.'],
  ])('becomes “many”, or its sentence goes: %s', (sentence, cure) => {
    expect(said('TP501', sentence)[0]?.cure.split('\n')[0]).toBe(cure);
  });
});

describe('a number about people at large', () => {
  test.each([
    'Here every second reader expects trouble.',
    'We hear of one caller in four.',
    'Four out of five complaints are about couriers.',
    'Two thirds of it is done online.',
    'An average office worker finds more than a hundred e-mails a day.',
    'A bad memory lasts for about seven years.',
    'Such firms are twice as likely to grow.',
    'Waiting comes second among the reasons to leave.',
    'That is usually 85 to 90 of every 100 people.',
    'They wait up to four minutes longer.',
  ])('needs a source: %s', (sentence) => expect(said('TP501', sentence)).toHaveLength(1));

  test.each([
    'Look up every second day, and every third time.',
    'Send two in ten minutes.',
    'One of your colleagues is in ten meetings.',
    'It takes twice as long.',
    'Wait two minutes longer than you like.',
  ])('is something else than an ordinary one: %s', (sentence) => expect(said('TP501', sentence)).toEqual([]));

  test('needs one in the story of an example as well, unless it is about the people in it', () => {
    const found = (sentence: string) =>
      checkFiles(goodCourse({ worked: region('worked').replace('<Worked>\n', `<Worked>\n${sentence} `) })).diagnostics.filter(
        ({ code }) => code === 'TP501',
      );
    expect(found('It is late, as with four out of five parcels. Every second caller waits.')).toHaveLength(1);
    expect(found('Of her ten calls two in three are short.')).toEqual([]);
  });
});

describe('a story of a firm', () => {
  test.each([
    'It can end later: IKEA sells its hot dogs behind the tills.',
    'The Dutch airline KLM was among the first to answer there.',
    'Changi Airport lets travellers rate each room.',
    'Staff see all of it, as at Wegmans, the family grocer.',
  ])('needs a source: %s', (sentence) => expect(said('TP505', sentence)).toHaveLength(1));

  test.each([
    'Some write on Facebook, some by WhatsApp.',
    'People compare you with Amazon and IKEA.',
    'The airport is far, and so is the bank.',
  ])('is not told in: %s', (sentence) => expect(said('TP505', sentence)).toEqual([]));
});

test.each([
  'Linguists have shown that “you” is read as a reproach.',
  'Surveys among callers confirm time and again that they want a solution.',
  'Management research agrees that nothing matters more.',
  'Here usability tests have proved that people believe it.',
])('research without a name needs a source: %s', (sentence) => expect(said('TP502', sentence)).toHaveLength(1));

test('words of somebody with a name need a source without quotation marks as well', () => {
  expect(said('TP503', 'As the poet Maya Angelou said, people forget what you did.')).toHaveLength(1);
  expect(said('TP503', 'As Mira said, people forget what you did.')).toEqual([]);
  expect(said('TP503', 'Steve Jobs used to say that you begin with the customer.')).toHaveLength(1);
  expect(said('TP503', 'In the words of Sam Walton, there is one boss.')).toHaveLength(1);
});

test('a wrong sum in the text is cured in its line', () => {
  const [one] = said('TP507', 'So 190 ÷ 250 = 0.74 of the calls.');
  expect(one).toMatchObject({ message: 'This sum comes to 0.76, not to 0.74.', cure: 'So 190 ÷ 250 = 0.76 of the calls.' });
});

test('the good lesson says nothing of the kind', () => {
  expect(checkFiles(goodCourse()).diagnostics.filter(({ code }) => /^TP50[67]|TP141$/.test(code))).toEqual([]);
  expect(lessonText()).toContain('fact:');
});
