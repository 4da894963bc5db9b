import type { Locale } from '#domain/locale.ts';

const any = (...alternatives: readonly string[]) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** Up to the verb, within one sentence. */
const soon = '[^.!?;]{0,70}?';

const english = {
  many: '(?:studies|research|surveys?|polls|statistics|experts?|scientists|researchers|\\p{L}{3,}ologists|linguists|economists|physicians|experiments|trials|(?:usability|field|lab) tests)',
  one: '(?:study|survey|poll|experiment|meta-analysis)',
  singly:
    '(?:(?:has |had |also |now |once |clearly )*(?:shows|showed|shown|says|proves|proved|proven|finds|found(?! out)|confirms|confirmed|reveals|revealed|discovered|demonstrates|demonstrated|suggests(?= that)))',
  shows:
    '(?:(?:have |has |had |also |now |all |clearly )*(?:shows?|showed|shown|says?|proves?|proved|proven|finds?|found(?! out)|confirms?|confirmed|reveals?|revealed|discovered|demonstrated?s?|agree(?= that)|suggests?(?= that)))',
};

/** Words that call on research without saying whose. */
export const research: Readonly<Record<Locale, RegExp>> = {
  en: any(
    `${english.many}(?: (?:among|of|by|from|in|with) [\\p{L} ]{2,30}?)? ${english.shows}`,
    `(?:\\p{L}+ )?research agrees(?= that)`,
    `(?:the )?data (?:clearly )?(?:shows?|proves?)(?= that)`,
    `(?:researchers|scientists|psychologists|neuroscientists|economists|professors) (?:in|at|from|of) ${soon} ${english.shows}`,
    `(?:a|an|one) (?:[\\p{L}\\d-]+ ){0,3}${english.one}(?: (?:by|at|of|from|in|with|among) ${soon})? ${english.singly}`,
    `according to (?:(?:a|an|one) (?:[\\p{L}\\d-]+ ){0,3}${english.one}|research|studies|scientists|experts)`,
    '(?:it is|it has been) (?:scientifically )?(?:proven|proved) that',
    'scientifically proven',
    'in (?:many |several |some |a number of )?(?:studies|surveys|experiments) (?:with|of|on|among) \\p{L}+(?=,)',
  ),
  bg: any(
    '(?:изследвания(?:та)?|проучвания(?:та)?|статистиката|експерти(?:те)?|учени(?:те)?|данни(?:те)?|психолози(?:те)?) (?:показват|показва|доказват|доказаха|твърдят|сочат|установиха|откриха)',
    `(?:учени|изследователи|психолози) (?:от|в|във) ${soon} (?:установиха|откриха|доказаха|показаха)`,
    `(?:едно |ново |скорошно )*(?:изследване|проучване)(?: (?:на|от|в|във|сред) ${soon})? (?:показва|показа|установи|откри|доказва|доказа)`,
    'според (?:(?:едно|ново|скорошно) )?(?:изследване|проучване|изследвания|проучвания|учени|учените)',
    'научно (?:е )?доказано',
  ),
  el: any(
    '(?:έρευνες|οι έρευνες|μελέτες|στατιστικές|ειδικοί|επιστήμονες|τα δεδομένα|ψυχολόγοι) (?:δείχνουν|έδειξαν|αποδεικνύουν|απέδειξαν|λένε|διαπίστωσαν|ανακάλυψαν)',
    `(?:ερευνητές|επιστήμονες|ψυχολόγοι) (?:από|στο|στη|στην|του|της) ${soon} (?:διαπίστωσαν|ανακάλυψαν|βρήκαν|απέδειξαν|έδειξαν)`,
    `(?:μια |μία )?(?:πρόσφατη |νέα )?(?:έρευνα|μελέτη)(?: (?:του|της|των|από|σε|στο|στη|στην) ${soon})? (?:δείχνει|έδειξε|αποδεικνύει|απέδειξε|διαπίστωσε|βρήκε)`,
    'σύμφωνα με (?:μια |μία )?(?:πρόσφατη |νέα )?(?:έρευνα|μελέτη|έρευνες|μελέτες|επιστήμονες)',
    'επιστημονικά αποδεδειγμένο',
  ),
  pl: any(
    '(?:badania|sondaże|statystyki|eksperci|naukowcy|dane|psychologowie|badacze) (?:pokazują|dowodzą|mówią|wykazały|pokazały|dowiodły|dowiedli|odkryli|udowodnili|stwierdzili|ustalili)',
    `(?:naukowcy|badacze|psychologowie) (?:z|ze|w) ${soon} (?:odkryli|stwierdzili|ustalili|dowiedli|udowodnili|wykazali)`,
    `(?:jedno |nowe |niedawne )?(?:badanie|sondaż)(?: (?:z|ze|w|wśród|na|przeprowadzone) ${soon})? (?:pokazuje|pokazało|dowodzi|dowiodło|wykazało|wykazał|pokazał)`,
    'według (?:(?:jednego|nowego|niedawnego) )?(?:badania|sondażu|badań|naukowców|ekspertów)',
    'naukowo (?:udowodniono|dowiedziono|udowodnione)',
  ),
  ru: any(
    '(?:исследования|опросы|статистика|эксперты|учёные|ученые|данные|психологи|исследователи) (?:показывают|показывает|показали|доказывают|доказали|говорят|утверждают|обнаружили|выяснили|установили)',
    `(?:учёные|ученые|исследователи|психологи) (?:из|в) ${soon} (?:обнаружили|выяснили|установили|доказали|показали)`,
    `(?:одно |новое |недавнее )?(?:исследование|опрос)(?: (?:в|во|из|среди|на) ${soon})? (?:показывает|показало|показал|доказало|доказал|выявило|обнаружило)`,
    'согласно (?:(?:одному|новому|недавнему) )?(?:исследованию|опросу|исследованиям|опросам)',
    'по (?:данным|мнению) (?:исследований|опросов|учёных|ученых|экспертов)',
    'научно доказано',
  ),
};
