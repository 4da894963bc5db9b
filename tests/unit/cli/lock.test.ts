import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockPath } from '#catalog/lock/lock-file.ts';
import { cx, hotel, locked } from '../../fixtures/released.ts';
import { withFiles } from '../../fixtures/small-course.ts';

/** `npm run lock -- …` in a folder. */
function lock(root: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(process.cwd(), 'src/cli/lock.ts'), ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}` };
}

const textIn = (root: string) => readFileSync(join(root, lockPath), 'utf8');

test('npm run lock writes the ids of all content, then records decisions', () => {
  withFiles(cx, (root) => {
    const first = lock(root);
    expect(first.said).toContain('new question: cx/wait\n');
    expect(first).toMatchObject({ status: 0, said: expect.stringContaining(`${lockPath} is up to date.`) });
    const text = textIn(root);
    expect(text).toContain('      rev: 1\n');
    writeFileSync(join(root, hotel), readFileSync(join(root, hotel), 'utf8').replace('20 minutes', '30 minutes'));
    expect(lock(root)).toEqual({ status: 0, said: 'Still open: 1. "npm run check" names what needs a decision.\n' });
    expect(textIn(root)).toBe(text);
    expect(lock(root, 'major', 'cx/wait')).toEqual({ status: 0, said: `major: cx/wait\n${lockPath} is up to date.\n` });
    expect(textIn(root)).toContain('c: "30 minutes"');
  });
});

test('npm run lock writes nothing when a decision is refused, and says why', () => {
  withFiles({ ...cx, [lockPath]: locked(cx)[lockPath] ?? '' }, (root) => {
    const text = textIn(root);
    const refused = lock(root, 'correction', 'cx/wait');
    expect(refused).toMatchObject({ status: 1, said: expect.stringContaining('nothing to correct') });
    for (const words of [['minor'], ['sideways', 'cx/wait']])
      expect(lock(root, ...words)).toMatchObject({ status: 1, said: expect.stringContaining('npm run lock -- minor') });
    expect(textIn(root)).toBe(text);
  });
});

test('npm run lock takes in nothing while the content has mistakes', () => {
  withFiles({ ...cx, [hotel]: `${cx[hotel]}\n<Worked>\n` }, (root) => {
    expect(lock(root)).toMatchObject({
      status: 1,
      said: expect.stringContaining('has a mistake, which "npm run check" names. Mend it first; nothing was written.'),
    });
  });
});
