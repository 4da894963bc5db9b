import type { Locale } from '#domain/locale.ts';
import { fold } from '../fold.ts';

const set = (words: string): ReadonlySet<string> => new Set(fold(words).split(' '));

/** Words that carry no content of their own and so give nothing away; in English of four letters and more. */
export const functionWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: set(
    'about above across after again against almost alone already although always another anybody anyone anything around because become becomes before behind being below beside between beyond during either enough everybody everyone everything except having herself himself however indeed inside instead itself little mainly maybe merely mostly myself neither nobody nothing others otherwise ourselves outside people perhaps please rather really second several should simply somebody someone something sometimes through themselves therefore things though together towards under unless until usually whatever whenever whether which while without within would yourself first also back been both came come could does done down each even ever from gave gets give gives goes half have here into just keep kept last less like made make makes many more most much must need next none once ones only other over said same says shall since some still such take taken takes than that their them then there these they this those took upon very want wants well went were what when where whom whose will with would your yours',
  ),
  bg: set(
    'аз защото защо който която което които когато където колко какъв каква какво какви между според преди после понякога винаги никога обикновено трябва всички всеки всяка всяко някой някоя някое някакъв никакъв никой повече най-много заедно вместо освен отново въпреки вероятно първо първи втори другите другите друго други другия тогава толкова самият самата хората човек хора докато срещу спрямо относно',
  ),
  el: set(
    'ακόμη ακόμα αλλιώς ανάμεσα αντίθετα απέναντι απλώς αφότου βέβαια γενικά γιατί διότι εκείνη εκείνο εκείνος εκτός εναντίον ενδεχομένως ενώ επειδή επίσης κάποια κάποιο κάποιος κάποιοι καθένα καθώς κανένα κανένας καλύτερα μάλλον μαζί μερικά μεταξύ μπορεί οποία οποίο οποίος οπότε περισσότερο περισσότερα πρέπει πρώτα πρώτο πρώτη συνήθως σχεδόν τελικά τίποτα τουλάχιστον χωρίς ωστόσο άνθρωποι άτομα',
  ),
  pl: set(
    'ale ponieważ dlaczego dlatego który która które którzy którego której którym których gdzie kiedy zawsze nigdy często zwykle czasem prawie między przed przez podczas według powinien powinna powinno powinni trzeba można jednak również także właśnie wszystko wszystkie wszyscy każdy każda każde ktokolwiek niektóre niektórzy inny innego innych pierwszy pierwsza pierwsze drugi zamiast oprócz dopiero jeszcze ponownie razem ludzie ludzi siebie swojego swoich',
  ),
  ru: set(
    'потому поэтому почему который которая которое которые которого которой которых которым когда сколько какой какая какое какие между перед после около всегда никогда обычно иногда почти должен должна должно должны нужно можно однако также именно всё все каждый каждая каждое некоторые другой другая другие другого первый первая первое второй вместо кроме снова вместе сначала люди людей человек человека больше меньше лучше',
  ),
};
