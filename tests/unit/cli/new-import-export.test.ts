import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { goodCourse } from '../../fixtures/good-course.ts';

const root = mkdtempSync(join(tmpdir(), 'touchpoint-cli-'));
for (const [file, text] of Object.entries(goodCourse())) put(file, text);
afterAll(() => rmSync(root, { recursive: true, force: true }));

function put(file: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const text = (file: string) => readFileSync(join(root, file), 'utf8');

/** A command in the folder of the course, without a terminal. */
function run(command: 'new' | 'import' | 'export', ...words: readonly string[]) {
  const script = join(process.cwd(), 'src/cli', `${command}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], { cwd: root, encoding: 'utf8', input: '' });
  expect(stderr).not.toMatch(/^ +at /m);
  return { status, stdout, stderr };
}

describe('npm run new', () => {
  const lesson = ['lesson', '--course', 'fundamentals', '--id', 'answer-complaint', '--objectives', 'see-worth,choose-answer:apply'];

  test('names the flags it needs where nobody can be asked', () => {
    expect(run('new')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('needs one of the words course, lesson, question.\nFor example: npm run new -- course\n'),
    });
    expect(run('new', 'lesson', '--id', 'x').stderr).toBe(
      [
        'Without a terminal to ask at, "npm run new -- lesson" needs --course and --objectives.',
        'For example: npm run new -- lesson --course fundamentals --id x --objectives explain-worth,choose-answer:apply',
        'More: npm run new -- --help\n',
      ].join('\n'),
    );
  });

  test('makes a lesson, adds it to its course, and never writes over it', () => {
    const before = text('content/courses/fundamentals/course.yml');
    expect(run('new', ...lesson)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Written: content/courses/fundamentals/en/answer-complaint.mdx'),
    });
    const made = text('content/courses/fundamentals/en/answer-complaint.mdx');
    const after = text('content/courses/fundamentals/course.yml');
    expect(after.startsWith(before.trimEnd())).toBe(true);
    expect(after).toContain('  - id: answer-complaint\n    objectives: { see-worth: understand, choose-answer: apply }\n');
    expect(run('new', ...lesson)).toMatchObject({ status: 1, stderr: expect.stringContaining('is taken') });
    put('content/courses/fundamentals/en/left-over.mdx', 'mine');
    const refused = run('new', 'lesson', '--course', 'fundamentals', '--id', 'left-over', '--objectives', 'a-one,b-two');
    expect(refused).toMatchObject({
      status: 1,
      stderr: 'content/courses/fundamentals/en/left-over.mdx exists already. Nothing was written.\n',
    });
    expect(text('content/courses/fundamentals/en/left-over.mdx')).toBe('mine');
    expect(text('content/courses/fundamentals/course.yml')).toBe(after);
    expect(text('content/courses/fundamentals/en/answer-complaint.mdx')).toBe(made);
    rmSync(join(root, 'content/courses/fundamentals/en/left-over.mdx'));
  });

  test.each([
    [['course', '--id', '../../etc'], 'cannot be the id of a course'],
    [['lesson', '--course', 'nope', '--id', 'x', '--objectives', 'a,b'], '--course cannot be "nope". There are: fundamentals.'],
    [['lesson', '--course', 'fundamentals', '--id', 'x', '--objectives', 'a'], 'two to four objectives'],
    [['course', '--id', 'x', '--locale', 'xx'], 'not a language'],
    [['term'], 'Terms stand in content/glossary/en.yml'],
    [['fact'], 'stand in content/facts.yml'],
    [['constructor'], '"npm run new" cannot make "constructor". It makes: course, lesson, question.\n'],
    [['lessn'], 'Did you mean: npm run new -- lesson\n'],
    [['--what', 'quiz'], 'cannot make "quiz"'],
    [['lesson', 'fundamentals', 'x'], '"fundamentals x" stands without a flag in front of it.'],
    [['lesson', '--course', 'fundamentals', '--id', 'x', '--objectives', 'a,b', '--minutes', 'ten'], 'whole number'],
    [['question', '--course', 'fundamentals', '--lesson', 'define-cx', '--kind', 'single', '--id', '24-hours'], 'needs --objective'],
    [['course', '--colour', 'red'], "Unknown option '--colour'"],
  ])('refuses %j in a sentence', (words, sentence) => {
    expect(run('new', ...words)).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining(sentence) });
    expect(existsSync(join(root, 'content/courses/x'))).toBe(false);
  });

  test('makes a question in a lesson', () => {
    const words = [
      '--course',
      'fundamentals',
      '--lesson',
      'answer-complaint',
      '--kind',
      'numeric',
      '--id',
      'how-many',
      '--objective',
      'see-worth',
    ];
    expect(run('new', 'question', ...words).status).toBe(0);
    expect(text('content/courses/fundamentals/en/answer-complaint.mdx')).toContain('<Q how-many see-worth>\n');
    expect(run('new', 'question', ...words)).toMatchObject({ status: 1, stderr: expect.stringContaining('is taken') });
  });
});

describe('npm run import', () => {
  const flags = ['--course', 'fundamentals', '--lesson', 'from-moodle', '--objective', 'see-more'];
  const made = 'content/courses/fundamentals/en/from-moodle.mdx';

  test('writes nothing for a file it cannot use, and says why', () => {
    put('torn.gift', 'Why? {=a ~b\n');
    put('old.txt', new Uint8Array([0xd7, 0xf2, 0xee]));
    put('words.gift', 'Why? {=a =b}\n');
    for (const [file, sentence] of [
      ['none.gift', 'none.gift: There is no such file.'],
      ['content', 'content: This is not a file.'],
      ['old.txt', 'old.txt: The letters of the file cannot be read.'],
      ['torn.gift', 'torn.gift:1 The brace { of this question is not closed'],
      ['words.gift', 'holds no question that can be carried over'],
    ] as const) {
      expect(run('import', file, ...flags)).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining(sentence) });
    }
    expect(run('import', 'torn.gift')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('needs --objective, --course, --lesson'),
    });
    expect(existsSync(join(root, made))).toBe(false);
  });

  test('shows the questions with --print, and what it had to leave on the other channel', () => {
    put('two.gift', '$CATEGORY: top\n\nWhy <b>so</b>? {=a#x ~b#y ~c#z}\n');
    const { status, stdout, stderr } = run('import', 'two.gift', '--objective', 'see-more', '--print');
    expect(stdout).toMatch(/^<Q why-so see-more>\nWhy \*\*so\*\*\?\n\n- \[x\] a\) a\n {2}> x\n/);
    expect(stderr).toBe('two.gift:1 "$CATEGORY: top" stays behind: lessons take the place of categories.\n');
    expect(status).toBe(0);
  });

  test('makes a lesson of the questions, with blanks for what it still needs, and not a second time', () => {
    const { status, stdout } = run('import', 'two.gift', ...flags);
    expect(stdout).toContain('two.gift:1 "$CATEGORY: top" stays behind');
    expect(status).toBe(0);
    const lesson = text(made);
    expect(lesson.match(/<Q /g)).toHaveLength(6);
    expect(lesson).toContain('<Q why-so see-more>');
    expect(text('content/courses/fundamentals/course.yml')).toContain('- id: from-moodle\n');
    expect(run('import', 'two.gift', ...flags)).toMatchObject({ status: 1, stderr: expect.stringContaining('is taken') });
    expect(text(made)).toBe(lesson);
  });
});

describe('npm run export', () => {
  test('writes a file, says what is not in it, and writes over none', () => {
    const first = run('export', 'gift');
    expect(first).toMatchObject({ status: 0, stdout: expect.stringMatching(/\d+ questions written to fundamentals-en\.gift\.\n$/) });
    expect(text('fundamentals-en.gift')).toMatch(/^\/\/ touchpoint: /);
    put('fundamentals-en.gift', 'mine');
    expect(run('export', 'gift')).toMatchObject({ status: 1, stderr: expect.stringContaining('exists already. Nothing was written') });
    expect(text('fundamentals-en.gift')).toBe('mine');
    expect(run('export', 'gift', '--force').status).toBe(0);
    expect(run('export', 'gift', '--out', 'no/such/folder/a.gift')).toMatchObject({
      status: 1,
      stderr: 'no/such/folder/a.gift cannot be written.\n',
    });
    expect(run('export', 'gift', '--locale', 'pl')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('There is no course "fundamentals" in pl'),
    });
    expect(run('export', 'word')).toMatchObject({ status: 1, stderr: expect.stringContaining('npm run export -- gift') });
  });
});
