import { describe, expect, test } from 'vitest';
import { loadCatalog } from '#catalog/catalog.ts';
import type { Locale } from '#domain/locale.ts';
import { type ReplyWords, replyHints } from '#domain/reply-hints.ts';
import { plainBlocks, plainText } from '#domain/rich-text.ts';
import { bg } from '#i18n/reply-words/bg.ts';
import { el } from '#i18n/reply-words/el.ts';
import { en } from '#i18n/reply-words/en.ts';
import { pl } from '#i18n/reply-words/pl.ts';
import { ru } from '#i18n/reply-words/ru.ts';

const words: Readonly<Record<Locale, ReplyWords>> = { en, bg, el, pl, ru };

const replies = loadCatalog(process.cwd()).courses.flatMap(({ locale, lessons }) =>
  lessons.flatMap((lesson) => lesson.items.flatMap((item) => (item.kind === 'rewrite' ? [{ locale, item }] : []))),
);

const complaintsOf = (text: string, locale: Locale, most = 120) =>
  replyHints(text, words[locale], most).flatMap(({ name, well }) => (well ? [] : [name]));

describe.each(replies.map(({ locale, item }) => [locale, item.id, item] as const))('the %s reply %s', (locale, _id, item) => {
  const textOf = (blocks: (typeof item)['original']) =>
    blocks.map((block) => (block.type === 'paragraph' ? plainText(block.children) : plainBlocks([block]))).join('\n\n');

  test('has good replies about which no hint complains', () => {
    expect(item.models.flatMap((model) => complaintsOf(textOf(model), locale, item.mostWords))).toEqual([]);
  });

  test('has an original of which at least three hints say why it is poor', () => {
    expect(complaintsOf(textOf(item.original), locale, item.mostWords).length).toBeGreaterThanOrEqual(3);
  });
});

/** A good and a poor reply to the same customer in each language that the lessons above may not have yet. */
const samples: readonly (readonly [Locale, good: string, poor: string])[] = [
  [
    'bg',
    'Уважаема госпожо Келева,\n\nМоля, пишете ми до сряда в 17 часа дали някой ще приеме лампата в петък. Един кратък отговор стига.\n\nЧакате от девет дни и грешката е наша: складът ни я натовари в друг бус. Съжалявам за това.',
    'Уважаеми клиенте,\n\nВашата поръчка е предадена на отдела. Както вече Ви съобщихме, сроковете не са обвързващи. Не посочихте телефон. Съжаляваме за евентуалните неудобства.\n\nМолим да се свържете с нас при първа възможност.',
  ],
  [
    'el',
    'Αγαπητή κυρία Κελεσίδη,\n\nΜπορείτε να παραλάβετε το φωτιστικό σας την Παρασκευή; Αν απαντήσετε ως την Τετάρτη στις πέντε, μπαίνει στο φορτηγό. Το πρώτο το φορτώσαμε αλλού. Ήταν δικό μας λάθος και λυπάμαι για τις εννέα ημέρες.',
    'Αγαπητέ πελάτη,\n\nη παραγγελία σας διαβιβάστηκε. Όπως ήδη σας γνωστοποιήθηκε, οι ημερομηνίες δεν είναι δεσμευτικές. Δεν δηλώσατε τηλέφωνο. Λυπούμαστε για την τυχόν αναστάτωση.\n\nΠαρακαλείσθε να επανέλθετε με την πρώτη ευκαιρία.',
  ],
  [
    'pl',
    'Szanowna Pani,\n\nproszę napisać do środy do godziny 17, czy ktoś odbierze lampę w piątek. Wystarczy krótkie „tak”.\n\nCzeka Pani dziewięć dni i to nasz błąd: nasz magazyn załadował lampę do innego auta. Przepraszam za to.',
    'Szanowny Kliencie,\n\nzamówienie przekazano do działu. Jak już informowaliśmy, terminy nie są wiążące. Nie podała Pani numeru telefonu. Przepraszamy za wszelkie niedogodności.\n\nUprzejmie prosimy o kontakt w dogodnym terminie.',
  ],
  [
    'ru',
    'Здравствуйте, Алина!\n\nСообщите, пожалуйста, до среды, до 17 часов, примет ли кто-нибудь лампу в пятницу. Хватит короткого «да».\n\nВы ждёте девять дней, и это наша ошибка: склад погрузил лампу не в ту машину. Мне жаль.',
    'Уважаемый клиент!\n\nВаш заказ передан в отдел. Как уже сообщалось, сроки не являются обязательными. Вы не указали телефон. Сожалеем, если это доставило вам неудобства.\n\nПросим связаться с нами в ближайшее время.',
  ],
];

describe.each(samples)('the words for %s', (locale, good, poor) => {
  test('find nothing to say against a good reply', () => {
    expect(complaintsOf(good, locale)).toEqual([]);
  });

  test('find in a poor one that nothing is to be done by a day, blame, and an apology for nothing', () => {
    expect(complaintsOf(poor, locale)).toEqual(expect.arrayContaining(['action', 'blame', 'apology']));
  });
});
