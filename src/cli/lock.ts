import { writeFileSync } from 'node:fs';
import { loadCatalog } from '#catalog/catalog.ts';
import { checkLock } from '#catalog/lock/check-lock.ts';
import { type Decision, decide, decisions } from '#catalog/lock/decide.ts';
import { formatLock } from '#catalog/lock/format-lock.ts';
import { lockPath } from '#catalog/lock/lock-file.ts';
import { releaseNew } from '#catalog/lock/release.ts';

const [decision, ...names] = process.argv.slice(2);
const catalog = loadCatalog(process.cwd());
const unread = catalog.diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length;

if (unread > 0) {
  refuse(`The content has ${unread} mistakes of form. See "npm run check" and mend them first; nothing was locked.`);
} else if (decision !== undefined && (!isDecision(decision) || names.length === 0)) {
  refuse(`Write: npm run lock, or: npm run lock -- ${decisions.join('|')} course/question`);
} else {
  const { lock: released, news } = releaseNew(catalog.lock ?? new Map(), catalog.courses);
  let lock = released;
  for (const line of news) console.log(line);
  for (const name of decision === undefined ? [] : names) {
    const decided = decide(lock, catalog.courses, decision as Decision, name, new Date().toISOString().slice(0, 10));
    if ('refusal' in decided) refuse(decided.refusal);
    else {
      lock = decided.lock;
      console.log(`${decision}: ${name}`);
    }
  }
  writeFileSync(lockPath, formatLock(lock));
  const open = checkLock({ ...catalog, lock }).length;
  console.log(open === 0 ? `${lockPath} holds every id.` : `${open} changes need a decision; "npm run check" names them.`);
}

function isDecision(word: string): word is Decision {
  return decisions.some((known) => known === word);
}

function refuse(why: string): void {
  console.error(why);
  process.exitCode = 1;
}
