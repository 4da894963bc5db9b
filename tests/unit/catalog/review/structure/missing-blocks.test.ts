import { describe, expect, test } from 'vitest';
import { region } from '../../../../fixtures/good-course.ts';
import { changed, placeOf, structureOf, wordsOf } from '../../../../fixtures/structure.ts';

const lineOf = (...given: Parameters<typeof placeOf>) => Number(placeOf(...given).split(':')[0]);

describe('the blocks of a lesson', () => {
  test.each([
    ['pair', 'Good', '<Poor>', 'add above this line:\n<Good>'],
    ['pair', 'Poor', '</Good>', 'add below this line:\n\n<Poor>'],
    ['worked', 'Worked', '</Poor>', 'add below this line:\n\n<Worked>'],
    ['activity', 'Activity', '</Worked>', 'add below this line:\n\n<Activity'],
    ['monday', 'Monday', '</Activity>', 'add below this line:\n\n<Monday>'],
  ] as const)('in "%s", <%s> is missed where it belongs, at %s', (part, tag, place, cure) => {
    const changes = { [part]: region(part).replace(new RegExp(`<${tag}[ >][\\s\\S]*</${tag}>`), '') };
    expect(structureOf(changes).join()).toContain(`TP412 E ${lineOf(place, changes)}:`);
    expect(wordsOf('TP412', changes)).toHaveLength(1);
    expect(wordsOf('TP412', changes)[0]).toContain(`no <${tag}>`);
    expect(wordsOf('TP412', changes)[0]).toContain(cure);
  });

  test('<KeyTerms /> is missed behind the plan for Monday, and the bridge at the end', () => {
    expect(structureOf({ terms: '' }).join()).toMatch(`TP412 E ${lineOf('</Monday>', { terms: '' })}:`);
    expect(structureOf({ bridge: '' })).toEqual([expect.stringMatching(/^TP412 E /)]);
    expect(wordsOf('TP412', { bridge: '' })[0]).toContain('add below this line:\n\n<Bridge>\n…(');
  });

  test('<KeyTerms /> is missed at the heading under which somebody wrote the terms by hand', () => {
    const changes = { terms: '## Key terms\n\n- **Contact:** when two meet.\n' };
    expect(structureOf(changes)).toEqual([`TP412 E ${placeOf('## Key terms', changes)}`]);
    expect(wordsOf('TP412', changes)[0]).toContain('<KeyTerms />\n(in place of the heading');
  });

  test('a lesson that cannot be read is not blamed for what is not there', () => {
    expect(structureOf(changed('pair', '</Good>', ''))).toEqual([]);
  });
});

describe('the questions to guess at', () => {
  const second = /<Prequestion guess-rating[\s\S]*<\/Prequestion>\n/;

  test('one is too few', () => {
    const changes = { ...changed('guesses', second, ''), ...changed('why', '<Answer to="guess-rating" />', '') };
    expect(structureOf(changes)).toEqual([expect.stringContaining(`TP414 E ${lineOf('</Prequestion>', changes)}:`)]);
    expect(wordsOf('TP414', changes)[0]).toContain('add below this line:\n\n<Prequestion …(');
  });

  test('a third is one too many', () => {
    const third = region('guesses').match(second)?.[0].replaceAll('guess-rating', 'guess-third') ?? '';
    const changes = { guesses: `${region('guesses')}\n${third}`, ...changed('why', /$/, '\n<Answer to="guess-third" />\n') };
    expect(structureOf(changes)).toEqual([`TP414 E ${placeOf('<Prequestion guess-third', changes)}`]);
  });

  test('each needs its answer', () => {
    const changes = changed('what', '<Answer to="guess-where" />', '');
    expect(structureOf(changes)).toEqual([`TP415 E ${placeOf('<Prequestion guess-where', changes)}`]);
    expect(wordsOf('TP415', changes)[0]).toMatch(/add above line \d+:\n<Answer to="guess-where" \/>\n\n\(or at the end/);
  });
});

describe('the number of questions', () => {
  const last = /<Q locked-door[\s\S]*<\/Q>\n/;

  test('five after the activity are too few, whatever the activity holds', () => {
    const changes = changed('questions', last, '');
    const [found] = structureOf(changes);
    expect(Number(found?.split(/[ :]/)[2])).toBeGreaterThan(lineOf('<Q lost-parcel', changes));
    expect(wordsOf('TP416', changes)[0]).toContain('add below this line:\n\n<Q …(short-english-name) judge-case>');
  });

  test('six are enough, and may stand between the sections', () => {
    const moved = region('questions').match(last)?.[0] ?? '';
    const changes = { ...changed('questions', last, ''), ...changed('worked', /$/, `\n${moved}`) };
    expect(structureOf(changes)).toEqual([]);
  });
});
