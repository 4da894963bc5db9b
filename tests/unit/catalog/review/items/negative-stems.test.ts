import { describe, expect, test } from 'vitest';
import type { Locale } from '#domain/locale.ts';
import { choice, found, reviewOf } from '../../../../fixtures/questions.ts';

const ask = (stem: string, locale: Locale = 'en') => found(choice({ stem }), locale).filter((line) => /TP44[23]/.test(line));

describe('A negative that turns the question round', () => {
  test.each<[Locale, string, string]>([
    ['en', 'Which of these is not a direct contact?', 'Which of these is **not** a direct contact?'],
    ['en', 'What should Mira never say to a caller?', 'What should Mira *never* say to a caller?'],
    ['en', 'Which of these contacts isn’t indirect at all?', 'Which of these contacts **isn’t** indirect at all?'],
    ['en', 'At which of these points does Ivo not meet the firm?', 'At which of these points does Ivo NOT meet the firm?'],
    ['en', 'All of these are touchpoints of a bank except:', 'All of these are touchpoints of a bank **except**:'],
    ['en', 'When a parcel is late, a good agent does not …', 'When a parcel is late, a good agent does **not** …'],
    ['bg', 'Кое от следните не е пряк контакт?', 'Кое от следните **не** е пряк контакт?'],
    ['bg', 'Какво никога не казваме на клиента?', 'Какво **никога не** казваме на клиента?'],
    ['bg', 'Всички тези са допирни точки, освен:', 'Всички тези са допирни точки, **освен**:'],
    ['el', 'Ποιο από αυτά δεν είναι άμεση επαφή;', 'Ποιο από αυτά **δεν** είναι άμεση επαφή;'],
    ['el', 'Τι δεν λέμε ποτέ στον πελάτη;', 'Τι **δεν** λέμε **ποτέ** στον πελάτη;'],
    ['pl', 'Co z tej listy nie jest kontaktem bezpośrednim?', 'Co z tej listy **nie** jest kontaktem bezpośrednim?'],
    ['pl', 'Czego agent nigdy nie mówi klientowi?', 'Czego agent **nigdy nie** mówi klientowi?'],
    ['pl', 'Wszystkie te punkty należą do firmy z wyjątkiem:', 'Wszystkie te punkty należą do firmy **z wyjątkiem**:'],
    ['ru', 'Что из этого не является прямым контактом?', 'Что из этого **не** является прямым контактом?'],
    ['ru', 'Чего нельзя говорить клиенту в чате?', 'Чего **нельзя** говорить клиенту в чате?'],
    ['ru', 'Всё это точки контакта, кроме:', 'Всё это точки контакта, **кроме**:'],
  ])('is set off in %s: %s', (locale, wrong, right) => {
    expect(ask(wrong, locale)).toEqual(['TP443 W 9:1']);
    expect(ask(right, locale)).toEqual([]);
  });

  test.each<[Locale, string]>([
    ['en', 'Mira does not know the bill. What should she do first?'],
    ['en', 'What should Mira do if the caller does not answer?'],
    ['en', 'Which question shows that the agent did not listen?'],
    ['en', 'Why did nobody notice that the line was not free?'],
    ['en', 'Why will rivals not copy a good experience quickly?'],
    ['en', 'Which view covers not only service but the whole experience?'],
    ['en', 'Which of these is direct and not indirect?'],
    ['en', 'Which reply fits “I did not make this payment”?'],
    ['en', 'The firm is called Nothing Else. What does its name promise?'],
    ['en', 'Does Mira know by now who has not paid?'],
    ['en', 'If she has not paid, which letter comes first?'],
    ['en', 'What is not yet known about the late parcel?'],
    ['bg', 'Какво да направи Мира, ако клиентът не отговаря?'],
    ['bg', 'Защо конкурентите не копират бързо преживяването?'],
    ['bg', 'Кое, освен цената, задържа клиентите най-дълго?'],
    ['bg', 'Какво не е наред с това писмо до клиента?'],
    ['el', 'Τι κάνει η Μίρα, αν ο πελάτης δεν απαντά;'],
    ['el', 'Πότε αρχίζει η εμπειρία της με την τράπεζα;'],
    ['el', 'Τι κρατά τους πελάτες εκτός από την τιμή;'],
    ['el', 'Ποιο στοιχείο της μη λεκτικής επικοινωνίας βοηθά;'],
    ['pl', 'Co robi Mira, gdy klient nie odpowiada?'],
    ['pl', 'Co oprócz ceny zatrzymuje klientów na dłużej?'],
    ['pl', 'Co jest nie tak z tym listem do klienta?'],
    ['ru', 'Что делать Мире, если клиент не отвечает?'],
    ['ru', 'Что, кроме цены, удерживает клиентов дольше всего?'],
    ['ru', 'Что не так с этим письмом клиенту?'],
  ])('is no matter where it belongs to the case in %s: %s', (locale, stem) => {
    expect(ask(stem, locale)).toEqual([]);
  });

  test('is still seen when another one is set off', () => {
    expect(ask('Which reply does **not** help if the caller does not answer?')).toEqual([]);
    expect(ask('Which reply does not help if the caller does **not** answer?')).toEqual(['TP443 W 9:1']);
  });
});

describe('Two negatives', () => {
  test.each<[Locale, string]>([
    ['en', 'Which reply would not leave the customer without an answer?'],
    ['en', 'Which of these is not something that you should never say?'],
    ['en', 'Which of these outcomes is **not** unlikely after that call?'],
    ['en', 'Which of these statements is not false at all?'],
    ['bg', 'Кой отговор не оставя клиента без решение?'],
    ['bg', 'Кое от тези твърдения не е невярно?'],
    ['el', 'Ποια απάντηση δεν αφήνει τον πελάτη χωρίς λύση;'],
    ['el', 'Ποια από αυτές τις προτάσεις δεν είναι λάθος;'],
    ['pl', 'Która odpowiedź nie zostawia klienta bez rozwiązania?'],
    ['pl', 'Które z tych zdań nie jest nieprawdziwe?'],
    ['ru', 'Какой ответ не оставит клиента без решения?'],
    ['ru', 'Какое из утверждений не является неверным?'],
    ['ru', 'Чего нельзя не сказать клиенту в начале?'],
  ])('in one clause are too many in %s: %s', (locale, stem) => {
    expect(ask(stem, locale)).toEqual(['TP442 W 9:1']);
  });

  test.each<[Locale, string]>([
    ['en', 'What should Mira do if the caller does not answer and does not pay?'],
    ['en', 'The line is not free and nobody answers. What should Mira do next?'],
    ['en', 'If the caller does not answer, why is it wise not to call again?'],
    ['bg', 'Защо никой никога не отговаря на това писмо?'],
    ['el', 'Γιατί κανένας δεν απαντά ποτέ σε αυτό το μήνυμα;'],
    ['pl', 'Dlaczego nikt nigdy nie odpowiada na ten list?'],
    ['ru', 'Почему никто никогда не отвечает на это письмо?'],
  ])('are fine where grammar or the case needs them in %s: %s', (locale, stem) => {
    expect(ask(stem, locale)).toEqual([]);
  });
});

describe('Questions for what is not so', () => {
  const item = (i: number, stem: string) =>
    choice({ id: `item-${i}`, stem, options: ['Wait for her', '*Ring her now', 'Write to her'], attributes: ' scenario order="natural"' });
  const course = (negatives: number, all: number) =>
    Array.from({ length: all }, (_, i) =>
      item(
        i,
        `${'abcdefghijklmnopqrstuvwxyz'.charAt(i % 26).repeat(9)} asks number ${i}. What is ${i < negatives ? '**not** ' : ''}needed in case ${i}?`,
      ),
    );
  const warnings = (bodies: readonly string[]) => reviewOf(bodies).filter(({ code }) => code === 'TP444');

  test('make up at most 5 % of a course', () => {
    expect(warnings(course(2, 40))).toEqual([]);
    const [warning] = warnings(course(2, 39));
    expect(warning).toMatchObject({ severity: 'warning', file: 'content/courses/course/en/lesson-1.mdx', line: 8, column: 1 });
    expect(warning?.message).toContain('2 of 39 questions of the course ask for what is not so (at most 5 %): item-0, item-1.');
  });

  test('may occur once in a short course', () => {
    expect(warnings(course(1, 4))).toEqual([]);
  });
});
