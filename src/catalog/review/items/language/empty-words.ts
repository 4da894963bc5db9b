import type { Locale } from '#domain/locale.ts';
import { fold } from '../fold.ts';

const set = (words: string): ReadonlySet<string> => new Set(fold(words).split(' '));

/** Words that judge or only hold a sentence together: a feedback made of nothing else gives no reason. */
export const emptyWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: set(
    "yes no not right wrong correct incorrect true false good bad exactly indeed quite answer answers option options choice response question well done great excellent perfect sorry unfortunately congratulations bravo try again next time better best luck please look think read lesson section chapter paragraph once more before go text above a an the is are was were be been it's its it that that's this these those there here to of in on at for from and or but so as by with you your we i very really only also one have has had been then all them others another attempt found meant explained said told card cards reply replies group step belong belongs nowhere else remember two three four isn't aren't wasn't chose chosen choose picked pick must mistake mistaken error",
  ),
  bg: set(
    'да не правилно неправилно вярно невярно грешно грешка верен верният вярна правилен правилният отговор отговора отговорът отговори вариант варианта въпрос въпроса точно така добре чудесно браво отлично съжаляваме съжалявам опитайте опитай пак отново следващия път моля помислете прочетете урока текста това този тази тези е са беше бяха съм сте не е на в във от до за с със и или но а по към при го я ги се си ви най много тук там избрахте избрали избран',
  ),
  el: set(
    'ναι όχι σωστό σωστά σωστή σωστός λάθος λανθασμένο λανθασμένη λανθασμένα αληθές ψευδές ακριβώς απάντηση απάντησης επιλογή επιλογής ερώτηση ερώτησης μπράβο τέλεια πολύ καλά ωραία λυπούμαστε δυστυχώς δοκιμάστε δοκίμασε ξανά πάλι επόμενη φορά σκεφτείτε διαβάστε μάθημα κείμενο αυτό αυτή αυτός αυτά είναι ήταν δεν δε η ο το τα οι της του των τη την τον στο στη στην σε με για από και ή αλλά που πως ότι να θα εδώ εκεί σας επιλέξατε μια ένα ένας',
  ),
  pl: set(
    'tak nie dobrze źle dobra zła poprawna poprawne poprawnie niepoprawna niepoprawne prawidłowa prawidłowo nieprawidłowa prawda fałsz błąd błędna błędne błędnie właśnie dokładnie odpowiedź odpowiedzi opcja opcji wybór pytanie pytania brawo świetnie doskonale gratulacje niestety przykro spróbuj spróbować ponownie jeszcze raz następnym razem pomyśl przeczytaj lekcję tekst to ten ta te tu tam jest są był była było być w we na z ze do od dla i oraz lub albo ale a że się ci twoja twój bardzo wybrana wybrane',
  ),
  ru: set(
    'да нет не верно неверно правильно неправильно верный верная верное неверный правильный правильная неправильный неправильная ошибка ошибочный ошиблись точно именно так ответ ответа ответы вариант варианта вопрос вопроса хорошо отлично молодец молодцы браво поздравляем жаль увы сожалению к попробуйте попробуй еще ещё раз снова следующий подумайте прочитайте урок текст это этот эта эти то тот та здесь тут там был была было есть является в во на с со из от до для и или но а что как по о об вы ваш выбрали выбран очень',
  ),
};
