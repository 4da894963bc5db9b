import type { Locale } from '#domain/locale.ts';
import { fold } from '../fold.ts';

const set = (words: string): ReadonlySet<string> => new Set(fold(words).split(' '));

/** Words that judge an answer, praise or console. */
export const verdicts: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: set(
    'yes no right wrong correct incorrect true false good bad exactly indeed well great excellent perfect sorry unfortunately congratulations bravo try luck mistake mistaken error',
  ),
  bg: set(
    'да правилно неправилно вярно невярно грешно грешка верен верният вярна правилен правилният точно добре чудесно браво отлично съжаляваме съжалявам опитайте опитай',
  ),
  el: set(
    'ναι όχι σωστό σωστά σωστή σωστός λάθος λανθασμένο λανθασμένη λανθασμένα αληθές ψευδές ακριβώς μπράβο τέλεια καλά ωραία λυπούμαστε δυστυχώς δοκιμάστε δοκίμασε',
  ),
  pl: set(
    'tak dobrze źle dobra zła poprawna poprawne poprawnie niepoprawna niepoprawne prawidłowa prawidłowo nieprawidłowa prawda fałsz błąd błędna błędne błędnie właśnie dokładnie brawo świetnie doskonale gratulacje niestety przykro spróbuj spróbować',
  ),
  ru: set(
    'да нет верно неверно правильно неправильно верный верная верное неверный правильный правильная неправильный неправильная ошибка ошибочный ошиблись точно именно хорошо отлично молодец молодцы браво поздравляем жаль увы попробуйте попробуй',
  ),
};
