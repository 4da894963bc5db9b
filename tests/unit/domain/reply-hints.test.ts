import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ReplyHint, type ReplyWords, replyHints } from '#domain/reply-hints.ts';
import { en } from '#i18n/reply-words/en.ts';

type Named<N extends ReplyHint['name']> = Extract<ReplyHint, { name: N }>;

function hint<N extends ReplyHint['name']>(text: string, name: N, most = 100, words: ReplyWords = en): Named<N> {
  return replyHints(text, words, most).find((each): each is Named<N> => each.name === name) as Named<N>;
}

describe('length', () => {
  test.each([
    ['one two — three!', 3],
    ['24/7 at 5 p.m.', 4],
    ['', 0],
    ['… – !', 0],
  ])('counts the words of %j as %i', (text, words) => {
    expect(hint(text, 'length').words).toBe(words);
  });

  test('is well up to the number that is enough', () => {
    expect(hint('a b c', 'length', 3).well).toBe(true);
    expect(hint('a b c d', 'length', 3).well).toBe(false);
  });
});

describe('request', () => {
  test.each([
    ['Subject: Please confirm\n\nDear Ms Keller,\n\nPlease sign by Friday.', 1],
    ['Hello Ana, \nThe van is late. Could you open at nine?', 2],
    ['We thank you. We value you. We wrote to you. Kindly get back to us.', 4],
    ['Your trust means a lot to us.', null],
    ['PLEASE SIGN', 1],
    ['  Hello Ana,\nPlease sign.', 1],
    ['1. Please sign.', 1],
    ['It is late.  Please sign.', 2],
    ['He said “No.” Please sign.', 2],
    ['It is late. “Please sign,” he wrote.', 2],
    ['We are pleased to help.', null],
  ])('stands in the first sentence of the message that asks for something: %j %s', (text, sentence) => {
    expect(hint(text, 'request').sentence).toBe(sentence);
  });

  test('is well in the first two sentences only', () => {
    expect(hint('One. Please sign.', 'request').well).toBe(true);
    expect(hint('One. Two. Please sign.', 'request').well).toBe(false);
    expect(hint('One.', 'request').well).toBe(false);
  });
});

describe('action', () => {
  test.each([
    ['Please sign by Friday.', true],
    ['Please sign by 13.06.2026.', true],
    ['Please sign by 2026-06-13.', true],
    ['Please sign by 5/6/26.', true],
    ['Please sign by 5 May.', true],
    ['Please sign by 15  May.', true],
    ['Please sign for 2 Ms Kellers.', false],
    ['Please sign form 114 Alpha.', false],
    ['Please sign for 5 pages.', false],
    ['Please sign soon.', false],
    ['Please sign by Friday, and let us know as soon as possible.', false],
    ['Please sign by Friday. Please send the key by Monday.', false],
    ['It comes on Friday.', false],
    ['Please sign.', false],
  ])('is well with one request, a day and nothing vague: %j is %s', (text, well) => {
    expect(hint(text, 'action').well).toBe(well);
  });

  test('names what sounds like a time and is none, each once', () => {
    expect(hint('Soon, asap and\nas  soon as possible, or soon.', 'action').vague).toEqual(['soon', 'asap', 'as  soon as possible']);
  });
});

describe('blame', () => {
  test.each([
    ['You failed to sign.', ['you failed']],
    ['You didn’t sign, as already stated.', ["you didn't", 'as already stated']],
    ['You claimed a refund.', ['you claimed']],
    ['Have you signed?', []],
    ['Bayou failed us.', []],
  ])('finds reproach in %j', (text, found) => {
    expect(hint(text, 'blame')).toMatchObject({ found, well: found.length === 0 });
  });
});

describe('apology', () => {
  test.each([
    ['That is our mistake: we loaded it wrongly.', true],
    ['I am sorry. We missed the date.', true],
    ['We apologise for the delay.', false],
    ['Sorry, our mistake, if this caused any inconvenience.', false],
    ['It was on our side.', false],
    ['', false],
  ])('is well where it takes responsibility and nothing back: %j is %s', (text, well) => {
    expect(hint(text, 'apology').well).toBe(well);
  });
});

describe('replyHints', () => {
  test('takes signs in the lists as letters, not as a pattern', () => {
    const words: ReplyWords = { ...en, blame: ['a.b', 'c+', '(d', 'e*'] };
    expect(hint('axb cc (d éclair', 'blame', 9, words).found).toEqual(['(d']);
    expect(hint('a.b c+ eleven', 'blame', 9, words).found).toEqual(['a.b', 'c+', 'eleven']);
  });

  test('says the same five things of any text, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.nat(), (text, most) => {
        expect(replyHints(text, en, most).map(({ name }) => name)).toEqual(['length', 'request', 'action', 'blame', 'apology']);
      }),
    );
  });

  test('copes with a very long text without a single end of sentence', () => {
    expect(hint('please '.repeat(20_000), 'length').words).toBe(20_000);
  });
});
