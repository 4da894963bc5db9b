import { writeFileSync } from 'node:fs';
import { loadCatalog } from '#catalog/catalog.ts';
import { checkLock } from '#catalog/lock/check-lock.ts';
import { type Decision, decide, decisions } from '#catalog/lock/decide.ts';
import { formatLock } from '#catalog/lock/format-lock.ts';
import { lockPath } from '#catalog/lock/lock-file.ts';
import { releaseNew } from '#catalog/lock/release.ts';
import { fail, readArguments } from './arguments.ts';

const usage = `npm run lock                              takes new ids into ${lockPath}, before learners meet them
npm run lock -- minor COURSE/QUESTION     the same question in better words: old answers count
npm run lock -- major COURSE/QUESTION     another question now: old answers are kept as history
npm run lock -- correction COURSE/QUESTION   the key was wrong: old answers are marked again
npm run lock -- retire COURSE/ID          a question, lesson, objective or (COURSE) a course is gone for good`;

const given = readArguments({ allowPositionals: true, options: { help: { type: 'boolean', default: false } } }, usage);

if (given?.values.help) console.log(usage);
else if (given) run(given.positionals);

function run([decision, ...names]: readonly string[]): void {
  if (decision !== undefined && (!isDecision(decision) || names.length === 0)) return void fail([usage]);
  const catalog = loadCatalog(process.cwd());
  const mistakes = catalog.diagnostics.filter(({ severity }) => severity === 'error').length;
  if (mistakes > 0)
    return void fail([
      mistakes === 1
        ? 'The content has a mistake, which "npm run check" names. Mend it first; nothing was written.'
        : `The content has ${mistakes} mistakes, which "npm run check" names. Mend them first; nothing was written.`,
    ]);
  const { lock: released, news } = releaseNew(catalog.lock ?? new Map(), catalog.courses);
  let lock = released;
  for (const name of decision === undefined ? [] : names) {
    const decided = decide(lock, catalog.courses, decision as Decision, name, new Date().toISOString().slice(0, 10));
    if ('refusal' in decided) return void fail([decided.refusal, 'Nothing was written.']);
    lock = decided.lock;
  }
  writeFileSync(lockPath, formatLock(lock));
  for (const line of [...news, ...names.map((name) => `${decision}: ${name}`)]) console.log(line);
  const open = checkLock({ ...catalog, lock }).length;
  console.log(open === 0 ? `${lockPath} is up to date.` : `Still open: ${open}. "npm run check" names what needs a decision.`);
}

function isDecision(word: string): word is Decision {
  return decisions.some((known) => known === word);
}
