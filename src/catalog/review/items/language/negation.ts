import type { Locale } from '#domain/locale.ts';
import { wholeWords } from '../fold.ts';

/** How a language says no, for the rules about questions that are turned round. */
export interface Negation {
  /** Words that turn a question round: "not", "except". */
  readonly turning: RegExp;
  /** Words that exclude wherever they stand: "except". */
  readonly excluding: RegExp;
  /**
   * Negatives of which two in one clause cancel out. Where the grammar demands a second one ("никой не", "nikt nie"),
   * only one of the pair is listed.
   */
  readonly cancelling: RegExp;
  /** A negated negative adjective: "not unlikely". */
  readonly negatedNegative: RegExp;
  /** Uses that deny nothing: "not only", "and not". */
  readonly harmless: RegExp;
  /** What the learner picks by: "which", "who"; "why" and "how" are no choice among options. */
  readonly choosing: RegExp;
  /** Words that begin another clause. */
  readonly clause: RegExp;
}

/** "Кроме", "oprócz" and the like mean "besides" as often as "except"; at the end of a question they exclude. */
const atEnd = '(?=[\\s:…?;.]*$)';

export const negation: Readonly<Record<Locale, Negation>> = {
  en: {
    turning: wholeWords('not', "\\p{L}+n't", 'cannot', 'never', 'except(?:ing)?', 'with the exception of'),
    excluding: wholeWords('except(?:ing)?', 'with the exception of'),
    cancelling: wholeWords('not', "\\p{L}+n't", 'cannot', 'never', 'nobody', 'no one', 'nothing', 'none', 'without', 'except'),
    negatedNegative: wholeWords(
      "(?:not|\\p{L}+n't) (?:something|anything|a thing|what) [^,?]*?(?:not|never|\\p{L}+n't)",
      "(?:not|never|\\p{L}+n't) (?:be |been |really |very |entirely |at all )?(?:un(?:likely|common|usual|true|helpful|fair|reasonable|important|necessary|professional|friendly|suitable|acceptable)|impossible|incorrect|inappropriate|inaccurate|false|wrong|disagree|dislike|avoid|deny|fail to|lack)",
    ),
    harmless: wholeWords(
      'not only|whether or not|or not|(?:and|but) not|not (?:more|less|later|earlier|fewer) than|not yet|no longer|if not|not to mention|not right',
    ),
    choosing: wholeWords('which|what|who|whom|whose|where|when'),
    clause: wholeWords(
      'if|when|whenever|because|that|who|whose|since|until|unless|while|although|though|where|so|and|or|but|after|before|whom|which|what|why|how',
    ),
  },
  bg: {
    turning: wholeWords('не', 'никога', 'с изключение на'),
    excluding: wholeWords('с изключение на', '(?<=всич\\p{L}+ [^?]*)освен', `освен${atEnd}`),
    cancelling: wholeWords('не', 'без', 'с изключение на'),
    negatedNegative: wholeWords(
      'не (?:е|са|би било|беше|бяха|изглежда) (?:съвсем |напълно )?не(?:верн|вярн|правилн|възможн|обичайн|уместн|подходящ|учтив|любезн|справедлив|вероятн|полезн|нужн|важн)\\p{L}*',
    ),
    harmless: wholeWords(
      'не само|освен това|освен ако|а не|не (?:повече|по-малко|по-късно|по-рано) от|или не|ако не|още не|дали не|не е наред',
    ),
    choosing: wholeWords('кой|коя|кое|кои|кого|какво|какъв|каква|какви|къде|кога|чий|чия|чие|чии'),
    clause: wholeWords(
      'ако|когато|защото|че|който|която|което|които|докато|щом|за да|и|или|но|а|след като|преди да|понеже|тъй като|където',
    ),
  },
  el: {
    turning: wholeWords('δεν', 'δε', 'μην', 'ποτέ', 'όχι', 'με εξαίρεση', 'πλην'),
    excluding: wholeWords('με εξαίρεση', 'πλην', '(?<=όλ\\p{L}+ [^?;]*)εκτός(?: από)?', `εκτός(?: από)?${atEnd}`),
    cancelling: wholeWords('δεν', 'δε', 'μην', 'χωρίς', 'δίχως', 'με εξαίρεση', 'πλην'),
    negatedNegative: wholeWords(
      'δεν? (?:είναι|ήταν|θα ήταν|θεωρείται) (?:εντελώς |πολύ )?(?:αδύνατ|λάθος|λανθασμέν|άδικ|ασυνήθιστ|ακατάλληλ|απίθαν|αγεν|αναληθ|ψευδ|περιττ)\\p{L}*',
    ),
    harmless: wholeWords(
      'όχι μόνο|κι? όχι|και όχι|αλλά όχι|εκτός αν|εκτός κι αν|εκτός εάν|ή όχι|αν όχι|όχι (?:περισσότερο|λιγότερο|αργότερα)|όχι ακόμα|δεν πάει καλά|δεν πήγε καλά',
    ),
    choosing: wholeWords('ποιος|ποια|ποιο|ποιοι|ποιες|ποιον|ποιαν|ποιους|ποιου|ποιας|τι|πού|πότε|τίνος'),
    clause: wholeWords(
      'αν|εάν|όταν|επειδή|διότι|γιατί|ότι|πως|που|ο οποίος|η οποία|το οποίο|ώσπου|μέχρι|ενώ|αφού|πριν|ώστε|και|κι|ή|αλλά|για να|όποιος|όταν',
    ),
  },
  pl: {
    turning: wholeWords('nie', 'nigdy', 'z wyjątkiem', 'z wyłączeniem', 'wyjąwszy'),
    excluding: wholeWords('z wyjątkiem', 'z wyłączeniem', 'wyjąwszy', '(?<=wszys\\p{L}+ [^?]*)o?prócz', `o?prócz${atEnd}`),
    cancelling: wholeWords('nie', 'bez', 'z wyjątkiem', 'z wyłączeniem'),
    negatedNegative: wholeWords(
      'nie (?:jest |są |był(?:a|o|y)? |byłoby |wydaje się )?(?:całkiem |zupełnie )?nie(?:prawd|możliw|właściw|popraw|prawidłow|zwykł|uprzejm|stosown|sprawiedliw|potrzebn|ważn|przydatn)\\p{L}*',
    ),
    harmless: wholeWords(
      'nie tylko|a nie|ale nie|czy nie|lub nie|oprócz tego|prócz tego|nie (?:mniej|więcej|później|wcześniej) niż|jeśli nie|jeszcze nie|nie tak',
    ),
    choosing: wholeWords(
      'który|która|które|którzy|którego|której|którą|którym|których|co|kto|kogo|komu|czego|jaki|jaka|jakie|jaką|gdzie|kiedy|czyj|czyja|czyje',
    ),
    clause: wholeWords(
      'jeśli|jeżeli|gdy|kiedy|bo|ponieważ|gdyż|że|żeby|aby|który|która|które|którzy|dopóki|chociaż|choć|i|oraz|lub|albo|ale|a|zanim|więc|jak',
    ),
  },
  ru: {
    turning: wholeWords('не', 'никогда', 'нельзя', 'за исключением', 'исключая'),
    excluding: wholeWords('за исключением', 'исключая', '(?<=вс[её]\\p{L}? [^?]*)кроме', `кроме${atEnd}`),
    cancelling: wholeWords('не', 'нельзя', 'без', 'за исключением'),
    negatedNegative: wholeWords(
      'не (?:является |являются |был(?:а|о|и)? |будет |кажется )?(?:совсем |вполне )?(?:не(?:верн|правильн|возможн|обычн|допустим|уместн|вежлив|справедлив|нужн|важн|правд)|ошибочн|ложн|лишн)\\p{L}*',
    ),
    harmless: wholeWords(
      'не только|а не|но не|или не|кроме того|не (?:менее|более|меньше|больше|позже|раньше|позднее)(?: чем)?|если не|ещё не|еще не|пока не|не так',
    ),
    choosing: wholeWords(
      'который|которая|которое|которые|какой|какая|какое|какие|какого|какую|каком|каких|каким|что|кто|кого|кому|чего|где|когда|чей|чья|чьё|чье',
    ),
    clause: wholeWords(
      'если|когда|потому что|так как|что|чтобы|который|которая|которое|которые|пока|хотя|и|или|но|а|прежде чем|поэтому|где|поскольку',
    ),
  },
};
