import type { Locale } from '#domain/locale.ts';

interface PromiseWords {
  /** The lesson, the course or its certificate. */
  readonly ending: RegExp;
  /** What no lesson can give. */
  readonly promise: RegExp;
  /** Words that turn a promise into its opposite. */
  readonly denial: RegExp;
}

/** Beginnings of words; any ending may follow. */
function stems(alternatives: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives})\\p{L}*`, 'iu');
}

function words(alternatives: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'iu');
}

const promiseWords: Readonly<Record<Locale, PromiseWords>> = {
  en: {
    ending: stems('(?:this|our|the|whole) (?:lesson|course|module|programme)|(?:your|this) certificate|certificate of completion'),
    promise: words(
      'certified|certifies|master|mastered|mastery|guarantee|guarantees|guaranteed|(?:become|are|be|as) (?:now )?an? (?:\\p{L}+ )?expert|fully (?:qualified|competent|trained)|proof (?:of|that)|proves? that you',
    ),
    denial: words("not|no|never|nobody|cannot|neither|nor|without|instead|rather|\\p{L}+n[’']t"),
  },
  bg: {
    ending: stems(
      '(?:този|нашият|нашия|целия) (?:урок|курс|модул)|курсът|курса|урокът|урока|(?:сертификат|удостоверение)\\p{L}* за завърш',
    ),
    promise: stems(
      'гарантира|гаранция, че|сертифициран|овладя|овладе|(?:сте|станете|ставате) (?:\\p{L}+ )?експерт|напълно (?:подготвен|компетент|квалифициран)|доказва, че',
    ),
    denial: words('не|няма|нито|без|никой|никога|вместо'),
  },
  el: {
    ending: stems(
      '(?:το|αυτό|του|αυτού) μάθημα|του μαθήματος|σειρά μαθημάτων|σειράς μαθημάτων|πιστοποιητικ\\p{L}* (?:ολοκλήρωσης|παρακολούθησης)',
    ),
    promise: stems(
      'εγγυάται|εγγυόμαστε|εγγύηση ότι|πιστοποιημέν|κατακτήσει|κατακτήσατε|(?:είστε|γίνεστε|γίνετε) (?:\\p{L}+ )?(?:ειδικ|εξπέρ)|πλήρως (?:καταρτισμέν|ικαν)|αποδεικνύει ότι',
    ),
    denial: words('δεν|δε|μη|μην|όχι|χωρίς|ούτε|κανείς|ποτέ|αντί'),
  },
  pl: {
    ending: stems(
      '(?:ta|tę|tej|cała|całej|nasza|naszej) lekcj|(?:ten|tego|tym|cały|całego|nasz|naszego) kurs|kursu|(?:certyfikat|zaświadczenie)\\p{L}* (?:o )?ukończ',
    ),
    promise: stems(
      'gwarant|certyfikowan|opanowan|opanował|opanujesz|(?:jesteś|zostaniesz|będziesz|status) (?:\\p{L}+ )?ekspert|w pełni (?:wykwalifikowan|kompetent)|dowodzi, że',
    ),
    denial: words('nie|bez|ani|nikt|nigdy|zamiast'),
  },
  ru: {
    ending: stems(
      '(?:этот|этого|этом|наш|нашего|весь) (?:урок|курс)|курса|урока|(?:сертификат|удостоверение)\\p{L}* об? (?:окончани|прохождени)',
    ),
    promise: stems(
      'гарантиру|гарантия того|сертифицированн|овладе|в совершенстве|(?:станете|становитесь|вы) (?:\\p{L}+ )?эксперт|полностью (?:подготовлен|квалифицирован)|доказывает, что',
    ),
    denial: words('не|нет|ни|без|никто|никогда|вместо'),
  },
};

/** What a sentence about finishing a lesson or course promises and no lesson can give, or null. */
export function promiseIn(sentence: string, locale: Locale): string | null {
  const { ending, promise, denial } = promiseWords[locale];
  const claim = promise.exec(sentence);
  return claim && ending.test(sentence) && !denial.test(sentence) ? claim[0] : null;
}
