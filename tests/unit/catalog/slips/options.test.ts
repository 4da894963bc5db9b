import { describe, expect, test } from 'vitest';
import { block, mistakes, read, threeOptions } from '../../../fixtures/lessons.ts';

const good = read(block(threeOptions)).items;

describe('mendOptions', () => {
  test.each([
    ['TP222 13:1', 'an option without a hyphen', threeOptions.replace('- [ ] b)', '[ ] b)'), '- [ ] b) Look away'],
    ['TP222 13:1', 'an option with a bullet of its own', threeOptions.replace('- [ ] b)', '• [ ] b)'), '- [ ] b) Look away'],
    ['TP222 13:1', 'a hyphen without a space', threeOptions.replace('- [ ] b)', '-[ ] b)'), '- [ ] b) Look away'],
    [
      'TP223 14:1',
      'feedback that is not indented',
      threeOptions.replace('  > They', '> They'),
      '  > They will feel unseen. `silence-is-polite`',
    ],
    [
      'TP223 14:3',
      'feedback without its sign',
      threeOptions.replace('  > They', '  They'),
      '  > They will feel unseen. `silence-is-polite`',
    ],
    ['TP206 13:3', 'a mark in another form', threeOptions.replace('[ ] b)', '[] b)'), '- [ ] b) Look away'],
    ['TP202 13:7', 'a letter in another form', threeOptions.replace('b)', '(b)'), '- [ ] b) Look away'],
    ['TP204 13:7', 'a letter of another alphabet', threeOptions.replace('b)', 'б)'), '- [ ] b) Look away'],
  ])('says %s of %s, gives the mended line and reads it as it was meant', (code, _name, wrong, cure) => {
    const lesson = read(block(wrong));
    expect(lesson.diagnostics.map((found) => `${found.code} ${found.line}:${found.column}`)).toEqual([code]);
    expect(lesson.diagnostics[0]?.cure).toBe(cure);
    expect(lesson.items).toEqual(good);
  });

  test('says nothing of options that are well written', () => {
    expect(mistakes(block(threeOptions))).toEqual([]);
  });

  test('leaves a list in the text of the question alone', () => {
    expect(mistakes(block(`* Anna is late\n* Ben waits\n\nWho decides?\n\n${threeOptions}`))).toEqual([]);
  });
});
