import type { Locale } from '#domain/locale.ts';

interface PromiseWords {
  /** The lesson, the course or its end. */
  readonly ending: RegExp;
  /** What no lesson can give. */
  readonly promise: RegExp;
  /** Turns a promise into its opposite. */
  readonly denial: RegExp;
}

/** A word from its beginning; what follows may be an ending. */
function stems(alternatives: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives})`, 'iu');
}

/** Words of sentences about finishing that claim more than finishing shows. */
export const promiseWords: Readonly<Record<Locale, PromiseWords>> = {
  en: {
    ending: stems(
      '(?:this|our|the whole) (?:lesson|course|module|programme)|(?:finish|complet)\\p{L}* (?:this|the|our|all|it)|certificate|after the last lesson',
    ),
    promise: stems(
      'certified(?!\\p{L})|certifies (?:you|that)|master(?:ed|s|y)?(?!\\p{L})|guarantees?(?!\\p{L})|guaranteed|an? (?:true |real )?expert(?!\\p{L})|experts?(?= in)|fully (?:qualified|competent|trained)|proves? that you|proof (?:of|that)',
    ),
    denial: stems("not|no|never|nobody|cannot|neither|nor|without|instead of|rather than|\\p{L}+n[’']t"),
  },
  bg: {
    ending: stems('(?:този|нашият|нашия|целия) (?:урок|курс|модул)|курсът|курса|урокът|урока|завърш|сертификат|удостоверение'),
    promise: stems('гарантира|гаранция, че|сертифицира|овладя|овладели|експерт|напълно (?:подготвен|компетентен|квалифициран)|доказва, че'),
    denial: stems('не|няма|нито|без|никой|никога|вместо'),
  },
  el: {
    ending: stems('(?:αυτό το|το) μάθημα|(?:αυτή η|η) σειρά μαθημάτων|του μαθήματος|ολοκληρώ|ολοκλήρωσ|πιστοποιητικ|βεβαίωσ'),
    promise: stems(
      'εγγυάται|εγγυόμαστε|εγγύηση ότι|πιστοποιημέν|κατακτήσ|έχετε κατακτήσει|ειδικός|ειδικοί|εξπέρ|πλήρως (?:καταρτισμέν|ικαν)|αποδεικνύει ότι',
    ),
    denial: stems('δεν|δε|μη|μην|όχι|χωρίς|ούτε|κανείς|ποτέ|αντί'),
  },
  pl: {
    ending: stems('(?:ta|tę|tej|cała|nasza) lekcj|(?:ten|tego|tym|cały|nasz) kurs|kurs(?:u|em)?(?!\\p{L})|ukończ|zaświadczeni|certyfikat'),
    promise: stems(
      'gwarant|certyfikowan|opanowan|opanował|opanujesz|masz opanowan|ekspert|w pełni (?:wykwalifikowan|kompetentn)|dowodzi, że|dowód na',
    ),
    denial: stems('nie|bez|ani|nikt|nigdy|zamiast'),
  },
  ru: {
    ending: stems(
      '(?:этот|этого|наш|весь) (?:урок|курс)|курса?(?!\\p{L})|урока?(?!\\p{L})|(?:за|о)кончани|завершени|сертификат|удостоверени',
    ),
    promise: stems(
      'гарантиру|гарантия того|сертифицирован|овладе(?:ли|ете|л)|в совершенстве|эксперт|полностью (?:подготовлен|квалифицирован)|доказывает, что',
    ),
    denial: stems('не|нет|ни|без|никто|никогда|вместо'),
  },
};
