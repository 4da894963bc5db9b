import { describe, expect, test } from 'vitest';
import { changesOf, isMisread } from '#catalog/lock/compare.ts';
import type { ReleasedItem } from '#catalog/lock/lock-file.ts';
import { wordsOf } from '#catalog/lock/words.ts';

const lettered = (options: Readonly<Record<string, string>>) =>
  new Map(Object.entries(options).map(([letter, text]) => [letter, wordsOf(text)]));

function released(options: Readonly<Record<string, string>>, change: Partial<ReleasedItem> = {}): ReleasedItem {
  return {
    kind: 'single',
    rev: 1,
    homes: ['hotel'],
    key: 'a',
    stem: wordsOf('What do you tell the caller first?'),
    options: lettered(options),
    reasons: new Map(),
    mistakes: new Map(),
    arrows: new Map(),
    gone: new Map(),
    corrections: new Map(),
    became: new Map(),
    retired: false,
    ...change,
  };
}

/** What is said when these options stand where those stood. */
const said = (before: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>) =>
  changesOf(released(before), released(now)).map((change) => ('letter' in change ? `${change.type} ${change.letter}` : change.type));

const late = { a: 'Within one working day of the call', b: 'Within two working days of the call', c: 'When the caller asks again' };

describe('changesOf', () => {
  test('knows swapped texts even where they are nearly alike', () => {
    expect(said(late, { ...late, a: late.b, b: late.a })).toEqual(['swapped a', 'swapped b']);
  });

  test('knows texts that were swapped and improved at once', () => {
    const options = { a: 'You have waited long for it', b: 'The courier has let us down', c: late.c };
    expect(said(options, { ...options, a: 'The courier has let us all down', b: 'You have waited so long for it' })).toEqual([
      'swapped a',
      'swapped b',
    ]);
  });

  test('does not take a replaced option for one that moved to its likeness', () => {
    expect(said(late, { ...late, a: 'Never, if nobody asks' })).toEqual(['reused a']);
  });

  test('does not take an improved option for one that moved to a new one like it', () => {
    expect(said(late, { ...late, a: 'Within a working day of this call', d: 'Within one working day of the mail' })).toEqual([]);
  });

  test('knows an option that moved to a new letter', () => {
    const { c, ...rest } = late;
    expect(said(late, { ...rest, e: c })).toEqual(['swapped c']);
  });

  test('says nothing of other numbers that may be drawn, as answers are kept with theirs', () => {
    const sum = (key: string) => released(late, { kind: 'calculated', key });
    const before = sum('n = 100 to 400 by 100; a = 36 to 56 by 1; p = a × n ÷ 100; p ÷ n × 100 ± 0.5 %');
    expect(changesOf(before, sum('n = 200 to 300 by 50; a = 40 to 60 by 1; p = a × n ÷ 100; p ÷ n × 100 ± 0.5 %'))).toEqual([]);
    expect(changesOf(before, sum('n = 100 to 400 by 100; a = 36 to 56 by 1; p = a × n; p ÷ n × 100 ± 0.5 %'))).not.toEqual([]);
  });

  test('says nothing of a new option', () => {
    expect(said(late, { ...late, d: 'After the weekend' })).toEqual([]);
  });

  test('compares pictures and signs, which have no words, as they are', () => {
    expect(said({ a: '…', b: '?' }, { a: '!', b: 'One word' })).toEqual(['reused b']);
  });
});

describe('a sum that is the key', () => {
  const sum = (key: string) => released(late, { kind: 'calculated', key });
  test.each(['p = a × n : 100; p / n * 100 – 1 ± 0.5 Points', 'p = a*n÷100; p÷n×100-1 ± 0.5 points'])('is the same as %s', (key) => {
    expect(changesOf(sum('p = a × n ÷ 100; p ÷ n × 100 − 1 ± 0.5 points'), sum(key))).toEqual([]);
  });

  test('is another one with another sign or number', () => {
    expect(changesOf(sum('p ÷ n'), sum('p × n'))).toHaveLength(1);
    expect(changesOf(sum('p − 1'), sum('p − 2'))).toHaveLength(1);
  });
});

describe('isMisread', () => {
  test.each([
    ['another form', { kind: 'multiple' }, true],
    ['another key', { key: 'b' }, true],
    ['swapped letters', { options: lettered({ ...late, a: late.b, b: late.a }) }, true],
    ['another option', { options: lettered({ ...late, c: 'Never' }) }, false],
    ['a lost option', { options: lettered({ a: late.a, b: late.b }) }, false],
    ['another stem', { stem: 'how soon do you report back' }, false],
  ])('of %s: %j', (_what, change, expected) => expect(isMisread(released(late), released(late, change))).toBe(expected));
});
