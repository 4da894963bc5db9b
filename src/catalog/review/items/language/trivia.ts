import type { Locale } from '#domain/locale.ts';

const any = (...patterns: readonly string[]) => new RegExp(patterns.map((pattern) => `(?<![\\p{L}\\p{N}])(?:${pattern})`).join('|'), 'u');

/** Questions after a date, a maker or a sum of money, as they begin. */
export const triviaQuestions: Readonly<Record<Locale, RegExp>> = {
  en: any(
    '(?:which|what) (?:exact )?(?:year|date|decade|century)(?! of birth)',
    '(?:in|since|until) (?:which|what) month',
    'when (?:was|were) [^,?]*(?:founded|introduced|invented|published|launched|established|created|signed|adopted|passed)',
    'when did [^,?]*(?:come|enter|go) into (?:force|effect)',
    '(?:which|what) (?:company|firm|brand|manufacturer|chain|bank|retailer|airline|hotel group|maker|consultancy) (?:was the first|first|invented|introduced|founded|launched|developed|coined|created|published)',
    'who (?:was the first|first|invented|founded|coined|introduced|wrote|published|developed)',
    'how (?:much money|many (?:us )?(?:dollars|euros|pounds|cents|million|billion))',
    '(?:what|which) (?:sum|amount of money)',
    'how much did [^,?]*(?:cost|spend|pay|invest|earn)',
  ),
  bg: any(
    '(?:коя|кое|кой) (?:точно )?(?:година|дата|десетилетие|век)(?![\\p{L}])',
    '(?:през|в|от|до) кой месец',
    'кога (?:е|са|беше|бяха|бе|била|било) [^,?]*(?:основан|създаден|въведен|публикуван|открит|приет|измислен|подписан|пуснат)',
    'кога (?:влезе|влиза|влязъл|влязла) в сила',
    'ко[йя] (?:компания|фирма|марка|верига|банка|авиокомпания|производител) (?:първ|измисл|въвед|създад|основа|разработ|публикува)',
    'кой (?:е )?(?:първи |пръв )?(?:измисли|измислил|основа|основал|въведе|въвел|създаде|създал|написа|написал|публикува|публикувал)',
    'колко (?:пари|евро|лева|долара|стотинки|милиона|милиарда)',
    '(?:каква|коя|на каква|с каква) (?:парична )?сума',
  ),
  el: any(
    'ποι(?:α|ο|ον|ου|ας) (?:χρονιά|χρονιάς|έτος|έτους|ημερομηνία|μήνα|δεκαετία|αιώνα)',
    'πότε (?:ιδρύθηκε|δημιουργήθηκε|δημοσιεύτηκε|δημοσιεύθηκε|εισήχθη|εφευρέθηκε|επινοήθηκε|ψηφίστηκε|κυκλοφόρησε|υπογράφηκε|τέθηκε σε ισχύ)',
    'ποι[αο] (?:εταιρεία|εταιρία|μάρκα|αλυσίδα|τράπεζα|επιχείρηση|κατάστημα) (?:ήταν η πρώτη|πρώτη|επινόησε|εισήγαγε|ίδρυσε|δημιούργησε|ανέπτυξε|λάνσαρε|εφηύρε)',
    'ποι(?:ος|οι|α) (?:πρώτος |πρώτη )?(?:επινόησε|ίδρυσε|εισήγαγε|έγραψε|δημοσίευσε|εφηύρε)',
    'πόσα (?:χρήματα|ευρώ|δολάρια|λεπτά του ευρώ|εκατομμύρια|δισεκατομμύρια)',
    '(?:ποιο|τι) (?:χρηματικό )?ποσό',
  ),
  pl: any(
    '(?:którym|jakim|którego|jakiego) (?:roku|miesiącu|wieku|stuleciu|dnia)',
    '(?:jaka|która|jaką) (?:była |jest )?dat[aę]',
    'kiedy [^,?]*(?:założono|wprowadzono|opublikowano|wynaleziono|uchwalono|podpisano|wszed(?:ł|ło) w życie|weszł[ay] w życie)',
    '(?:która|jaka|jaki|który) (?:firma|marka|spółka|sieć|korporacja|producent|bank) (?:jako pierwsz[ay]|wymyślił|wprowadził|założył|stworzył|wynalazł|opublikował)',
    'kto (?:jako pierwszy |pierwszy )?(?:wymyślił|założył|wprowadził|stworzył|napisał|opublikował|wynalazł)',
    'ile (?:pieniędzy|złotych|euro|dolarów|groszy|milionów|miliardów)',
    '(?:jaką|jaka|jakiej|którą) (?:kwot|sum)(?:a|ę|y)',
  ),
  ru: any(
    '(?:как(?:ом|ого|ому)|котор(?:ом|ого)) (?:году|года|месяце|веке|столетии)',
    'какого числа',
    'как(?:ая|ую|ой) (?:точная )?дат[ауы]',
    'когда [^,?]*(?:основан|создан|введен|введён|опубликован|принят|изобретен|изобретён|подписан|вступил)',
    'как(?:ая|ой|ое) (?:компания|фирма|марка|сеть|банк|корпорация|производитель|бренд) (?:перв|придумал|ввел|ввёл|основал|создал|разработал|опубликовал|изобр)',
    'кто (?:первым |первый )?(?:придумал|основал|ввел|ввёл|создал|написал|опубликовал|изобр[её]л)',
    'сколько (?:денег|евро|рублей|долларов|центов|миллионов|миллиардов)',
    'как(?:ую|ая|ой) (?:денежн\\p{L}+ )?сумм[ауы]',
  ),
};
