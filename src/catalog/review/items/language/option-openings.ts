import type { Locale } from '#domain/locale.ts';

/** A way in which options begin. If all but one begin so, the odd one should too. */
export interface Opening {
  /** How the trainer would call it. */
  readonly name: string;
  /** Fits the start of an option in lower case. */
  readonly starts: RegExp;
  /** Fits wherever the odd one may be said to begin so too, if that is more than `starts`. */
  readonly near?: RegExp;
}

const word = (alternatives: string) => new RegExp(`^(?:${alternatives})(?![\\p{L}\\p{N}])`, 'u');

export const optionOpenings: Readonly<Record<Locale, readonly Opening[]>> = {
  en: [
    { name: '“because …”', starts: word('because') },
    { name: '“if …” or “when …”', starts: word('if|when|whenever') },
    { name: '“that …”', starts: word('that') },
    { name: '“to …” and a verb', starts: /^to (?!the |a |an |his |her |their |its |our |your |my |this |that )\p{L}+ /u },
    {
      name: 'an “-ing” form',
      starts:
        /^(?:by )?(?!thing|king|ring|during|nothing|something|anything|everything)\p{L}{2,}ing (?:a|an|the|his|her|their|its|our|your|my|him|them|us|it|each|every|with|until|up|down|off|out|sorry|more|less|that) /u,
      near: /^\p{L}+ing /u,
    },
  ],
  bg: [
    { name: '“защото …”', starts: word('защото|понеже') },
    { name: '“ако …” or “когато …”', starts: word('ако|когато') },
    { name: '“да …” and a verb', starts: word('да') },
    { name: '“като …” and a verb', starts: word('като') },
  ],
  el: [
    { name: '“επειδή …”', starts: word('επειδή|διότι|γιατί') },
    { name: '“αν …” or “όταν …”', starts: word('αν|εάν|όταν') },
    { name: '“να …” and a verb', starts: word('να') },
  ],
  pl: [
    { name: '“bo …” or “ponieważ …”', starts: word('bo|ponieważ|gdyż') },
    { name: '“jeśli …” or “gdy …”', starts: word('jeśli|jeżeli|gdy|kiedy') },
    { name: '“żeby …” or “aby …”', starts: word('żeby|aby|by') },
    { name: 'an infinitive', starts: /^(?!\p{L}*ość |część |sieć |pięć |sześć |dziewięć |dziesięć )\p{L}{2,}ć(?: się)? /u },
  ],
  ru: [
    { name: '“потому что …” or “так как …”', starts: word('потому что|так как|поскольку') },
    { name: '“если …” or “когда …”', starts: word('если|когда') },
    { name: '“чтобы …”', starts: word('чтобы') },
    {
      name: 'an infinitive',
      starts: /^(?!\p{L}*ость |часть |сеть |память |путь |пусть |есть |речь |пять |шесть |опять )\p{L}{2,}(?:ть|ться|тись) /u,
    },
  ],
};
