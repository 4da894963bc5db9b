import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { afterAll, describe, expect, test } from 'vitest';
import { lessonSyntax } from '#catalog/lesson-syntax.ts';

const folder = mkdtempSync(join(tmpdir(), 'touchpoint-lesson-'));
const file = join(folder, 'content/courses/course/en/lesson.mdx');
mkdirSync(join(folder, 'content/courses/course/en'), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

const head = '---\ntitle: A lesson\nsummary: What it gives.\nobjectives:\n  explain: Explain.\n---\n\n';

const question = `<Q one explain>
What **now**?

- [x] a) This
  > Because of this, see [cx](term:cx).
- [ ] b) That
  > Because of that.
- [ ] c) Neither
  > Because of neither.
</Q>`;

/** The program that a lesson becomes, by the same plugins as in the build. */
async function compile(body: string): Promise<string> {
  const source = head + body;
  writeFileSync(file, source);
  return (await mdxToJs(source, { fileURL: pathToFileURL(file), mdastPlugins: lessonSyntax })).code;
}

async function failureOf(body: string): Promise<Error & { readonly hint?: string }> {
  try {
    await compile(body);
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('The lesson compiled.');
}

describe('compiling a broken lesson', () => {
  test.each([
    [
      '<Worked>\n\nNever closed.',
      '8:1',
      'The tag <Worked> is opened here and closed nowhere.',
      '</Worked> alone on a line where the block ends',
    ],
    ['At {process.env.HOME}.', '8:4', '{process.env.HOME} would run as program code.', 'write \\{process.env.HOME\\} for braces in text'],
    ['{process.env.HOME}', '8:1', '{process.env.HOME} would run as program code.', 'write \\{process.env.HOME\\} for braces in text'],
    ['At {/* one */ process.env.HOME /* two */}.', '8:4', 'would run as program code.', 'write \\{'],
    ['<Good {...process.env}>\n\nText.\n\n</Good>', '8:1', 'would run as program code.', '="…"'],
    ['<Activity minutes={5}>\n\nText.\n\n</Activity>', '8:1', 'The value of minutes in <Activity> would run', 'minutes="…"'],
    ['<script>\n\nalert(1)\n\n</script>', '8:1', '<script>', 'README.md'],
    ['Text <b onclick="alert(1)">bold</b>.', '8:6', '<b', '**bold**'],
    [
      "import fs from 'node:fs'",
      '8:1',
      'Lessons cannot use import or export.',
      'delete the line; all tags of the kit are there without it',
    ],
    [
      'export const prerender = false',
      '8:1',
      'Lessons cannot use import or export.',
      'delete the line; all tags of the kit are there without it',
    ],
    ['Press [here](javascript:alert(1)).', '8:7', '"javascript:alert(1)" is not an address', '[text](https://…)'],
    ['Press [here](JavaScript:alert(1)).', '8:7', '"JavaScript:alert(1)" is not an address', '[text](https://…)'],
    ['Press [here](<java&#10;script:alert(1)>).', '8:7', 'is not an address a lesson may point at.', '[text](https://…)'],
    ['Press [here][there].\n\n[there]: javascript:alert(1)', '10:1', '"javascript:alert(1)" is not an address', '[text](https://…)'],
    ['Press [here](data:text/html,hello).', '8:7', '"data:text/html,hello" is not an address', '[text](https://…)'],
    ['Press [here](//elsewhere.example).', '8:7', '"//elsewhere.example" is not an address', '[text](https://…)'],
    ['![A shelf](https://elsewhere.example/a.png)', '8:1', '"https://elsewhere.example/a.png" is not', '](../images/'],
    ['<Godd>\n\nText.\n\n</Godd>', '8:1', 'There is no tag <Godd>. Did you mean "Good"?', '<Good>'],
    [question.replace('- [ ] b', '- [x] b'), '8:1', '2 options are marked as right', 'leave one [x], or ask for 2 answers: choose="2"'],
  ])('fails at %s, with the address, the cause and the cure', async (body, place, cause, cure) => {
    const { message, hint } = await failureOf(body);
    expect(message).toContain(`${file}:${place} error`);
    expect(message).toContain(cause);
    expect(hint).toContain(cure);
  });

  test('names every mistake of the file, not the first alone', async () => {
    const { message } = await failureOf('At {process.env.HOME}.\n\nPress [here](javascript:alert(1)).\n\n<Godd>\n\nText.\n\n</Godd>');
    for (const place of ['8:4', '10:7', '12:1']) expect(message).toContain(`${file}:${place} error`);
  });

  test('leaves the environment unread', async () => {
    process.env['TOUCHPOINT_SECRET'] = 'sesame-4711-open';
    expect((await failureOf('At {process.env.TOUCHPOINT_SECRET}.')).message).not.toContain('sesame-4711-open');
    delete process.env['TOUCHPOINT_SECRET'];
  });
});

describe('compiling a sound lesson', () => {
  test('keeps of a question its id and nothing that gives the answer away', async () => {
    const program = await compile(question);
    expect(program).toMatch(/_jsx\(Q, \{\s*id: "one"\s*\}\)/);
    expect(program).not.toMatch(/What|This|Because/);
  });

  test('turns links to terms, facts and lessons into their tags, inside blocks too', async () => {
    const program = await compile('[Word](term:cx), [claim](fact:peak).\n\n<Good>\n\nSee [there](lesson:next).\n\n</Good>');
    expect(program).toMatch(/_jsx\(Term, \{\s*to: "cx",\s*children: "Word"/);
    expect(program).toMatch(/_jsx\(Claim, \{\s*to: "peak",\s*children: "claim"/);
    expect(program).toMatch(/_jsx\(LessonLink, \{\s*to: "next",\s*children: "there"/);
  });

  test('keeps links to the web and to places in the page as they are', async () => {
    const program = await compile('[Web](https://example.org/), [mail](mailto:a@example.org), [place](#there).');
    for (const href of ['https://example.org/', 'mailto:a@example.org', '#there']) expect(program).toContain(`href: "${href}"`);
  });

  test('shows escaped braces as text', async () => {
    expect(await compile('At \\{process.env.HOME\\}.')).toContain('"At {process.env.HOME}."');
  });
});
