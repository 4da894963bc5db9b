import { loadCatalog } from '#catalog/catalog.ts';
import { importQuestions, objectivesOf } from '#catalog/import/import-questions.ts';
import { knownCourses } from '#catalog/scaffold/known-course.ts';
import { planLesson } from '#catalog/scaffold/new-lesson.ts';
import { readObjectives } from '#catalog/scaffold/objectives.ts';
import { writeQuestion } from '#catalog/write-question.ts';
import { isLocale, locales, sourceLocale } from '#domain/locale.ts';
import { fail, readArguments } from './arguments.ts';
import { carryOut } from './carry-out.ts';
import { readTextFile } from './read-text-file.ts';

const usage = `npm run import -- FILE --course fundamentals --lesson handle-complaints --objective explain-worth
                           makes a lesson of the questions in a GIFT or Aiken file
npm run import -- FILE --objective explain-worth --print
                           shows the questions and writes nothing
More objectives: --objective again, each with ":" and a level where it is not "understand".
Another language than ${sourceLocale}: --locale ${locales.join('|')}. How long the lesson takes, if it is not to
be counted: --minutes 12.`;

const string = { type: 'string' } as const;
const given = readArguments(
  {
    allowPositionals: true,
    options: {
      course: string,
      lesson: string,
      objective: { ...string, multiple: true, default: [] },
      minutes: string,
      locale: { ...string, default: sourceLocale },
      print: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  },
  usage,
);

if (given?.values.help) console.log(usage);
else if (given) run(given);

function run({ positionals, values: { course, lesson, objective, minutes, locale, print } }: NonNullable<typeof given>): void {
  const [file, ...others] = positionals;
  const wanted = readObjectives(objective.join(','));
  const [first] = wanted.objectives;
  const missing = [
    ...(file === undefined ? ['the name of a file'] : []),
    ...(first ? [] : ['--objective']),
    ...(print || course !== undefined ? [] : ['--course']),
    ...(print || lesson !== undefined ? [] : ['--lesson']),
  ];
  if (file === undefined || !first || missing.length > 0) return void fail([`"npm run import" needs ${missing.join(', ')}.`, usage]);
  if (others.length > 0) return void fail([`One file at a time, please: ${positionals.join(', ')}.`]);
  if (!isLocale(locale)) return void fail([`"${locale}" is not a language of this site. There are: ${locales.join(', ')}.`]);
  if (wanted.problems.length > 0) return void fail(wanted.problems);
  const courses = knownCourses(loadCatalog(process.cwd()));
  const known = courses.find(({ id }) => id === course);
  if (course !== undefined && !known)
    return void fail([`There is no course "${course}". There are: ${courses.map(({ id }) => id).join(', ')}.`]);
  const read = readTextFile(file);
  if ('problem' in read) return void fail([`${file}: ${read.problem}`]);
  const imported = importQuestions(read.text, {
    course: known?.id ?? 'course',
    lesson: lesson ?? 'lesson',
    locale,
    objective: first.id,
    taken: known?.items ?? new Set(),
    takenObjectives: known?.objectives ?? new Set(),
  });
  const remarks = (imported.faults.length > 0 ? imported.faults : imported.losses).map(({ line, what }) => `${file}:${line} ${what}`);
  if (imported.faults.length > 0) return void fail([...remarks.slice(0, 20), `${remarks.length} faults. Nothing was written.`]);
  if (imported.items.length === 0)
    return void fail([...remarks, `${file} holds no question that can be carried over. Nothing was written.`]);
  if (print || !known || lesson === undefined) {
    console.log(imported.items.map(writeQuestion).join('\n'));
    for (const remark of remarks) console.error(remark);
    return;
  }
  const objectives = objectivesOf(imported, wanted.objectives);
  const plan = planLesson(known, {
    id: lesson,
    locale,
    minutes: minutes === undefined ? undefined : Number(minutes),
    objectives,
    items: imported.items,
  });
  const written = carryOut(process.cwd(), plan);
  if (!written) return;
  for (const remark of remarks) console.log(remark);
  if (objectives.length < 2) console.log('A lesson has two to four objectives: add one to it and to its course.yml.');
  console.log(`${imported.items.length} questions in ${written.join(', ')}\nFill the blanks …(like this one), then run: npm run check`);
}
