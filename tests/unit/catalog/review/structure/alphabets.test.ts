import { describe, expect, test } from 'vitest';
import { changed, placeOf, structureOf, wordsOf } from '../../../../fixtures/structure.ts';

const saying = (text: string) => changed('why', 'a late parcel.', `a late parcel. ${text}`);

describe('a word of two alphabets', () => {
  test('is named with each of its letters, and with the right spelling', () => {
    const changes = saying('Cервис');
    expect(structureOf(changes)).toEqual([`TP424 E ${placeOf('Cервис', changes)}`]);
    expect(wordsOf('TP424', changes)).toEqual([
      '"Cервис" mixes alphabets: C is Latin; е, р, в, и, с are Cyrillic. Сервис — all in Cyrillic letters',
    ]);
  });

  test('takes the alphabet of most of its letters', () => {
    expect(wordsOf('TP424', saying('servicе'))[0]).toMatch(/ service — all in Latin letters$/);
    expect(wordsOf('TP424', saying('εμπειρiα'))[0]).toMatch(/ εμπειρια — all in Greek letters$/);
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
    expect(wordsOf('TP424', saying('Our СХ'))[0]).toContain('"СХ" looks like CX and is typed in Cyrillic letters. CX');
    expect(wordsOf('TP424', saying('Our CΧ'))[0]).toContain('C is Latin; Χ is Greek');
    expect(wordsOf('TP424', saying('Our СХ-а'))).toHaveLength(1);
  });

  test('an abbreviation with an ending glued to it gets a hyphen', () => {
    expect(wordsOf('TP424', saying('URLы'))[0]).toMatch(/ URL-ы$/);
    expect(wordsOf('TP424', saying('wordщ'))[0]).toMatch(/ word-щ$/);
  });
});

test.each(['CX-а', 'SMS-ка', 'NPS’ът', 'Москва', 'Αθήνα', 'Zażółć', '5μm of 10 kΩ', 'е-mail'.replace('е', 'e'), 'Σχέδιο Β'])(
  'in order: %s',
  (text) => {
    expect(structureOf(saying(text))).toEqual([]);
  },
);
