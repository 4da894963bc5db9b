import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Files, goodCourse, lessonFile } from '../../fixtures/good-course.ts';

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

function check(files: Files, ...words: readonly string[]) {
  const root = mkdtempSync(join(tmpdir(), 'touchpoint-check-'));
  roots.push(root);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const script = join(process.cwd(), 'src/cli/check.ts');
  const { GITHUB_ACTIONS: _, ...env } = process.env;
  const run = spawnSync(process.execPath, [script, ...words], { cwd: root, encoding: 'utf8', env });
  expect(run.stderr).not.toMatch(/^ +at /m);
  return run;
}

/** A course that can be checked on any day: its claims are reviewed late. */
const course = (): Files => {
  const files = goodCourse();
  return { ...files, 'content/facts.yml': (files['content/facts.yml'] ?? '').replace(/reviewBy: .*/g, 'reviewBy: 2099-01-01') };
};

const changed = (before: string, after: string): Files => {
  const files = course();
  return { ...files, [lessonFile]: (files[lessonFile] ?? '').replace(before, after) };
};

describe('npm run check', () => {
  test('shows the line with a marker and what to write instead, and fails', () => {
    const { status, stdout } = check(changed('<KeyTerms />', '<KeyTerm />'));
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /define-cx\.mdx:(\d+):1 error TP106\n {2}There is no tag <KeyTerm>\. Did you mean "KeyTerms"\?\n {2}\1 \| <KeyTerm \/>\n +\^\n {2}Instead: <KeyTerms \/>\n/,
    );
  });

  test('lists many blanks of a file below its errors, a line each', () => {
    const blanks = Array.from({ length: 6 }, (_, i) => `…(part ${i})`).join('\n\n');
    const { stdout } = check(changed('<KeyTerms />', `${blanks}\n\n<KeyTerm />`));
    expect(stdout).toMatch(/TP106[\s\S]*define-cx\.mdx: 6 blanks are still to be filled \(TP140\)\n {2}\S+define-cx\.mdx:\d+:1 part 0\.\n/);
    expect(stdout).not.toContain('error TP140');
    expect(stdout).toMatch(/: 7 errors, /);
  });

  test('shows a few blanks like any other mistake', () => {
    expect(check(changed('<KeyTerms />', '…(one thing)\n\n<KeyTerms />')).stdout).toContain('error TP140');
  });

  test('names the lessons that wait for their translation, and counts them as no mistake', () => {
    const files = course();
    const file = 'content/courses/fundamentals/course.yml';
    const { stdout } = check({
      ...files,
      [file]: (files[file] ?? '').replace('title:', 'title:\n  bg: Основи').replace('summary:', 'summary:\n  bg: Какво е.'),
      [lessonFile.replace('/en/', '/bg/')]: files[lessonFile] ?? '',
    });
    expect(stdout).toMatch(/^fundamentals\/bg waits for the translation of: journeys-touchpoints\.$/m);
    expect(stdout).not.toContain('TP310');
  });

  test('says which flags there are instead of one it does not know', () => {
    const { status, stderr } = check(course(), '--jason');
    expect(status).toBe(1);
    expect(stderr).toMatch(/Unknown option '--jason'[\s\S]*--json/);
  });
});
