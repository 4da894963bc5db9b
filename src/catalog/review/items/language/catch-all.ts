import type { Locale } from '#domain/locale.ts';
import { fold } from '../fold.ts';

/** How a language says "all of the above" and the like; each pattern describes the whole option. */
export interface CatchAll {
  readonly phrases: readonly RegExp[];
  /** Words that join option letters: "both a and b". */
  readonly joiners: ReadonlySet<string>;
  /** The first letters of the alphabet, which some trainers use beside a, b, c. */
  readonly letters: string;
}

const whole = (...patterns: readonly string[]) => patterns.map((pattern) => new RegExp(`^(?:${fold(pattern)})$`, 'u'));
const joined = (words: string) => new Set(fold(words).split(' '));

/** Compared with the option after `fold` and without punctuation. */
export const catchAll: Readonly<Record<Locale, CatchAll>> = {
  en: {
    phrases: whole(
      '(?:all|none|any|both|neither|each|everything|nothing)(?: of)?(?: the| these| those)?(?: options| answers| choices| statements| points)?(?: (?:mentioned|listed|given|named))? (?:above|below)(?: (?:options|answers|statements|points))?(?: (?:are|is) \\w+| because .*| together)?',
      '(?:all|none|both|neither|any)(?: (?:two|three|four))? of (?:these|those|them|the above)(?: (?:options|answers|choices|statements|things|points))?(?: (?:are|is) \\w+| because .*| each .*| together| at once| in one)?',
      '(?:all|none|both|neither|any|each|either)(?: (?:two|three|four))? of (?:these|those|them)(?: \\w+)? (?:as|because|since|so) .*',
      '(?:all|both)(?: (?:two|three|four))?(?: together| at once)',
      '(?:all|none|both|neither|any)(?: (?:two|three|four))? of the above (?!average).*',
      '(?:all|none|both|neither|any)(?: of)?(?: the| these)?(?: other)? (?:options|answers|choices)(?: (?:above|below|given|listed))?(?: (?:are|is) \\w+)?',
      'there is no (?:right|correct) answer',
      "(?:i )?(?:do not|don't|dont|cannot|can't) (?:know|say|tell)",
      "(?:i am |i'm )?(?:not sure|unsure)",
      '(?:i have )?no idea',
    ),
    joiners: joined('both either neither only answer answers option options and or nor as well is are right correct true together'),
    letters: 'abcde',
  },
  bg: {
    phrases: whole(
      '(?:всички|всичко|нито едно|нито една|нито един|никое|никой|никоя|нищо|и двете|двете|и двата|двата|и трите|трите)(?: от)?(?: отговори| твърдения| варианти)? (?:горе ?)?(?:изброен|посочен|споменат|предходн|предишн|горн)(?:и|ите|о|ото)(?: по горе| горе| дотук)?(?: отговори| твърдения| варианти)?(?: са верни| са правилни| не е вярно)?',
      'всички (?:отговори|твърдения|варианти)(?: са (?:верни|правилни))?',
      'нито (?:един|едно) (?:отговор|вариант|твърдение)(?: не е (?:верен|правилен|вярно))?',
      'няма (?:верен|правилен) отговор',
      '(?:аз )?не (?:знам|зная)',
      'не съм (?:сигурен|сигурна)',
      'не мога да (?:кажа|преценя)',
      'нямам представа',
    ),
    joiners: joined('и или нито както така само отговор отговори отговорите двете са верни правилни'),
    letters: 'абвгд',
  },
  el: {
    phrases: whole(
      '(?:όλα|όλες|όλοι|όλους|κανένα|καμία|καμιά|κανένας|κανείς|κανέναν|τίποτα|τίποτε|και τα δύο|και οι δύο|και τα τρία|και οι τρεις)(?: από)?(?: τα| τις| τους| οι)? (?:παραπάνω|ανωτέρω|πιο πάνω|προηγούμεν(?:α|ες|οι|ους)|προαναφερθέντα|προαναφερόμενα|αναφερόμενα)(?: απαντήσεις| επιλογές)?(?: είναι σωστ(?:ά|ές))?',
      '(?:όλες οι|καμία από τις) (?:απαντήσεις|επιλογές)(?: είναι σωστές)?',
      'καμία (?:απάντηση|επιλογή)(?: δεν είναι σωστή)?',
      'δεν υπάρχει σωστή απάντηση',
      'δεν? (?:ξέρω|γνωρίζω)',
      'δεν? είμαι (?:σίγουρος|σίγουρη|βέβαιος|βέβαιη)',
      'δεν? έχω ιδέα',
    ),
    joiners: joined('και ή ούτε τόσο όσο μόνο το τα η οι απάντηση απαντήσεις επιλογές είναι σωστά σωστές'),
    letters: 'αβγδε',
  },
  pl: {
    phrases: whole(
      '(?:wszystkie|wszystko|żadne|żadna|żaden|obie|oba|oboje|obydwa|obydwie)(?: z)?(?: odpowiedzi| opcji| opcje| stwierdzeń)? (?:wyżej )?(?:powyższ|wymienion|podan|wskazan|poprzedni)(?:e|ych|ich|ego)(?: powyżej| wyżej)?(?: odpowiedzi| opcje| stwierdzenia)?(?: są (?:poprawne|prawidłowe|prawdziwe))?',
      'wszystkie odpowiedzi(?: powyżej)?(?: są (?:poprawne|prawidłowe|dobre|prawdziwe))?',
      'żadna (?:z odpowiedzi|odpowiedź)(?: nie jest (?:poprawna|prawidłowa|dobra|prawdziwa))?',
      'brak (?:poprawnej|prawidłowej|dobrej) odpowiedzi',
      'nie wiem',
      'trudno powiedzieć',
      'nie mam (?:pewności|pojęcia|zdania)',
      'nie jestem (?:pewny|pewna|pewien)',
    ),
    joiners: joined('i oraz lub albo ani zarówno jak tylko odpowiedź odpowiedzi opcje opcja są poprawne prawidłowe'),
    letters: 'abcde',
  },
  ru: {
    phrases: whole(
      '(?:все|всё|ни один|ни одно|ни одна|ничего|ничто|оба|обе|все три)(?: из)?(?: варианты| ответы| вариантов| ответов)? (?:выше ?)?(?:перечисленн|указанн|названн|упомянут|приведенн|предыдущ)(?:ое|ые|ого|ых|ее|ие|его|их)(?: выше)?(?: варианты| ответы| вариантов| ответов)?(?: верно| верны| правильны)?',
      '(?:все|оба) (?:варианта|варианты|ответа|ответы)(?: ответов| ответа)?(?: (?:верны|правильны|правильные|подходят))?',
      'ни один (?:вариант|ответ)(?: не (?:верен|правильный|подходит))?',
      '(?:нет (?:правильного|верного) ответа|(?:правильного|верного) ответа нет)',
      '(?:я )?не знаю',
      '(?:я )?затрудняюсь(?: с ответом| ответить)?',
      '(?:я )?не (?:уверен|уверена)',
      'трудно сказать',
    ),
    joiners: joined('и или ни как так оба только ответ ответы варианты верны правильны'),
    letters: 'абвгд',
  },
};
