import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Built, buildWith, secret } from '../fixtures/build.ts';

const [first = '', second = '', third = ''] = globSync('content/courses/*/en/*.mdx').sort();
const read = (file: string) => readFileSync(file, 'utf8').trimEnd();
const objective = /<Q [\w-]+ ([\w-]+)/.exec(read(second))?.[1] ?? '';

interface Mistake {
  readonly what: string;
  /** What an author adds at the end of a lesson. */
  readonly text: string;
  /** The part of it that the message must point at. */
  readonly at: string;
  readonly cause: string;
  readonly cure: string;
  /** Hides all other mistakes of its file, and so stands in one of its own. */
  readonly alone?: true;
}

const mistakes: readonly Mistake[] = [
  {
    what: 'an unclosed tag',
    text: '<Worked>\n\nNever closed.',
    at: '<Worked>',
    cause: 'The tag <Worked> is opened here and closed nowhere.',
    cure: 'add at the end:',
    alone: true,
  },
  {
    what: 'an expression that reads the environment',
    text: 'You live in {process.env.HOME}.',
    at: '{process.env.HOME}',
    cause: '{process.env.HOME} would run as program code.',
    cure: '\\{process.env.HOME\\}',
  },
  {
    what: 'an expression in an attribute',
    text: '<Activity minutes={process.env.TOUCHPOINT_SECRET}>\n\nDo it.\n\n</Activity>',
    at: '<Activity minutes={',
    cause: 'The value of minutes in <Activity> would run as program code.',
    cure: 'minutes="…"',
  },
  {
    what: 'a script',
    text: '<script>\n\nalert(1)\n\n</script>',
    at: '<script>',
    cause: '<script>',
    cure: 'README.md',
  },
  {
    what: 'an import',
    text: "import { env } from 'node:process'",
    at: 'import { env }',
    cause: 'Lessons cannot use import or export.',
    cure: 'delete the line; all tags of the kit are there without it',
  },
  {
    what: 'a link that runs a script',
    text: 'Press [here](javascript:alert(1)) now.',
    at: '[here]',
    cause: '"javascript:alert(1)" is not an address a lesson may point at.',
    cure: 'Press [here](…(https://…, term:…, fact:… or lesson:…)) now.',
  },
  {
    what: 'an unknown tag, with the one that was probably meant',
    text: '<Wroked>\n\nText.\n\n</Wroked>',
    at: '<Wroked>',
    cause: 'There is no tag <Wroked>. Did you mean "Worked"?',
    cure: 'in line',
  },
  {
    what: 'two keys in a question with one answer',
    text: `<Q probe-two-keys ${objective}>
Which one?

- [x] a) This
  > Because of this.
- [x] b) That
  > Because of that.
- [ ] c) Neither
  > Because of neither.
</Q>`,
    at: 'b) That',
    cause: '2 options are marked as right in a question with one answer.',
    cure: '- b) That',
  },
  {
    what: 'a fact that is not in the register',
    text: 'It is known that [nine in ten agree](fact:nine-in-ten).',
    at: '[nine in ten agree]',
    cause: 'There is no fact "nine-in-ten".',
    cure: 'add at the end of content/facts.yml:',
  },
];

const append = (file: string, added: readonly Mistake[]) => [read(file), ...added.map((mistake) => mistake.text), ''].join('\n\n');
const lonely = mistakes.filter((mistake) => mistake.alone);
const others = mistakes.filter((mistake) => !mistake.alone);
const broken = { [first]: append(first, lonely), [second]: append(second, others) };

/** The project without its guard. */
const config = readFileSync('astro.config.mjs', 'utf8');
const unguarded = config.replace(/contentCheck\(\),\s*/, '');

const reading = 'You live in {process.env.TOUCHPOINT_SECRET}.';
const curious = `${read(third)}\n\n${reading}\n`;
const cured = curious.replace(reading, 'You live in \\{process.env.TOUCHPOINT_SECRET\\}.');

const about = 'content/pages/en/about.mdx';

const [withMistakes, inPage, withoutCheck, withCure] = await Promise.all([
  buildWith(broken),
  buildWith({ [about]: `${read(about)}\n\n<Worked>\n`, [third]: `${read(third)}\n\n<Worked>\n` }),
  buildWith({ 'astro.config.mjs': unguarded, [third]: curious }),
  buildWith({ [third]: cured }),
]);

/** Line and column of a part of the text that was added to a lesson. */
function place(lesson: string, added: string, part: string): string {
  const before = lesson.slice(0, lesson.lastIndexOf(added) + added.indexOf(part)).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/** What the build printed about the place: its line, and those below it up to the next empty one. */
function saidOf({ output }: Built, address: string): string[] {
  const lines = output.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`${address} error`));
  return start < 0 ? [] : lines.slice(start, lines.indexOf('', start)).map((line) => line.trim());
}

function leaks({ files }: Built): string[] {
  return [...files].filter(([, text]) => text.includes(secret)).map(([name]) => name);
}

describe('a build of broken lessons', () => {
  test('fails and makes no page', () => {
    expect(withMistakes.code).not.toBe(0);
    expect([...withMistakes.files.keys()].filter((name) => name.endsWith('.html'))).toEqual([]);
  });

  test('says how many mistakes there are, and nothing of the program', () => {
    expect(withMistakes.output).toMatch(/^Mistakes in the content: \d+\. Each is named above/m);
    expect(withMistakes.output).not.toMatch(/Stack trace|^ +at /m);
  });

  test.each(mistakes)('names file, line and column of $what, shows the line, and says the cure', ({ text, at, cause, cure, alone }) => {
    const file = alone ? first : second;
    const lesson = broken[file] ?? '';
    const position = place(lesson, text, at);
    const [line = ''] = position.split(':');
    const said = saidOf(withMistakes, `${file}:${position}`);
    expect(said[1]).toContain(cause);
    expect(said[2]).toBe(`${line} | ${lesson.split('\n')[Number(line) - 1]}`);
    expect(said[3]).toBe('^');
    expect(said[4]).toMatch(/^Instead: /);
    expect(said[4]).toContain(cure);
  });

  test('prints nothing of the environment', () => {
    expect(withMistakes.output).not.toContain(secret);
  });
});

describe('a build with a broken page about the site', () => {
  test.each([about, third])('names the mistake in %s', (file) => {
    expect(inPage.code).not.toBe(0);
    expect(saidOf(inPage, `${file}:${place(`${read(file)}\n\n<Worked>`, '<Worked>', '<')}`)[1]).toBe(
      'The tag <Worked> is opened here and closed nowhere.',
    );
  });
});

describe('a build without the content check', () => {
  test('makes no page, of broken lessons or of good ones', () => {
    expect(unguarded).not.toBe(config);
    expect(withoutCheck.code).not.toBe(0);
    expect(withoutCheck.output).toContain('The content has not been checked, so no page can be made of it.');
    expect([...withoutCheck.files.keys()].filter((name) => name.endsWith('.html'))).toEqual([]);
  });

  test('lets nothing of the environment out', () => {
    expect(withoutCheck.output).not.toContain(secret);
    expect(leaks(withoutCheck)).toEqual([]);
  });
});

describe('a build after the cure', () => {
  test('succeeds and shows the braces as text', () => {
    expect(withCure.code, withCure.output).toBe(0);
    const page = withCure.files.get(`en/${third.split('/')[2]}/${basename(third, '.mdx')}/index.html`);
    expect(page).toContain(reading);
  });

  test('lets nothing of the environment out', () => {
    expect(withCure.files.size).toBeGreaterThan(10);
    expect(leaks(withCure)).toEqual([]);
  });
});
