import { describe, expect, test } from 'vitest';
import { changed, placeOf, structureOf, wordsOf } from '../../../../fixtures/structure.ts';

const saying = (text: string) => changed('why', 'a late parcel.', `a late parcel. ${text}`);

describe('a word of two alphabets', () => {
  test('is named with each of its letters, and with the right spelling', () => {
    const changes = saying('Cервис');
    expect(structureOf(changes)).toEqual([`TP424 E ${placeOf('Cервис', changes)}`]);
    const [words] = wordsOf('TP424', changes);
    expect(words).toMatch(/^"Cервис" mixes alphabets: C is Latin; е, р, в, и, с are Cyrillic\. .* a late parcel\. Сервис\n/);
    expect(words).toMatch(/\n\(“Сервис” in Cyrillic letters\)$/);
  });

  test('gets one line for all that is wrong in its line', () => {
    const [only, ...more] = wordsOf('TP424', saying('Cервис, and servicе'));
    expect(more).toEqual([]);
    expect(only).toMatch(
      /^"Cервис" mixes .* "servicе" mixes alphabets: .* a late parcel\. Сервис, and service\n\(“Сервис” in .* letters\)$/,
    );
    expect(wordsOf('TP424', saying('Cа '.repeat(9)))).toEqual([expect.stringContaining('There are 6 more such words in this line.')]);
  });

  test('takes the alphabet of most of its letters', () => {
    expect(wordsOf('TP424', saying('servicе'))[0]).toMatch(/ service\n\(“service” in Latin letters\)$/);
    expect(wordsOf('TP424', saying('εμπειρiα'))[0]).toMatch(/ εμπειρια\n\(“εμπειρια” in Greek letters\)$/);
  });

  test('is found in the description, in questions, options, feedback and drawings', () => {
    const all = [
      changed('frontmatter', 'Define customer', 'Define cuѕtomer'),
      changed('questions', 'the notice board', 'the nоtice board'),
      changed('questions', 'The help our', 'The hеlp our'),
      changed('questions', 'That is customer service', 'Thаt is customer service'),
      changed('activity', 'A garage names', 'A gаrage names'),
      changed('bridge', 'You can now', 'Yоu can now'),
    ];
    for (const changes of all) expect(structureOf(changes), JSON.stringify(changes)).toEqual([expect.stringMatching(/^TP424 E/)]);
  });

  test('CX typed in Cyrillic or half in Greek letters is found', () => {
    expect(wordsOf('TP424', saying('Our СХ'))[0]).toContain('"СХ" looks like CX and is typed in Cyrillic letters.');
    expect(wordsOf('TP424', saying('Our CΧ'))[0]).toContain('C is Latin; Χ is Greek');
    expect(wordsOf('TP424', saying('Our СХ-а'))).toHaveLength(1);
  });

  test('an abbreviation with an ending glued to it gets a hyphen', () => {
    expect(wordsOf('TP424', saying('URLы'))[0]).toMatch(/ URL-ы\n\(URL-ы\)$/);
    expect(wordsOf('TP424', saying('wordщ'))[0]).toMatch(/ word-щ\n\(word-щ\)$/);
  });
});

test.each(['CX-а', 'SMS-ка', 'NPS’ът', 'Москва', 'Αθήνα', 'Zażółć', '5μm of 10 kΩ', 'е-mail'.replace('е', 'e'), 'Σχέδιο Β'])(
  'in order: %s',
  (text) => {
    expect(structureOf(saying(text))).toEqual([]);
  },
);
