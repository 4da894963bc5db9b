import { describe, expect, test } from 'vitest';
import { addressesIn } from '#catalog/review/structure/address-words.ts';
import { promiseIn } from '#catalog/review/structure/promise-words.ts';
import { sentencesOf } from '#catalog/review/structure/running-text.ts';
import { locales } from '#domain/locale.ts';
import { changed, courseFile, filler, placeOf, structureOf, wordsOf } from '../../../../fixtures/structure.ts';

describe('the length of sentences', () => {
  const sentence = (words: number, first = 'You') => `${first} ${'may '.repeat(words - 2)}go.`;
  const section = (...sentences: string[]) => changed('worked', /^/, `## Part one\n\n${sentences.join(' ')}\n\n`);

  test('a section of long ones is named where the longest stands', () => {
    const changes = changed('worked', /^/, `## Part one\n\n${sentence(18)} ${sentence(20)}\n\n${sentence(25, 'Then')}\n\n`);
    expect(structureOf(changes)).toEqual([`TP421 W ${placeOf('Then may', changes)}`]);
    expect(wordsOf('TP421', changes)[0]).toMatch(/have 21\.0 words on average; 20 are easy.*has 25: "Then may may may may may …"/);
  });

  test('20 words on average, and few sentences, are in order', () => {
    expect(structureOf(section(sentence(18), sentence(20), sentence(22)))).toEqual([]);
    expect(structureOf(section(sentence(40), sentence(40)))).toEqual([]);
  });

  test('each section is judged for itself', () => {
    const changes = changed(
      'worked',
      /^/,
      `## Part one\n\n${sentence(30)} ${sentence(30)}\n\n## Part two\n\n${sentence(30)} ${sentence(30)}\n\n## End\n\n`,
    );
    expect(structureOf(changes)).toEqual([]);
  });

  test('Polish and Russian get by with fewer words', () => {
    const file = {
      'content/courses/fundamentals/pl/define-cx.mdx': `---\ntitle: T\nsummary: S\nobjectives: {}\n---\n\n${`${sentence(18)} `.repeat(3)}`,
    };
    expect(wordsOf('TP421', {}, { ...file, ...courseFile('title:', 'title:\n  pl: Kurs') })[0]).toContain('18.0 words on average; 16 are');
  });

  test('sentences end at full stops, question marks, and in Greek at semicolons', () => {
    expect(sentencesOf('“Is it clear?” He asks. 4.5 hours later … nothing', 'en')).toEqual([
      '“Is it clear?”',
      'He asks.',
      '4.5 hours later …',
      'nothing',
    ]);
    expect(sentencesOf('Τι θέλετε; Ρωτήστε.', 'el')).toHaveLength(2);
    expect(sentencesOf('One; two.', 'en')).toHaveLength(1);
  });
});

describe('speaking to the reader', () => {
  const silent = 'A customer may see here what one guest does. ';
  const what = (words: string) => ({ ...changed('what', /Your firm prepares[\s\S]*$/, ''), ...changed('why', /^/, words) });
  const part = (times: number) =>
    `## Part one\n\n${silent.repeat(times)}\n\n<Answer to="guess-where" />\n\n## Part two\n\n${silent.repeat(times)}\n\n`;

  test('a long stretch that never does is named at its beginning', () => {
    const changes = what(part(15));
    expect(structureOf(changes)).toEqual([`TP422 W ${placeOf('[Customer experience]', changes)}`]);
    expect(wordsOf('TP422', changes)[0]).toMatch(/^From here on 29\d words/);
  });

  test('one "you" on the way is enough', () => {
    expect(structureOf(what(part(15).replace('<Answer', 'Now you know.\n\n<Answer')))).toEqual([]);
  });

  test('a shorter stretch is in order, and stories do not count', () => {
    expect(structureOf(what(part(11)))).toEqual([]);
    const story = changed('pair', 'They pinch.', silent.repeat(7));
    expect(structureOf({ ...what(part(11)), ...story })).toEqual([]);
  });

  test.each([
    ['en', 'You know that you’re asked about your yours.', 4],
    ['en', 'Youth and young people speak to us.', 0],
    ['bg', 'Запишете какво виждате и попитайте Вашия колега.', 4],
    ['bg', 'Клиентите питат двете колежки.', 0],
    ['el', 'Μπορείτε να γράψετε τι βλέπετε στη δουλειά σας.', 4],
    ['el', 'Πότε ήρθαν οι πελάτες, τότε ή ποτέ;', 0],
    ['pl', 'Zapisz, co widzisz, i zapytaj swojego kolegę.', 3],
    ['pl', 'Klient zawsze pyta tutaj o swój kraj.', 0],
    ['ru', 'Запишите, что вы видите, и спросите вашего коллегу.', 5],
    ['ru', 'Клиенты спрашивают в интернете о билете.', 0],
  ] as const)('%s: %s', (locale, text, times) => {
    expect(addressesIn(text, locale)).toBe(times);
  });

  test('filler of these tests speaks to the reader', () => {
    expect(addressesIn(filler(100), 'en')).toBe(20);
  });
});

describe('promises about finishing', () => {
  const saying = (text: string) => changed('bridge', 'You can now', `${text} You can now`);

  test('a claim that no lesson can keep is named', () => {
    const changes = saying('After this course you are a certified CX expert.');
    expect(structureOf(changes)).toEqual([`TP423 W ${placeOf('After this', changes)}`]);
  });

  test('the summary is read as well', () => {
    const changes = changed('frontmatter', /summary: .*/, 'summary: This lesson guarantees that customers stay.');
    expect(structureOf(changes)).toEqual([`TP423 W ${placeOf('This lesson', changes)}`]);
  });

  test('what people say in a story is theirs', () => {
    expect(structureOf(changed('pair', 'They pinch.', 'They pinch. She says that this course guarantees success.'))).toEqual([]);
  });

  test.each([
    '“Completed” means that you have worked through this course, not that you have mastered it.',
    'Completing the form guarantees that a refund comes.',
    'This course cannot guarantee anything.',
    'An expert may join the course.',
    'You have completed this lesson and practised three tasks.',
    'The master key opens each room.',
    'A two-year guarantee comes with each boiler.',
  ])('in order: %s', (text) => {
    expect(promiseIn(text, 'en')).toBeNull();
  });

  const promises = {
    en: ['This lesson guarantees happy customers.', 'You have mastered the whole course.'],
    bg: ['Този курс гарантира успех.', 'След края на урока вече сте експерт.'],
    el: ['Αυτό το μάθημα εγγυάται την επιτυχία.', 'Με τη σειρά μαθημάτων γίνεστε πιστοποιημένο στέλεχος.'],
    pl: ['Ten kurs gwarantuje sukces.', 'Po tej lekcji masz status eksperta.'],
    ru: ['Этот курс гарантирует успех.', 'После этого урока вы владеете темой в совершенстве.'],
  } as const;
  const honest = {
    en: ['You have completed this lesson.', 'The shop guarantees a refund.'],
    bg: ['Експерт води този курс.', 'Завършихте този урок.', 'Магазинът гарантира връщане.', 'Този курс не гарантира успех.'],
    el: ['Ολοκληρώσατε αυτό το μάθημα.', 'Το κατάστημα εγγυάται επιστροφή.', 'Αυτό το μάθημα δεν εγγυάται επιτυχία.'],
    pl: ['Ten kurs prowadzi ekspert.', 'Ta lekcja jest ukończona.', 'Sklep gwarantuje zwrot.', 'Ten kurs nie gwarantuje sukcesu.'],
    ru: ['Этот курс ведёт эксперт.', 'Этот урок пройден.', 'Магазин гарантирует возврат.', 'Этот курс не гарантирует успеха.'],
  } as const;
  test.each(locales)('in %s', (locale) => {
    for (const text of promises[locale]) expect(promiseIn(text, locale), text).not.toBeNull();
    for (const text of honest[locale]) expect(promiseIn(text, locale), text).toBeNull();
  });
});
