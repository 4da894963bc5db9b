import { describe, expect, test } from 'vitest';
import { region } from '../../../../fixtures/good-course.ts';
import { changed, placeOf, structureOf, wordsOf } from '../../../../fixtures/structure.ts';

const rating = '<Answer to="guess-rating" />';
const where = '<Answer to="guess-where" />';
const without = (part: 'what' | 'why', answer: string) => changed(part, `${answer}\n`, '');
/** Right below the heading of its section. */
const belowHeading = {
  why: region('why')
    .replace(rating, '')
    .replace(/^(## .*)$/m, `$1\n\n${rating}`),
};

describe('an answer before the text that gives it', () => {
  test('right below a heading is named, with the end of the section', () => {
    expect(structureOf(belowHeading)).toEqual([`TP413 W ${placeOf(rating, belowHeading)}`]);
    expect(wordsOf('TP413', belowHeading)[0]).toBe(
      '<Answer> stands right below a heading, before the text that answers. move it below the section that answers it\n' +
        '(if the section below it is that one: right above the heading "One that helps, one that harms")',
    );
  });

  test('right behind the guesses is named, also behind words that open them', () => {
    const changes = { ...without('why', rating), guesses: `Guess first.\n\n${region('guesses')}\n${rating}\n` };
    expect(structureOf(changes)).toEqual([`TP413 W ${placeOf(rating, changes)}`]);
    expect(wordsOf('TP413', changes)[0]).toBe(
      '<Answer> stands right behind the guesses, before the text that answers. move it below the section that answers it',
    );
  });

  test('each of two is named, and one between the guesses', () => {
    const both = { ...without('why', rating), ...without('what', where), guesses: `${region('guesses')}\n${where}\n\n${rating}\n` };
    expect(structureOf(both).filter((found) => found.startsWith('TP413'))).toHaveLength(2);
    const between = { ...without('what', where), guesses: region('guesses').replace('\n<Prequestion guess-rating', `\n${where}\n\n$&`) };
    expect(structureOf(between)).toEqual([`TP413 W ${placeOf(where, between)}`]);
  });

  test('behind the activity it is too late, and not too early as well', () => {
    const changes = {
      ...without('why', rating),
      monday: region('monday').replace(/^(## .*)$/m, `$1\n\n${rating}\n\nGo on.`),
    };
    expect(structureOf(changes)).toEqual([`TP413 W ${placeOf(rating, changes)}`]);
    expect(wordsOf('TP413', changes)[0]).toContain('long after the guess');
  });
});

describe('in order', () => {
  test('two answers one after the other behind a section', () => {
    expect(structureOf({ ...without('what', where), ...changed('why', rating, `${where}\n\n${rating}`) })).toEqual([]);
  });

  test('an answer behind a drawing, a list or a part of a section', () => {
    const list = changed('why', rating, `- One thing.\n- Another thing.\n\n${rating}`);
    const part = changed('why', rating, `### A part\n\nSome words.\n\n${rating}`);
    for (const changes of [list, part]) expect(structureOf(changes)).toEqual([]);
  });

  test('an answer under a heading of its own, behind the text', () => {
    expect(structureOf(changed('why', rating, `## What Mira’s customer rated\n\n${rating}`))).toEqual([]);
    const bold = changed('why', rating, `**So what did he rate**\n\n${rating}\n\nHe rated the whole.`);
    expect(wordsOf('TP413', bold)).toEqual([]);
  });

  test('an answer below the heading of a section whose first part has text is too early', () => {
    const changes = {
      why: region('why')
        .replace(rating, '')
        .replace(/^(## .*)$/m, `$1\n\n${rating}\n\n### A part`),
    };
    expect(structureOf(changes)).toEqual([`TP413 W ${placeOf(rating, changes)}`]);
  });
});
