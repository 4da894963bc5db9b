import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balance, textHeight, textWidth, wrap } from '#domain/drawing/wrap.ts';

const texts = fc.array(fc.stringMatching(/^[\p{L}]{1,24}$/u), { maxLength: 12 }).map((words) => words.join(' '));
const widths = fc.integer({ min: 60, max: 320 });
const joined = (lines: readonly string[]) => lines.join('').replace(/[-\s]/gu, '');

describe('textWidth', () => {
  test('grows with the size of the letters', () => {
    expect(textWidth('journey', 20)).toBeCloseTo(2 * textWidth('journey', 10));
  });

  test('knows narrow letters from wide ones in every script', () => {
    expect(textWidth('illi', 10)).toBeLessThan(textWidth('wmwm', 10));
    expect(textWidth('тсэг', 10)).toBeLessThan(textWidth('жшщю', 10));
    expect(textWidth('ιίιι', 10)).toBeLessThan(textWidth('ωφψω', 10));
  });
});

describe('textHeight', () => {
  test('is nothing for no lines and grows evenly with each line', () => {
    expect(textHeight([], 10)).toBe(0);
    expect(textHeight(['a', 'b', 'c'], 10)).toBeCloseTo(3 * textHeight(['a'], 10));
    expect(textHeight(['a'], 20)).toBeCloseTo(2 * textHeight(['a'], 10));
    expect(textHeight(['a'], 10)).toBeGreaterThan(10);
  });
});

describe('wrap', () => {
  test('leaves a short text on one line', () => {
    expect(wrap('Buy', 100, 14)).toEqual(['Buy']);
  });

  test('gives no lines for a blank text', () => {
    expect(wrap('  \n ', 100, 14)).toEqual([]);
  });

  test('fills each line before it starts the next', () => {
    expect(wrap('one two three four', 60, 14)).toEqual(['one two', 'three', 'four']);
  });

  test('keeps words together that a no-break space joins', () => {
    expect(wrap('help\u00A0at\u00A0once now', 90, 14)).toEqual(['help\u00A0at\u00A0once', 'now']);
  });

  test.each(['journey', 'one two'])('takes a line that is just wide enough for %j', (text) => {
    expect(wrap(text, textWidth(text, 14), 14)).toEqual([text]);
  });

  test('hyphenates near the middle a word that is wider than a line', () => {
    expect(wrap('Самообслуживание', 130, 15)).toEqual(['Самообслу-', 'живание']);
  });

  test('loses no letter and exceeds no line, whatever the text', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        const lines = wrap(text, width, 14);
        expect(joined(lines)).toBe(joined([text]));
        for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('leaves room for the hyphen, however unevenly wide the letters of a word are', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[iW]{6,30}$/), fc.integer({ min: 30, max: 120 }), (word, width) => {
        const lines = wrap(word, width, 14);
        expect(joined(lines)).toBe(word);
        for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('ends even when not one letter fits', () => {
    expect(wrap('care', 1, 14)).toEqual(['c-', 'a-', 'r-', 'e']);
  });
});

describe('balance', () => {
  test('moves words down so that no line is left with a lonely one', () => {
    expect(wrap('the agent on the phone', 135, 14)).toEqual(['the agent on the', 'phone']);
    expect(balance('the agent on the phone', 135, 14)).toEqual(['the agent on', 'the phone']);
  });

  test('breaks no word that fits into a line', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        fc.pre(text.split(' ').every((word) => textWidth(word, 14) <= width));
        expect(balance(text, width, 14).join(' ')).toBe(text);
      }),
    );
  });

  test('is so even that lines narrower by half a letter would be more, or would break a word', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        const words = text.split(' ').map((word) => textWidth(word, 14));
        fc.pre(words.every((word) => word <= width));
        const lines = balance(text, width, 14);
        const narrower = Math.max(0, ...lines.map((line) => textWidth(line, 14))) - 7;
        expect(narrower < Math.max(...words) || wrap(text, narrower, 14).length > lines.length).toBe(true);
      }),
    );
  });

  test('needs no more lines than wrap, and loses no letter', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        const lines = balance(text, width, 14);
        expect(lines).toHaveLength(wrap(text, width, 14).length);
        expect(joined(lines)).toBe(joined([text]));
      }),
    );
  });
});
