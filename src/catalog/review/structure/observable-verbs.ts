import { type BloomLevel, bloomLevels } from '#domain/course.ts';
import { type Locale, sourceLocale } from '#domain/locale.ts';
import { laterDeed } from './later-deed.ts';

/** Verbs from the lowest to the highest level they may stand for. English in full, other languages by their stems. */
type VerbList = readonly (readonly [lowest: BloomLevel, highest: BloomLevel, verbs: string])[];

const observable: Readonly<Record<Locale, VerbList>> = {
  en: [
    ['remember', 'remember', 'recall recite repeat reproduce quote'],
    ['remember', 'understand', 'list name state label locate report'],
    ['remember', 'apply', 'say order arrange put show'],
    ['remember', 'analyse', 'identify recognise recognize match point'],
    ['remember', 'evaluate', 'define'],
    [
      'understand',
      'understand',
      'explain describe summarise summarize paraphrase restate rephrase illustrate exemplify discuss characterise characterize',
    ],
    ['understand', 'apply', 'give translate outline'],
    [
      'understand',
      'analyse',
      'tell distinguish contrast link connect relate infer trace group categorise categorize predict estimate differentiate',
    ],
    ['understand', 'evaluate', 'compare classify sort interpret conclude'],
    [
      'apply',
      'apply',
      'apply use compute calculate count carry demonstrate perform follow fill introduce greet address behave listen ask observe confirm refuse decline open close assign complete practise practice respond answer reply handle run hold lead conduct implement employ operate thank apologise apologize offer set welcome record speak align calm route transfer steer keep begin end',
    ],
    ['apply', 'analyse', 'find spot notice solve map'],
    ['apply', 'evaluate', 'choose select pick check test question rank decide verify recommend'],
    [
      'apply',
      'create',
      'write rewrite draft turn adapt adjust change modify improve mend repair draw convert make present build develop prepare phrase word formulate plan organise organize suggest propose sketch',
    ],
    ['analyse', 'analyse', 'analyse analyze examine deconstruct break investigate inspect diagnose attribute dissect detect explore'],
    ['analyse', 'evaluate', 'judge separate determine review'],
    [
      'evaluate',
      'evaluate',
      'evaluate assess rate critique criticise criticize defend justify argue weigh appraise prioritise prioritize validate challenge',
    ],
    ['create', 'create', 'create design compose invent devise construct produce combine generate'],
  ],
  bg: [
    ['remember', 'remember', 'припомн възпроизве повтор повтар цитир рецитир'],
    ['remember', 'understand', 'избро назов наименув кажет каж казв'],
    ['remember', 'apply', 'подред подреж покаж показ'],
    ['remember', 'analyse', 'разпозна идентифицир посоч съотнес съотнас'],
    ['remember', 'evaluate', 'дефинир определ съпостав'],
    ['understand', 'understand', 'обясн опиш опис обобщ резюмир преразка илюстрир перифразир обсъ характеризир изясн'],
    ['understand', 'apply', 'дайт дава дад изрази'],
    [
      'understand',
      'analyse',
      'различ разгранич отлич свърж свърз предвид предвиж проследе проследя проследи групир категоризир противопостав',
    ],
    ['understand', 'evaluate', 'сравн класифицир сортир разпредел тълкув изтълкув интерпретир заключ'],
    [
      'apply',
      'apply',
      'прилож прилаг използв изчисл пресметн пресмят сметн изпълн демонстрир следв попълн поздрав приветств обърн обръщ слуша изслуш задай задав попита питай пита наблюда потвър откаж отказ започ отвор отвар затвор затвар възлож възлаг отговор отговар реагир провед провежд въвед въвежд благодар извин запиш запис посрещ насоч преда практикув упражн води воде ползв',
    ],
    ['apply', 'analyse', 'намер намир откри забеле'],
    ['apply', 'evaluate', 'избер избир подбер подбир провер тества тестув изпроб реш разреш степенув класир'],
    [
      'apply',
      'create',
      'напиш напис пиш препиш препис преработ превърн превръщ адаптир приспособ пригод промен подобр поправ начерта нарисув преобраз направ подготв изготв състав съставя изград разработ планир организир формулир представ предлож предлаг',
    ],
    ['analyse', 'analyse', 'анализир разгледа разглежда изследв проуч разчлен диагностицир установ'],
    ['analyse', 'evaluate', 'прецен отсъд отдел раздел'],
    ['evaluate', 'evaluate', 'оцен аргументир обоснов докаж доказ защит препоръч критикув приоритизир претегл отхвърл'],
    ['create', 'create', 'създа проектир измисл изобрет комбинир конструир съчин'],
  ],
  el: [
    ['remember', 'remember', 'ανακαλ επαναλαβ επαναλαμβ αναπαραγ παραθεσ παραθετ'],
    ['remember', 'understand', 'απαριθμ ονομα κατονομα αναφερ πειτε λεει λετε δηλωσ δηλων'],
    ['remember', 'apply', 'βαλτε βαζε διατα τοποθετ δειξτε δειχν δειξε'],
    ['remember', 'analyse', 'αναγνωρι εντοπι αντιστοιχ επισημα υποδειξ υποδεικν'],
    ['remember', 'evaluate', 'ορισ οριζ προσδιορι καθορι'],
    ['understand', 'understand', 'εξηγ περιγρα συνοψι παραφρα εικονογραφ συζητ χαρακτηρι αποσαφηνι'],
    ['understand', 'apply', 'δωστε δινετ δινει δωσετ'],
    ['understand', 'analyse', 'διακρι ξεχωρι διαφοροποι συνδε συσχετι προβλεψ προβλεπ ομαδοποι κατηγοριοποι αντιπαραβ αντιπαραθ συμπερα'],
    ['understand', 'evaluate', 'συγκριν ταξινομ κατατα ερμηνε εκτιμ'],
    [
      'apply',
      'apply',
      'εφαρμο χρησιμοποι υπολογι εκτελ επιδειξ επιδεικν ακολουθ συμπληρω χαιρετ απευθυν ακου ρωτησ ρωτα παρατηρ επιβεβαι αρνηθ αρνειτ ανοιξ ανοιγ κλεισ κλειν αναθε απαντ αντιδρ διεξαγ υποδεχ ευχαριστ ζητησ ζητα προσφερ καταγραψ καταγραφ παραδωσ παραδιδ παραπεμ χειρι εξασκ υλοποι συμπεριφερ κρατησ ξεκινησ ξεκινα αρχισ',
    ],
    ['apply', 'analyse', 'βρειτ βρισκ βρεσ προσεξ λυσ επιλυσ επιλυετ'],
    ['apply', 'evaluate', 'επιλεξ επιλεγ διαλεξ διαλεγ ελεγξ ελεγχ δοκιμα αποφασι ιεραρχ βαθμολογ συστησ συστην'],
    [
      'apply',
      'create',
      'γραψ γραφ ξαναγρα μετατρεψ μετατρεπ προσαρμο αλλαξ αλλαζ βελτιω διορθω επιδιορθω φτιαξ φτιαχν προετοιμα ετοιμα συνταξ συντασσ παρουσια προγραμματι οργανω προτειν κατασκευα διαμορφω διατυπω αναπτυξ αναπτυσσ σχεδια',
    ],
    ['analyse', 'analyse', 'αναλυσ αναλυετ αναλυει εξετα διερευν αποδομ διαγνω ερευν'],
    ['analyse', 'evaluate', 'κριν διαχωρι χωρισ χωριζ'],
    ['evaluate', 'evaluate', 'αξιολογ αιτιολογ δικαιολογ αποδειξ αποδεικν τεκμηριω υπερασπι επιχειρηματολογ σταθμι ασκησ αμφισβητ απορρι'],
    ['create', 'create', 'δημιουργ επινοη συνθε συνδυα παραγ'],
  ],
  pl: [
    ['remember', 'remember', 'przypom powtór powtarz odtw zacyt cytuj cytow wyrecyt recyt'],
    ['remember', 'understand', 'wymie nazw nazyw powiedz powiad'],
    ['remember', 'apply', 'poda pokaż pokaz ustaw'],
    ['remember', 'analyse', 'rozpozna zidentyfik identyfik zaznacz oznacz dopas połącz łącz przyporządk'],
    ['remember', 'evaluate', 'wskaż wskaz określ zdefini defini uporządk porządk'],
    ['remember', 'create', 'ułóż ułoż układa'],
    [
      'understand',
      'understand',
      'wyjaśn opis opisz stre podsum objaśn zilustr ilustr sparafraz parafraz omów omaw wytłumacz tłumacz scharakteryz charakteryz zrelacjon',
    ],
    [
      'understand',
      'analyse',
      'odróżn rozróżn powiąż powiąz skojarz przewid pogrup grup skategoryz kategoryz wywniosk wniosk prześledź prześledz śledz śledź przeciwstaw',
    ],
    ['understand', 'evaluate', 'porówn sklasyfik klasyfik posort sort zinterpret interpret podziel dziel oszac szac'],
    [
      'apply',
      'apply',
      'zastos stosuj stosow użyj używa użyć wykorzyst oblicz policz wykon zademonstr demonstr przestrzeg wypełn uzupełn wprowa przywita wita zwróć zwrac zwróc wysłuch słuch zapyt pyta zada obserw zaobserw potwier odmów odmaw otwórz otwier zamkn zamyk zakończ przydziel przypis odpowi zareag reag przeprow podzięk przepro zaofer ofer zapis zapisz przekaż przekaz skier ćwicz przećwicz zachow przyj obsłuż obsług zacz rozpocz popro prowad zgłoś zgłasz otworz',
    ],
    ['apply', 'analyse', 'znajdź znajdz znajdu znale odnajd zauważ wykry wyszuk rozwiąż rozwiąz'],
    ['apply', 'evaluate', 'wybier wybra sprawd przetest testuj testow zdecyd decyd uszereg szereg rozstrzyg zweryfik weryfik ustal'],
    [
      'apply',
      'create',
      'napis napisz pisz pisa przeredag zredag redag przekształ zamień zamien dostos zaadapt adapt zmień zmien popraw ulepsz udoskonal narys rysuj przygot sporząd przedstaw zaplan plan zorganiz organiz zapropon propon sformuł formuł zbuduj zbudow buduj oprac zrób zrobi przerób rozwiń rozwin',
    ],
    ['analyse', 'analyse', 'analiz zanaliz przeanaliz zbada zbadaj bada rozłóż rozkład zdiagnoz diagnoz rozpatrz'],
    ['analyse', 'evaluate', 'oceń ocen osąd rozsąd oddziel wyodrębn rozdziel'],
    [
      'evaluate',
      'evaluate',
      'uzasadn obroń obron bron broń zarekomend rekomend poleć poleca skrytyk krytyk rozważ uargument argument zakwestion',
    ],
    ['create', 'create', 'stwórz stworz twórz tworz zaprojekt projekt skompon kompon wymyśl skonstru konstru wygener'],
  ],
  ru: [
    ['remember', 'remember', 'вспомн припомн повтор воспроизв процитир цитир'],
    ['remember', 'understand', 'перечисл назов назв назыв скаж сказ сообщ'],
    ['remember', 'apply', 'расстав располож постав покаж показ'],
    ['remember', 'analyse', 'распозна опозна идентифиц отмет соотнес соотнос подобр подбер'],
    ['remember', 'evaluate', 'укаж указ определ упорядоч сопостав'],
    [
      'understand',
      'understand',
      'объясн опиш опис резюм обобщ переска проиллюстр иллюстр перефраз излож излаг поясн растолк обсуд обсужд охарактериз характериз',
    ],
    ['understand', 'apply', 'дайт дать дава привед привест'],
    [
      'understand',
      'analyse',
      'различ отлич свяж связ предска предвид предвиж сгрупп групп прослед прослеж противопост выведит вывест разгранич',
    ],
    ['understand', 'evaluate', 'сравн классифиц рассорт сортир распредел истолк интерпрет толк заключ'],
    [
      'apply',
      'apply',
      'примен использ вычисл рассчит посчит подсчит выполн продемонстр демонстр следов следуйт заполн поприветст приветст поздоров обращ обрат выслуш слуша спрос спраш зада наблюда подтверд откаж отказ откро откры закро закры назнач поруч ответ отвеч отреаг реаг провед провест провод поблагодар благодар извин запиш запис переда направ практик отработ ведит вест встреть встреч начн начат начин заверш принима прими веди',
    ],
    ['apply', 'analyse', 'найд найт наход обнаруж выяв замет замеч'],
    ['apply', 'evaluate', 'выбер выбр выбир провер протест тестир реш ранжир установ отбер отобр'],
    [
      'apply',
      'create',
      'напиш напис пиш писа перепиш перепис преврат превращ адапт приспос измен улучш исправ нарис рисуй рисов начерт преобраз сдела подгот состав постро строи разраб спланир запланир планир организ сформулир формулир предлож предлаг представ',
    ],
    ['analyse', 'analyse', 'анализ проанализ рассмотр рассматр исслед разобр разбер разбир разлож диагност'],
    ['analyse', 'evaluate', 'оцен суд отдел раздел рассуд'],
    [
      'evaluate',
      'evaluate',
      'обосн аргумент докаж доказ защит защищ порекоменд рекоменд раскритик критик взвес взвеш приорит опроверг оспор оспар',
    ],
    ['create', 'create', 'созда спроектир проектир придум изобре сконстру констру скомбин комбин сочин'],
  ],
};

/** Verbs for what nobody can see somebody do. English in full, other languages by their stems. */
const hidden: Readonly<Record<Locale, string>> = {
  en: 'know understand learn be become appreciate grasp realise realize familiarise familiarize remember believe feel think see master study discover gain get have acquire comprehend consider internalise internalize care enjoy value acknowledge reflect',
  bg: 'зна разбер разбир науч запозна осъзна бъд вникн схва усво цен помн запомн има изуч овладе',
  el: 'γνωρι ξερ καταλα κατανο μαθ αντιλη αντιλαμβ συνειδητοποι εξοικειω ενημερωθ θυμ εχετε ειστε ειναι εμπεδω',
  pl: 'zna znaj zrozum rozum wiedz wiesz wie ucz naucz dowie pozna zapozna uświad świadom pamięt zapamięt docen mieć miej orient przysw opanuj opanow być bądź',
  ru: 'зна ознаком познаком поня поним пойм узна науч выуч изуч осозна усво освои осваив помн запомн име быть будь владе овладе разобраться разберитесь',
};

const particles: Readonly<Record<Locale, readonly string[]>> = { en: ['to'], bg: ['да'], el: ['να'], pl: [], ru: [] };
const conjunctions: Readonly<Record<Locale, readonly string[]>> = {
  en: ['and', 'or'],
  bg: ['и', 'или'],
  el: ['και', 'ή', 'η'],
  pl: ['i', 'oraz', 'lub', 'albo'],
  ru: ['и', 'или'],
};

export type VerbJudgement =
  | { readonly kind: 'hidden' }
  | { readonly kind: 'unknown' }
  /** The levels the verb can stand for. */
  | { readonly kind: 'observable'; readonly levels: readonly BloomLevel[] };

interface Verb {
  readonly stem: string;
  readonly judgement: VerbJudgement;
}

/** By language, longer stems first, so that the most exact one decides. */
const verbs = new Map<Locale, readonly Verb[]>();

function verbsOf(locale: Locale): readonly Verb[] {
  const known = verbs.get(locale);
  if (known) return known;
  const seen = observable[locale].flatMap(([lowest, highest, words]) => {
    const levels = bloomLevels.slice(bloomLevels.indexOf(lowest), bloomLevels.indexOf(highest) + 1);
    return words.split(' ').map((stem): Verb => ({ stem, judgement: { kind: 'observable', levels } }));
  });
  const unseen = hidden[locale].split(' ').map((stem): Verb => ({ stem, judgement: { kind: 'hidden' } }));
  const list = [...seen, ...unseen].toSorted((a, b) => b.stem.length - a.stem.length);
  verbs.set(locale, list);
  return list;
}

/** Lower case, without Greek accents and with ё as е, as the lists are written. */
function plain(word: string, locale: Locale): string {
  const lower = word.toLocaleLowerCase(locale).replaceAll('ё', 'е');
  return locale === 'el' ? lower.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC') : lower;
}

/** Whether a word is a verb that can be seen, and at which levels. */
export function judgeVerb(word: string, locale: Locale): VerbJudgement {
  const typed = plain(word, locale);
  const found = verbsOf(locale).find(({ stem }) => (locale === 'en' ? typed === stem : typed.startsWith(stem)));
  return found?.judgement ?? { kind: 'unknown' };
}

interface OpeningVerbs {
  readonly first: string;
  readonly second: string | null;
  /** What to leave out so that the first deed alone is left, where that is all at the end. */
  readonly rest?: string;
}

/** The verb an objective begins with, and the one joined to it, as in "Explain and compare". */
export function openingVerbs(text: string, locale: Locale): OpeningVerbs {
  const words = text.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  const [first = '', joint = '', second = ''] = particles[locale].includes(plain(words[0] ?? '', locale)) ? words.slice(1) : words;
  const joined = conjunctions[locale].includes(plain(joint, locale)) && judgeVerb(second, locale).kind !== 'unknown';
  const later = !joined && locale === sourceLocale ? laterDeed(text) : null;
  return later ? { first, second: later.verb, rest: later.rest } : { first, second: joined ? second : null };
}
