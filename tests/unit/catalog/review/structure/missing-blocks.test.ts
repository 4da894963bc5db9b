import { describe, expect, test } from 'vitest';
import { region } from '../../../../fixtures/good-course.ts';
import { changed, placeOf, structureOf, wordsOf } from '../../../../fixtures/structure.ts';

describe('the blocks of a lesson', () => {
  test.each([
    ['pair', 'Good', '<Poor>'],
    ['pair', 'Poor', '<Worked>'],
    ['worked', 'Worked', '<Activity'],
    ['activity', 'Activity', '<Monday>'],
    ['monday', 'Monday', '<KeyTerms'],
  ] as const)('in "%s", <%s> is missed where it belongs, before %s', (part, tag, next) => {
    const changes = { [part]: region(part).replace(new RegExp(`<${tag}[ >][\\s\\S]*</${tag}>`), '') };
    expect(structureOf(changes)).toContain(`TP412 E ${placeOf(next, changes)}`);
    expect(wordsOf('TP412', changes)).toHaveLength(1);
    expect(wordsOf('TP412', changes)[0]).toContain(`no <${tag}>`);
  });

  test('<KeyTerms /> is missed before the bridge, and the bridge at the end', () => {
    expect(structureOf({ terms: '' })).toEqual([`TP412 E ${placeOf('<Bridge>', { terms: '' })}`]);
    expect(structureOf({ bridge: '' })).toEqual([`TP412 E ${placeOf('<Q locked-door', { bridge: '' })}`]);
  });

  test('a lesson that cannot be read is not blamed for what is not there', () => {
    expect(structureOf(changed('pair', '</Good>', ''))).toEqual([]);
  });
});

describe('the questions to guess at', () => {
  const second = /<Prequestion guess-rating[\s\S]*<\/Prequestion>\n/;

  test('one is too few', () => {
    const changes = { ...changed('guesses', second, ''), ...changed('why', '<Answer to="guess-rating" />', '') };
    expect(structureOf(changes)).toEqual([`TP414 E ${placeOf('<Prequestion', changes)}`]);
  });

  test('a third is one too many', () => {
    const third = region('guesses').match(second)?.[0].replaceAll('guess-rating', 'guess-third') ?? '';
    const changes = { guesses: `${region('guesses')}\n${third}`, ...changed('why', /$/, '\n<Answer to="guess-third" />\n') };
    expect(structureOf(changes)).toEqual([`TP414 E ${placeOf('<Prequestion guess-third', changes)}`]);
  });

  test('each needs its answer', () => {
    const changes = changed('what', '<Answer to="guess-where" />', '');
    expect(structureOf(changes)).toEqual([`TP415 E ${placeOf('<Prequestion guess-where', changes)}`]);
    expect(wordsOf('TP415', changes)[0]).toContain('<Answer to="guess-where" />');
  });
});

describe('the number of questions', () => {
  const last = /<Q locked-door[\s\S]*<\/Q>\n/;

  test('five after the activity are too few, whatever the activity holds', () => {
    const changes = changed('questions', last, '');
    expect(structureOf(changes)).toEqual([`TP416 E ${placeOf('<Q lost-parcel', changes)}`]);
  });

  test('six are enough, and may stand between the sections', () => {
    const moved = region('questions').match(last)?.[0] ?? '';
    const changes = { ...changed('questions', last, ''), ...changed('worked', /$/, `\n${moved}`) };
    expect(structureOf(changes)).toEqual([]);
  });
});
