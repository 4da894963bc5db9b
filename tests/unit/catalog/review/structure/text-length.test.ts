import { describe, expect, test } from 'vitest';
import type { Lesson } from '#catalog/catalog.ts';
import { Report } from '#catalog/diagnostic.ts';
import type { Surroundings } from '#catalog/review/rule.ts';
import { textLength } from '#catalog/review/structure/text-length.ts';
import type { Locale } from '#domain/locale.ts';
import { read } from '../../../../fixtures/lessons.ts';
import { changed, filler, placeOf, structureOf, wordsOf } from '../../../../fixtures/structure.ts';

const findings = (code: string, changes: Parameters<typeof structureOf>[0]) =>
  structureOf(changes).filter((found) => found.startsWith(code));
const withText = (text: string) => changed('worked', /^/, `${text}\n`);

describe('text without anything to do', () => {
  const long = `## Part one\n\n${filler(140)}\n\n## Part two\n\nHere ${filler(140)}\n`;

  test('is named where it passes 250 words', () => {
    const changes = withText(long);
    expect(findings('TP408', changes)).toEqual([`TP408 W ${placeOf('Here You', changes)}`]);
  });

  test('is named once, with all its words', () => {
    const changes = withText(`${long}\nAnd more of it.\n`);
    expect(findings('TP408', changes)).toHaveLength(1);
    expect(wordsOf('TP408', changes)[0]).toMatch(/passes 250 words.*3\d\d up to the end of this paragraph, 3\d\d in all/);
  });

  test('a question or an answer in between breaks it', () => {
    expect(findings('TP408', withText(long.replace('## Part two', '<Answer to="guess-where" />\n\n## Part two')))).toEqual([]);
  });

  test('asks for something to do above the heading, or before the examples for shorter text', () => {
    const early = withText(long);
    expect(wordsOf('TP408', early)[0]).toMatch(/in all\. shorten the text by \d+ words, here or above\n\(or move/);
    const late = changed('worked', /$/, `\n${long}`);
    expect(wordsOf('TP408', late)[0]).toContain(`above line ${placeOf('## Part two', late).split(':')[0]}, on a line of its own: a <Q …>`);
  });

  test('words of questions do not count', () => {
    expect(findings('TP408', changed('activity', 'Picture the', `${filler(300)} Picture the`))).toEqual([]);
  });
});

describe('text in Greek, which takes more words', () => {
  const codesOf = (locale: Locale, words: number) => {
    const report = new Report('lesson.mdx');
    const course = { id: 'course', locale, title: '', summary: '', minutes: 10, lessons: [] };
    const { flow } = read(`${'ένα '.repeat(words)}.\n`);
    textLength({ flow } as Lesson, report, { course, catalog: { courses: [] } } as unknown as Surroundings);
    return report.diagnostics.map(({ code }) => code);
  };

  test('may have 165 words without a heading and 275 without anything to do, and a few more', () => {
    expect(codesOf('el', 171)).toEqual([]);
    expect(codesOf('el', 294)).toEqual(['TP409']);
    expect(codesOf('el', 295)).toEqual(['TP408', 'TP409']);
    expect(codesOf('pl', 157)).toEqual(['TP409']);
    expect(codesOf('pl', 267)).toEqual(['TP409']);
    expect(codesOf('pl', 268)).toEqual(['TP408', 'TP409']);
  });
});

describe('text without a heading', () => {
  test('is named where it passes 150 words', () => {
    const changes = withText(`## Part one\n\n${filler(140)}\n\nHere ${filler(20)}\n`);
    expect(findings('TP409', changes)).toEqual([`TP409 W ${placeOf('Here You', changes)}`]);
  });

  test('150 words are still in order, and a few more', () => {
    expect(findings('TP409', withText(`## Part one\n\n${filler(156)}\n`))).toEqual([]);
  });

  test('entries of a list count together', () => {
    const list = Array.from({ length: 16 }, () => `- ${filler(10)}`).join('\n');
    expect(findings('TP409', withText(`## Part one\n\n${list}\n`))).toHaveLength(1);
  });

  test('a block that is shown under its own title needs no heading', () => {
    expect(
      findings('TP409', changed('pair', /<Good>[\s\S]*<\/Poor>/, `<Good>\n${filler(100)}\n</Good>\n\n<Poor>\n${filler(100)}\n</Poor>`)),
    ).toEqual([]);
  });
});

describe('the heading proposed for a long text', () => {
  const found = (...paragraphs: string[]) => {
    const report = new Report('lesson.mdx');
    const source = paragraphs.join('\n\n');
    const course = { id: 'course', locale: 'en', title: '', summary: '', minutes: 10, lessons: [] };
    textLength({ flow: read(source).flow, file: 'lesson.mdx' } as unknown as Lesson, report, {
      course,
      catalog: { courses: [], sources: new Map([['lesson.mdx', source]]) },
    } as unknown as Surroundings);
    return report.diagnostics.find(({ code }) => code === 'TP409');
  };
  const cureOf = (...paragraphs: string[]) => found(...paragraphs)?.cure.replace(/…\([^)]*\)/g, '…');
  const words = (first: string, count: number) => `${first} ${filler(count - 1)}`;

  test('stands above a paragraph that does not lean on the one before it', () => {
    expect(cureOf(words('One', 60), words('They', 50), words('Two', 60))).toBe(
      'add above this line:\n## …\n\n(or shorten the text by 20 words)',
    );
    expect(found(words('One', 60), words('Two', 50), words('They', 60))).toMatchObject({ line: 10 });
  });

  test('is as many as are needed, from the bottom up', () => {
    expect(cureOf(words('One', 100), words('Two', 100), words('Three', 100))).toBe(
      'add above line 12:\n## …\n\nadd above this line:\n## …\n\n',
    );
  });

  test('leaves a list with the line above it', () => {
    const list = [`- ${filler(40)}`, `- ${filler(40)}`].join('\n');
    expect(found(words('One', 60), `${words('Two', 30)}:`, list)).toMatchObject({ line: 10 });
  });

  test('stands above a paragraph that is too long by itself, too', () => {
    expect(cureOf(words('One', 10), words('Two', 160))).toMatch(/^add above this line:/);
  });
});
