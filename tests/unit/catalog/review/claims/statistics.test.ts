import { describe, expect, test } from 'vitest';
import { checkContent } from '#catalog/check-content.ts';
import type { Locale } from '#domain/locale.ts';
import { addressed, lessonText, smallCourse, withFiles } from '../../../../fixtures/small-course.ts';

function found(text: string, locale: Locale = 'en') {
  const one = `content/courses/course/${locale}/one.mdx`;
  const files = { ...smallCourse, [one]: lessonText('one', text) };
  const all = withFiles(files, (root) => checkContent(root, new Date('2026-06-01'))).diagnostics;
  return addressed(all.filter(({ code }) => /^TP50[1-35]$/.test(code))).map((address) => address.replace(`${one}:`, ''));
}

const words = '“We have always done it in this way and so we will go on”';

describe('unsourcedClaims', () => {
  test.each([
    ['TP501 8:10', 'a share', 'Here, so 86 % of people pay more.'],
    ['TP501 8:7', 'a multiple', 'It is 5 times dearer.'],
    ['TP501 8:1', 'one in so many', 'One in five leaves.'],
    ['TP502 8:1', 'a call on research', 'Studies show that smiles help.'],
    ['TP502 8:5', 'a single study', 'So, according to a survey, smiles help.'],
    ['TP503 8:1', 'a quotation of somebody with a name', `${words}, wrote Ada Novak.`],
    ['TP503 8:1', 'a quotation behind the name', `Ada Novak once said: ${words}.`],
    ['TP503 8:1', 'a quotation with a name and what she is', `“It is how people feel that stays,” the writer Ada Novak said.`],
    ['TP503 8:1', 'words of somebody', `A guest said: “I never felt so welcome.”`],
    ['TP503 8:1', 'words of somebody in plain marks', `"I never felt so welcome," a guest once wrote.`],
    ['TP501 8:1', 'so many for each', 'For each complaint, 26 customers just go.'],
    ['TP501 8:7', 'a share in words', 'About 80 percent come back.'],
    ['TP501 8:1', 'a count of people in words', 'Four out of five guests come back.'],
    ['TP501 8:1', 'a fraction of all people', 'Two thirds of customers come back.'],
    ['TP501 8:1', 'what a firm of nowhere did in a year', 'In 2019 a hotel in Vienna cut its waiting time by half.'],
    ['TP502 8:1', 'people who found something', 'Researchers in Boston found that the body needs time.'],
    ['TP502 8:7', 'a study without a name', 'Here, a recent study by a university showed that smiles help.'],
    ['TP502 8:1', 'data', 'The data show that smiles help.'],
    ['TP502 8:1', 'what was proved', 'Scientists proved it.'],
    ['TP502 8:12', 'research beside another claim', 'Slow down. Studies show it helps. Then [calm comes](fact:seen).'],
    ['TP505 8:1', 'a story of a known firm', 'At Amazon there is an empty chair for the customer.'],
    ['TP505 8:5', 'a known firm at the head of an entry', '- **Zappos.** In 2008 a call took 10 hours.'],
    ['TP505 8:1', 'a story of a known firm behind a comma', 'At Amazon, managers keep one chair empty.'],
    ['TP505 8:10', 'a known firm as an example', 'Think of Nordstrom, which once took back a tyre.'],
    ['TP505 8:1', 'a story beside a claim about something else', 'At Marriott every clerk learns it. Then [calm comes](fact:seen).'],
    ['TP505 8:10', 'what a known firm did', 'It ends. Starbucks closed its shops for a day. Then it trained its staff.'],
  ])('says %s of %s without a source', (code, _name, text) => {
    expect(found(text)).toEqual([code]);
  });

  test.each([
    'Here, so [86 % of people pay more](fact:seen).',
    'Studies show that [smiles help](fact:seen).',
    `A says [${words}](fact:seen).`,
    `Say what comes next: ${words}. That names an hour.`,
    `- ${words} → “The seats are sold. On the later train there are two.”`,
    'When a customer says “I have waited for an hour now”, thank Mira Novak for it.',
    'Do your own research, and look at what the data say.',
    'Compare prices on Amazon and Google, as your guests do.',
    'Half of the guests here wait, and a third of the lesson is practice.',
    'What would a study of your guests show?',
    'We have 5 desks and open at 9:30.',
    'He says “We are closed”.',
    '<Good>\nShe gives 10 % off.\n</Good>',
  ])('has nothing against "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each<[Locale, string, string]>([
    ['bg', 'TP503', 'Един гост каза: „Никога не съм се чувствал така добре“.'],
    ['el', 'TP503', 'Ένας πελάτης είπε: «Ποτέ δεν ένιωσα τόσο καλά».'],
    ['pl', 'TP503', 'Pewien gość powiedział: „Nigdy nie czułem się tak dobrze”.'],
    ['ru', 'TP503', 'Один гость сказал: «Никогда мне не было так хорошо».'],
    ['bg', 'TP502', 'Учени от Бостън установиха, че усмивката помага.'],
    ['el', 'TP502', 'Ερευνητές από τη Βοστώνη διαπίστωσαν ότι βοηθά.'],
    ['pl', 'TP502', 'Naukowcy z Bostonu odkryli, że uśmiech pomaga.'],
    ['ru', 'TP502', 'Учёные из Бостона выяснили, что улыбка помогает.'],
    ['bg', 'TP501', 'Тук 80 процента се връщат.'],
    ['el', 'TP501', 'Εδώ 80 τοις εκατό επιστρέφουν.'],
    ['pl', 'TP501', 'Tu wraca 80 procent gości.'],
    ['ru', 'TP501', 'Две трети клиентов возвращаются.'],
    ['pl', 'TP505', 'W Amazon stoi puste krzesło.'],
  ])('knows such words in %s: %s', (locale, code, text) => {
    expect(found(text, locale).map((address) => address.slice(0, 5))).toEqual([code]);
  });

  test('says once what stands in one sentence', () => {
    expect(found('Studies show that 70% of all calls are needless.')).toEqual(['TP502 8:1']);
    expect(found('Studies show that smiles help. And 70% of all calls are needless.')).toEqual(['TP502 8:1', 'TP501 8:36']);
  });

  test('takes the Polish “na” for a share only where it does not say how far something went', () => {
    expect(found('Tak mówi 9 na 10 osób.', 'pl')).toEqual(['TP501 8:10']);
    expect(found('Zmień ocenę z 6 na 7, a potem z 25 na 31.', 'pl')).toEqual([]);
  });
});
