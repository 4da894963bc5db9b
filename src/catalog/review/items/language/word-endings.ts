import type { Locale } from '#domain/locale.ts';
import { fold } from '../fold.ts';

const longestFirst = (endings: string) =>
  fold(endings)
    .split(' ')
    .sort((a, b) => b.length - a.length);

/** Endings of grammar, cut off so that "promise" and "promised" count as one word. */
const endings: Readonly<Record<Locale, readonly string[]>> = {
  en: longestFirst('ations ation ments ment ingly edly ings ing ies ied ed es ly s e y i'),
  bg: longestFirst(
    'овете ищата ията иите ието ението ените аните ове ища ият ия ите ата ета ото ето ът ят та то те ни на но ен ан ен а я о е и у ъ ка ки ко',
  ),
  el: longestFirst('ματα ματων ματος οντας ουμε ουν ετε εις ους ων ες ος ου οι ας ης ει ια ιο ιες εται ονται ω α η ο ι ε υ σ'),
  pl: longestFirst('owymi owych iami ami ach ych ymi ego emu owi owe owa owy ich imi iem em om ow ie ej a e i o u y'),
  ru: longestFirst(
    'иями ениям ениях ениями ями ами ого его ому ему ыми ими ться ешь ишь ает ают ует уют ить ать еть ов ев ей ах ях ам ям ой ый ий ая яя ое ее ые ие ых их ую юю ом ем ия ию ии ть а я о е и ы у ю ь й',
  ),
};

const shortest = 4;

/** A folded word without its ending, to compare words by; at least four letters stay. */
export function stemOf(word: string, locale: Locale): string {
  const plain = word.replace(/'s$/, '');
  const ending = endings[locale].find((end) => plain.endsWith(end) && plain.length - end.length >= shortest);
  const stem = ending === undefined ? plain : plain.slice(0, -ending.length);
  return /([bdfglmnprt])\1$/.test(stem) && stem.length > shortest ? stem.slice(0, -1) : stem;
}
