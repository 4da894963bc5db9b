import { loadCatalog } from '#catalog/catalog.ts';
import { questionKinds } from '#catalog/scaffold/questions.ts';
import { closest } from '#catalog/suggest.ts';
import { isLocale, locales, sourceLocale } from '#domain/locale.ts';
import { fail, readArguments } from './arguments.ts';
import { answersTo } from './ask.ts';
import { carryOut } from './carry-out.ts';
import { makers } from './makers.ts';

const usage = `npm run new                asks what you want to make
npm run new -- course      --id service-recovery [--title "Service recovery"]
npm run new -- lesson      --course fundamentals --id handle-complaints --objectives explain-worth,choose-answer:apply
                           [--title "Handle complaints"] [--minutes 12, if they are not to be counted]
npm run new -- question    --course fundamentals --lesson define-cx --kind single --id locked-door --objective judge-case
                           [--scenario]
Kinds of questions: ${questionKinds.join(', ')}. Another language than ${sourceLocale}: --locale ${locales.join('|')}.
What is made has blanks like …(what to write here). Fill them, then run: npm run check`;

const string = { type: 'string' } as const;
const given = readArguments(
  {
    allowPositionals: true,
    options: {
      what: string,
      id: string,
      title: string,
      course: string,
      lesson: string,
      objectives: string,
      objective: string,
      minutes: string,
      kind: string,
      locale: { ...string, default: sourceLocale },
      scenario: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  },
  usage,
);

if (given?.values.help) console.log(usage);
else if (given && !isLocale(given.values.locale))
  fail([`"${given.values.locale}" is not a language of this site. There are: ${locales.join(', ')}.`]);
else if (given) await make(given);

async function make({ positionals, values }: NonNullable<typeof given>): Promise<void> {
  const { title, minutes, scenario, locale } = values;
  const known = makers(loadCatalog(process.cwd()), {
    title,
    minutes: minutes === undefined ? undefined : Number(minutes),
    scenario,
    locale: isLocale(locale) ? locale : sourceLocale,
  });
  const words = Object.keys(known);
  const called = `one of the words ${words.join(', ')}`;
  const what = { flag: 'what', called, question: 'What do you want to make?', choices: () => words };
  const [typed = values.what, ...more] = positionals;
  if (typed !== undefined && !words.some((word) => word === typed)) return void fail([elsewhere(typed, words)]);
  if (more.length > 0) return void fail([`"${more.join(' ')}" stands without a flag in front of it.`, usage]);
  const chosen = await answersTo('new', [what], { what: typed });
  const [, maker] = Object.entries(known).find(([name]) => name === chosen?.['what']) ?? [];
  if (!chosen || !maker) return;
  const answers = await answersTo(`new -- ${chosen['what']}`, maker.fields, values);
  const written = answers && carryOut(process.cwd(), maker.plan(answers));
  if (written) console.log(`Written: ${written.join(', ')}\nFill the blanks …(like this one), then run: npm run check`);
}

/** Where something is made that this command does not make. */
function elsewhere(typed: string, words: readonly string[]): string {
  const by: Readonly<Record<string, string>> = {
    term: `Terms stand in content/glossary/${sourceLocale}.yml: copy an entry there and change it.`,
    fact: 'Claims and their sources stand in content/facts.yml: copy an entry there and change it.',
  };
  const own = Object.hasOwn(by, typed) ? by[typed] : undefined;
  return own ?? `"npm run new" cannot make "${typed}". It makes: ${words.join(', ')}. ${suggestion(typed, words)}`.trim();
}

function suggestion(typed: string, words: readonly string[]): string {
  const near = closest(typed, words);
  return near === undefined ? '' : `Did you mean: npm run new -- ${near}`;
}
