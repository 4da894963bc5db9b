import { describe, expect, test } from 'vitest';
import { readLesson } from '#catalog/read-lesson.ts';
import { refuseMistakes } from '#catalog/refuse-mistakes.ts';
import { lessonWith } from '../../fixtures/lesson.ts';

const { lesson } = lessonWith();
const { file } = lesson;

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

function refuse(body: string): void {
  const source = head + body;
  refuseMistakes({ ...lesson, ...readLesson(source, file, 'course') }, new Map([[file, source]]));
}

function failureOf(body: string): Error & { readonly hint?: string; readonly loc?: { readonly file: string; readonly line: number } } {
  try {
    refuse(body);
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('The lesson was accepted.');
}

describe('a lesson with mistakes', () => {
  test.each([
    ['<Worked>\n\nNever closed.', '8:1', 'The tag <Worked> is opened here and closed nowhere.', 'add at the end:\n</Worked>'],
    ['At {process.env.HOME}.', '8:4', '{process.env.HOME} would run as program code.', '\\{process.env.HOME\\}'],
    ['{process.env.HOME}', '8:1', '{process.env.HOME} would run as program code.', '\\{process.env.HOME\\}'],
    ['At {/* one */ process.env.HOME /* two */}.', '8:4', 'would run as program code.', '\\{/*'],
    ['<Good {...process.env}>\n\nText.\n\n</Good>', '8:1', 'would run as program code.', '="…"'],
    [
      '<Activity minutes={5}>\n\nText.\n\n</Activity>',
      '8:11',
      'The value of minutes in <Activity> stands in braces',
      '<Activity minutes="5">',
    ],
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
    ['Press [here](javascript:alert(1)).', '8:7', '"javascript:alert(1)" is not an address', '](…(https://…, term:…, fact:… or lesson:…))'],
    ['Press [here](JavaScript:alert(1)).', '8:7', '"JavaScript:alert(1)" is not an address', '](…(https://…, term:…, fact:… or lesson:…))'],
    [
      'Press [here](<java&#10;script:alert(1)>).',
      '8:7',
      'is not an address a lesson may point at.',
      '](…(https://…, term:…, fact:… or lesson:…))',
    ],
    [
      'Press [here][there].\n\n[there]: javascript:alert(1)',
      '10:1',
      '"javascript:alert(1)" is not an address',
      '](…(https://…, term:…, fact:… or lesson:…))',
    ],
    [
      'Press [here](data:text/html,hello).',
      '8:7',
      '"data:text/html,hello" is not an address',
      '](…(https://…, term:…, fact:… or lesson:…))',
    ],
    ['Press [here](//elsewhere.example).', '8:7', '"//elsewhere.example" is not an address', '](…(https://…, term:…, fact:… or lesson:…))'],
    ['![A shelf](https://elsewhere.example/a.png)', '8:1', '"https://elsewhere.example/a.png" is not', '](../images/'],
    ['<Godd>\n\nText.\n\n</Godd>', '8:1', 'There is no tag <Godd>. Did you mean "Good"?', '<Good>'],
    [question.replace('- [ ] b', '- [x] b'), '13:7', '2 options are marked as right', '- b) That'],
  ])('is refused at %s, with the address, the cause and the cure', (body, place, cause, cure) => {
    const { message, hint } = failureOf(body);
    expect(message).toContain(`${file}:${place} error`);
    expect(message).toContain(cause);
    expect(hint).toContain(cure);
  });

  test('names every mistake of the file, not the first alone', () => {
    const { message } = failureOf('At {process.env.HOME}.\n\nPress [here](javascript:alert(1)).\n\n<Godd>\n\nText.\n\n</Godd>');
    for (const place of ['8:4', '10:7', '12:1']) expect(message).toContain(`${file}:${place} error`);
  });

  test('leaves the environment unread', () => {
    process.env['TOUCHPOINT_SECRET'] = 'sesame-4711-open';
    expect(failureOf('At {process.env.TOUCHPOINT_SECRET}.').message).not.toContain('sesame-4711-open');
    delete process.env['TOUCHPOINT_SECRET'];
  });
});

test('the first mistake is where Astro opens the file', () => {
  expect(failureOf('Fine.\n\n<Godd>\n\nText.\n\n</Godd>').loc).toMatchObject({ file: expect.stringMatching(/lesson\.mdx$/), line: 10 });
});

test('a lesson without mistakes is accepted', () => {
  expect(() => refuse(question)).not.toThrow();
});
