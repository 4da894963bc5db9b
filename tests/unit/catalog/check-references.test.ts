import { describe, expect, test } from 'vitest';
import { loadCatalog } from '#catalog/catalog.ts';
import {
  addressed,
  courseFile,
  courseYml,
  type Files,
  lessonText,
  one,
  question,
  smallCourse,
  withFiles,
} from '../../fixtures/small-course.ts';

const found = (changes: Files) => withFiles({ ...smallCourse, ...changes }, loadCatalog).diagnostics;
const inPolish = { [courseFile]: courseYml.replace('A course', 'A course\n  pl: Kurs').replace('about.', 'about.\n  pl: O czym jest.') };
const withMore = (more: string) => found({ [one]: lessonText('one', more) });

describe('checkReferences', () => {
  test.each([
    ['TP320', 'a term', '[word](term:custumer)', '[word](term:customer)', 'There is no term "custumer". Did you mean "customer"?'],
    ['TP321', 'a fact', '[claim](fact:sean)', '[claim](fact:seen)', 'There is no fact "sean". Did you mean "seen"?'],
    ['TP322', 'a lesson', '[there](lesson:tvo)', '[there](lesson:two)', 'There is no lesson "tvo". Did you mean "two"?'],
  ])('says %s of %s that does not exist, at its place in the line', (code, _name, wrong, right, message) => {
    expect(addressed(withMore(`Some ${wrong} here.`))).toEqual([`${code} ${one}:8:6`]);
    expect(withMore(`Some ${wrong} here.`)[0]).toMatchObject({ message, cure: `Some ${right} here.` });
    expect(withMore(`Some ${right} here.`)).toEqual([]);
  });

  test.each(['c++', 'a[b', '?*', '$$'])('takes the signs of %s in a name as they are', (name) => {
    const [mistake] = found({ [one]: lessonText('one', `See [there](fact:${name}).`) }).filter(({ code }) => code === 'TP321');
    expect(mistake?.message).toContain(`"${name}"`);
    expect(mistake?.cure.split('\n')[0]).toBe('See there.');
  });

  test('proposes the entry of a claim that is in no register, and leaves the line alone', () => {
    const [mistake] = found({ [one]: lessonText('one', 'See [what *we* found](fact:our-own-count).') }).filter(
      ({ code }) => code === 'TP321',
    );
    expect(mistake?.cure.split('\n').slice(0, 4)).toEqual([
      'add at the end of content/facts.yml:',
      '',
      'our-own-count:',
      '  statement: what we found',
    ]);
    expect(mistake?.cure).toContain('(or, if there is no source for it, leave “what we found” out here)');
  });

  test('proposes the term that is called so, before one that is spelt alike', () => {
    const glossary = {
      'content/glossary/en.yml': 'cx:\n  term: client care (CC)\n  definition: Care.\nclient-cars:\n  term: cars\n  definition: Cars.\n',
    };
    const [mistake] = found({ ...glossary, [one]: lessonText('one', 'See [there](term:client-care).') }).filter(
      ({ code }) => code === 'TP320',
    );
    expect(mistake?.cure).toBe('See [there](term:cx).');
  });

  test('proposes the only name that holds the words that were typed', () => {
    const seen = smallCourse['content/facts.yml'] ?? '';
    const facts = { 'content/facts.yml': `${seen}${seen.replace('seen:', 'apology-parts:')}` };
    const [mistake] = found({ ...facts, [one]: lessonText('one', 'See [there](fact:apology).') });
    expect(mistake?.cure.split('\n')[0]).toBe('See [there](fact:apology-parts).');
  });

  test('a link to a lesson of another course names the course too', () => {
    const other: Files = {
      'content/courses/other/course.yml': (smallCourse['content/courses/course/course.yml'] ?? '')
        .replaceAll('one', 'uno')
        .replaceAll('two', 'due'),
      'content/courses/other/en/uno.mdx': lessonText('uno'),
      'content/courses/other/en/due.mdx': lessonText('due'),
    };
    const said = (link: string) =>
      found({ ...other, [one]: lessonText('one', `See [there](${link}).`) }).map(({ code, message, cure }) => `${code} ${message} ${cure}`);
    const cure = 'See [there](lesson:other/due).';
    expect(said('lesson:other/due')).toEqual([]);
    expect(said('lesson:due')).toEqual([`TP322 There is no lesson "due" in this course. Did you mean "other/due"? ${cure}`]);
    expect(said('lesson:course/due')).toEqual([`TP322 There is no lesson "course/due". Did you mean "other/due"? ${cure}`]);
    expect(said('lesson:other/dua')).toEqual([`TP322 There is no lesson "other/dua". Did you mean "other/due"? ${cure}`]);
  });

  test('looks for terms and facts in questions too', () => {
    const body = lessonText('one').replace('That is so.', '[That](term:nobody) is [so](fact:nothing).');
    expect(found({ [one]: body }).map((mistake) => mistake.code)).toEqual(['TP320', 'TP321']);
  });

  test('looks for terms in the language of the lesson', () => {
    const polish = {
      'content/courses/course/pl/one.mdx': lessonText('one', '[klient](term:customer)'),
      'content/courses/course/pl/two.mdx': lessonText('two'),
      ...inPolish,
    };
    expect(found(polish).map((mistake) => mistake.code)).toEqual(['TP320']);
    expect(found({ ...polish, 'content/glossary/pl.yml': 'customer:\n  term: klient\n  definition: Kto kupuje.\n' })).toEqual([]);
  });

  test('says of a term that only English has where to copy it from', () => {
    const [mistake] = found({ 'content/courses/course/pl/one.mdx': lessonText('one', '[klient](term:customer)'), ...inPolish });
    expect(mistake).toMatchObject({
      message: 'The term "customer" is not translated yet.',
      cure: 'copy the entry "customer" of content/glossary/en.yml into content/glossary/pl.yml, and translate it',
    });
  });

  test('lets a translated term name neighbours that wait for their translation, and no others', () => {
    const term = (neighbour: string) => `guest:\n  term: gość\n  definition: Kto przychodzi.\n  seeAlso: [${neighbour}]\n`;
    expect(found({ 'content/glossary/pl.yml': term('customer') })).toEqual([]);
    expect(addressed(found({ 'content/glossary/pl.yml': term('custumer') }))).toEqual(['TP320 content/glossary/pl.yml:4:13']);
  });

  test('leaves out a neighbour whose near name is there already', () => {
    const terms = (neighbours: string) =>
      `guest:\n  term: guest\n  definition: Who comes.\n  seeAlso: [${neighbours}]\ncustomer:\n  term: customer\n  definition: Who buys.\n`;
    const cureOf = (neighbours: string) => found({ 'content/glossary/en.yml': terms(neighbours) })[0]?.cure.split('\n')[0];
    expect(cureOf('custumer')).toBe('  seeAlso: [customer]');
    expect(cureOf('customer, custumer')).toBe('  seeAlso: [customer]');
  });

  test('says TP323 of an answer to a prequestion that does not exist', () => {
    const guess = question('guess', 'one-aim', 'Prequestion');
    expect(addressed(withMore(`${guess}\n<Answer to="gess" />`))).toEqual([`TP323 ${one}:19:1`]);
    expect(withMore(`${guess}\n<Answer to="gess" />`)[0]?.cure).toBe('<Answer to="guess" />');
    expect(withMore(`${guess}\n<Answer to="guess" />`)).toEqual([]);
  });

  test('an answer under another name is meant for the only guess without one', () => {
    const guess = question('whose-fault-it-is', 'one-aim', 'Prequestion');
    expect(withMore(`${guess}\n<Answer to="fault" />`)[0]?.cure).toBe('<Answer to="whose-fault-it-is" />');
  });

  test('does not take a practice question for a prequestion', () => {
    expect(withMore('<Answer to="one-1" />').map((mistake) => mistake.code)).toEqual(['TP323']);
  });

  test('says TP324 of a drawing that does not exist', () => {
    const drawing = (name: string) => withMore(`<Diagram name="${name}" alt="What it shows">\n- a\n- b\n\nCaption.\n</Diagram>`);
    expect(drawing('icebrg')).toMatchObject([
      { code: 'TP324', file: one, message: 'There is no drawing "icebrg". Did you mean "iceberg"?' },
    ]);
    expect(drawing('iceberg')).toEqual([]);
  });

  test('says TP303 of an objective that the lesson does not describe', () => {
    const more = courseYml.replace('{ one-aim: understand }', '{ one-aim: understand, one-more: apply }');
    const codes = found({ [courseFile]: more, [one]: lessonText('one').replaceAll(' one-aim>', ' one-more>') });
    expect(codes.map((mistake) => mistake.code).toSorted()).toEqual(['TP303', 'TP306']);
    expect(codes.find((mistake) => mistake.code === 'TP303')?.message).toContain('"one-more"');
  });

  test('says TP304 of an objective that the course does not list', () => {
    const body = lessonText('one').replace('  one-aim:', '  one-ame: Explain more.\n  one-aim:');
    expect(found({ [one]: body })).toMatchObject([
      { code: 'TP304', file: one, message: expect.stringContaining('Did you mean "one-aim"?') },
    ]);
  });

  test('says TP305 of a question for an objective that the lesson does not have', () => {
    const body = lessonText('one', question('extra', 'one-ame'));
    expect(found({ [one]: body })).toMatchObject([{ code: 'TP305', file: one, line: 8, column: 1, cure: '<Q extra one-aim>' }]);
    expect(found({ [one]: lessonText('one', question('extra', 'one-aim')) })).toEqual([]);
  });

  test('says TP306 of an objective with fewer than two practice questions', () => {
    const body = lessonText('one').replace(question('one-2', 'one-aim'), '');
    expect(found({ [one]: body })).toMatchObject([
      { code: 'TP306', file: one, message: expect.stringContaining('has one practice question;') },
    ]);
    const guess = lessonText('one', question('guess', 'one-aim', 'Prequestion')).replace(question('one-2', 'one-aim'), '');
    expect(found({ [one]: guess }).map((mistake) => mistake.code)).toEqual(['TP306']);
  });
});
