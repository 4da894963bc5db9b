import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldAnswer, gaps, optionFor, variantsOf } from '#domain/items/gaps.ts';
import { gapsItem } from '../../../fixtures/items.ts';

const item = gapsItem();
const responses = fc.record({
  A: fc.oneof(fc.constantFrom('Friday', 'this friday', 'soon', ''), fc.string()),
  B: fc.constantFrom('c', 'd', 'b', ''),
});

describe('foldAnswer', () => {
  test.each([
    ['Friday', '  friday. '],
    ['next Friday', 'NEXT\u00a0 FRIDAY!'],
    ['résumé', 'resume'],
    ['ΕΜΠΕΙΡΙΑ', 'εμπειρία'],
    ['λόγος', 'ΛΟΓΟΣ'],
    ['Straße', 'STRASSE'],
    ['it’s due', "“it's due”"],
    ['say „yes“ now', 'say "yes" now'],
    ['follow–up', 'follow-up'],
    ['ﬁle', 'file'],
  ])('takes %j and %j for the same answer', (a, b) => {
    expect(foldAnswer(a)).toBe(foldAnswer(b));
  });

  test.each([
    ['Friday', 'Fridays'],
    ['3.5', '35'],
    ['invoice 114', 'invoice 141'],
    ['follow-up', 'followup'],
    ['say "yes" now', 'say yes now'],
    ['do', 'do not'],
  ])('keeps %j and %j apart', (a, b) => {
    expect(foldAnswer(a)).not.toBe(foldAnswer(b));
  });

  test('changes nothing when done twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => foldAnswer(foldAnswer(text)) === foldAnswer(text)));
  });
});

describe('variantsOf', () => {
  test('parts answers at slashes with spaces, and only there', () => {
    expect(variantsOf('by Friday / this Friday/ Fri  /  24/7 / ')).toEqual(['by Friday', 'this Friday/ Fri', '24/7']);
  });
});

describe('gaps.mark', () => {
  test('counts the gaps that are filled rightly', () => {
    expect(gaps.mark(item, { A: 'THIS FRIDAY', B: 'c' })).toMatchObject({ raw: 2, max: 2, success: true });
    expect(gaps.mark(item, { A: 'soon', B: 'c' })).toMatchObject({ raw: 1, max: 2, success: false });
    expect(gaps.mark(item, {})).toMatchObject({ raw: 0, max: 2 });
  });

  test('is right in full exactly where each gap has an accepted answer or the key', () => {
    fc.assert(
      fc.property(responses, (response) => {
        const right = ['FRIDAY', 'THIS FRIDAY'].includes(foldAnswer(response.A)) && response.B === 'c';
        expect(gaps.mark(item, response)?.success).toBe(right);
      }),
    );
  });

  test('accepts every answer the author accepts, however it is spaced, signed or capitalised', () => {
    const spaced = fc.tuple(fc.constantFrom('Friday', 'this Friday'), fc.constantFrom('', ' ', '\n', '.', '…', '"'), fc.boolean());
    fc.assert(
      fc.property(spaced, ([answer, around, upper]) => {
        const typed = `${around}${upper ? answer.toUpperCase() : answer}${around}`;
        expect(gaps.mark(item, { A: typed, B: 'c' })?.success).toBe(true);
      }),
    );
  });

  test('is never right for signs alone, not even where an answer has nothing else', () => {
    const signs = gapsItem({ gaps: item.gaps.map((gap) => ('accepted' in gap ? { ...gap, accepted: ['…'] } : gap)) });
    expect(gaps.mark(signs, { A: '…', B: 'c' })).toMatchObject({ raw: 1 });
  });

  test('does not take the letter of an option for typed text, or typed text for an option', () => {
    expect(gaps.mark(item, { A: 'b', B: 'Text c' })).toMatchObject({ raw: 0 });
  });
});

describe('gaps.isComplete', () => {
  test.each([
    [{ A: 'x', B: 'd' }, true],
    [{ A: ' . ', B: 'd' }, false],
    [{ A: 'x', B: 'z' }, false],
    [{ A: 'x' }, false],
    [{ B: 'd' }, false],
    [{}, false],
  ])('wants words in typed gaps and an option in the others: %o is %s', (response, complete) => {
    expect(gaps.isComplete(item, response)).toBe(complete);
  });
});

describe('optionFor', () => {
  test('knows a wrong answer that was foreseen by any of its variants', () => {
    const [typed, chosen] = item.gaps;
    if (!typed || !chosen) throw new Error('two gaps');
    expect(optionFor(typed, 'ASAP!')?.id).toBe('b');
    expect(optionFor(typed, 'whenever')).toBeUndefined();
    expect(optionFor(chosen, 'd')?.id).toBe('d');
    expect([optionFor(typed, undefined), optionFor(chosen, undefined)]).toEqual([undefined, undefined]);
  });
});

describe('gaps.arrange', () => {
  test('shuffles the options of the gaps one chooses for, and no other', () => {
    const seen = new Set(Array.from({ length: 40 }, (_, i) => gaps.arrange(item, `seed ${i}`).join('')));
    expect([...seen].sort()).toEqual(['cd', 'dc']);
  });
});
