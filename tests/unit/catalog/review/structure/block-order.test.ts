import { describe, expect, test } from 'vitest';
import { region } from '../../../../fixtures/good-course.ts';
import { changed, placeOf, structureOf, wordsOf } from '../../../../fixtures/structure.ts';

const good = /<Good>[\s\S]*<\/Good>\n/;
const blockOf = (part: 'pair' | 'questions', pattern: RegExp) => region(part).match(pattern)?.[0] ?? '';

describe('a block out of its place', () => {
  test('<Monday> above the activity is the one block to move', () => {
    const changes = { activity: `${region('monday')}\n${region('activity')}`, monday: '' };
    expect(structureOf(changes)).toEqual([`TP413 W ${placeOf('<Activity', changes)}`]);
  });

  test('only the block that moved is named, with its neighbours', () => {
    const changes = { terms: '', what: `${region('terms')}\n${region('what')}` };
    expect(structureOf(changes)).toEqual([`TP413 W ${placeOf('<KeyTerms', changes)}`]);
    expect(wordsOf('TP413', changes)[0]).toContain('behind <Monday> and before <Bridge>');
  });

  test('the key terms come before the questions that need them', () => {
    const changes = { terms: '', bridge: `${region('terms')}\n${region('bridge')}` };
    expect(structureOf(changes)).toEqual([`TP413 W ${placeOf('<KeyTerms', changes)}`]);
    expect(wordsOf('TP413', changes)[0]).toMatch(/cut this line, and paste it above line \d+/);
  });

  test('the poor example comes second', () => {
    const changes = { pair: `${region('pair').replace(good, '')}\n${blockOf('pair', good)}` };
    expect(structureOf(changes)).toHaveLength(1);
    expect(structureOf(changes)[0]).toMatch(/^TP413 W/);
  });

  test('questions to guess at stand at the top', () => {
    const guess = /<Prequestion guess-rating[\s\S]*<\/Prequestion>\n/;
    const moved = region('guesses').match(guess)?.[0] ?? '';
    const changes = { ...changed('guesses', guess, ''), ...changed('worked', /$/, `\n${moved}`) };
    expect(structureOf(changes)).toEqual([`TP413 W ${placeOf('<Prequestion guess-rating', changes)}`]);
    expect(wordsOf('TP413', changes)[0]).toContain('to the top of the lesson');
  });

  test('nothing follows the bridge', () => {
    const last = /<Q locked-door[\s\S]*<\/Q>\n/;
    const changes = { ...changed('questions', last, ''), bridge: `${region('bridge')}\n${blockOf('questions', last)}` };
    expect(structureOf(changes)).toEqual([`TP413 W ${placeOf('<Q locked-door', changes)}`]);
  });

  test('a bridge before all questions is itself out of place', () => {
    const changes = { terms: `${region('terms')}\n${region('bridge')}`, bridge: '' };
    expect(structureOf(changes)).toEqual([`TP413 W ${placeOf('<Bridge>', changes)}`]);
  });

  test('a second bridge is named with the line of the first', () => {
    const changes = { bridge: `${region('bridge')}\n${region('bridge')}` };
    expect(structureOf(changes)).toHaveLength(1);
    expect(wordsOf('TP413', changes)[0]).toContain(`the first stands in line ${placeOf('<Bridge>', changes).split(':')[0]}`);
  });

  test('an answer behind the activity comes too late', () => {
    const changes = {
      ...changed('why', '<Answer to="guess-rating" />', ''),
      ...changed('monday', /^/, '<Answer to="guess-rating" />\n\n'),
    };
    expect(structureOf(changes)).toEqual([`TP413 W ${placeOf('<Answer to="guess-rating"', changes)}`]);
  });
});

describe('in order', () => {
  test('two pairs of examples', () => {
    const pair = region('pair').replace(/^## .*$/m, '## Another pair');
    expect(structureOf({ pair: `${region('pair')}\n${pair}` })).toEqual([]);
  });

  test('an answer after the worked example that gives it', () => {
    const changes = {
      ...changed('why', '<Answer to="guess-rating" />', ''),
      ...changed('worked', /$/, '\n<Answer to="guess-rating" />\n'),
    };
    expect(structureOf(changes)).toEqual([]);
  });

  test('text with headings anywhere', () => {
    expect(structureOf(changed('terms', /^/, '## A last word\n\nYou made it.\n\n'))).toEqual([]);
  });
});

describe('practice before the examples', () => {
  const question = /<Q cold-hotel[\s\S]*?<\/Q>\n/;
  const moved = blockOf('questions', question);

  test('a question before the worked example is named', () => {
    const changes = { ...changed('questions', question, ''), ...changed('pair', /$/, `\n${moved}`) };
    expect(structureOf(changes)).toEqual([`TP417 W ${placeOf('<Q cold-hotel', changes)}`]);
    expect(wordsOf('TP417', changes)[0]).toContain('before <Worked>,');
  });

  test('a question before all examples names all of them', () => {
    const changes = { ...changed('questions', question, ''), ...changed('why', /$/, `\n${moved}`) };
    expect(wordsOf('TP417', changes)[0]).toContain('before <Good> and <Poor> and <Worked>');
  });

  test('guesses may come before, and questions between worked example and activity', () => {
    expect(structureOf({ ...changed('questions', question, ''), ...changed('worked', /$/, `\n${moved}`) })).toEqual([]);
  });
});
