import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isPlan, type Planned } from '#catalog/scaffold/plan.ts';
import { fail } from './arguments.ts';

/** Writes what was planned and names the files; null, and nothing written, when something stands against it. */
export function carryOut(root: string, planned: Planned): readonly string[] | null {
  if (!isPlan(planned)) return fail(planned.problems);
  const problems = [
    ...planned.create.filter(({ file }) => existsSync(join(root, file))).map(({ file }) => `${file} exists already. Nothing was written.`),
    ...planned.change
      .filter(({ file, before }) => readFileSync(join(root, file), 'utf8') !== before)
      .map(({ file }) => `${file} has just been changed by somebody else. Nothing was written; run the command again.`),
  ];
  if (problems.length > 0) return fail(problems);
  for (const { file, text } of planned.create) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text, { flag: 'wx' });
  }
  for (const { file, text } of planned.change) writeFileSync(join(root, file), text);
  return [...planned.create, ...planned.change].map(({ file }) => file);
}
