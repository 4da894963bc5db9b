import { describe, expect, test } from 'vitest';
import { readInside } from '#catalog/slips/attributes.ts';

const inside = (text: string) => readInside(text, 0, 'Question');

describe('readInside', () => {
  test.each([
    [' id="a" objective="b">', ' id="a" objective="b"'],
    [" id='a'>", ' id="a"'],
    [' id = "a" scenario >', ' id="a" scenario'],
    ['\n  id="a"\n  scenario\n>', ' id="a" scenario'],
    [' minutes={three}>', ' minutes={three}'],
    [' {...more}>', ' {...more}'],
    [' alt="a > b, \'c\'">', ' alt="a > b, \'c\'"'],
    [' alt=\'she said "no"\'>', ' alt=\'she said "no"\''],
    ['>', ''],
  ])('reads %j without a fault', (text, attributes) => {
    expect(inside(`${text}rest`)).toEqual({ end: text.length, selfClosing: false, attributes, fault: null });
  });

  test('knows a tag that closes itself', () => {
    expect(inside(' to="a" />')).toMatchObject({ selfClosing: true, end: 10, fault: null });
    expect(inside(' to="a"/>')).toMatchObject({ selfClosing: true, fault: null });
  });

  test.each([
    [' id=a objective="b">', 'without quotation marks', ' id="a" objective="b"'],
    [' id=“a” objective="b">', 'curly', ' id="a" objective="b"'],
    [' id="a” objective="b">', 'curly', ' id="a" objective="b"'],
    [' alt=“a friend’s story, and more.”>', 'curly', ' alt="a friend’s story, and more."'],
    [' alt="a friend’s story, and more.”>', 'lacks its closing', ' alt="a friend’s story, and more."'],
    [' alt="a friend’s story, and more.”">', 'curly', ' alt="a friend’s story, and more."'],
    [' alt=“she says “no” to it”>', 'curly', ' alt="she says “no” to it"'],
    [' id="a objective="b">', 'lacks its closing quotation mark', ' id="a" objective="b"'],
    [' id="a>\nWhat "now"?', 'lacks its closing quotation mark', ' id="a"'],
    [' alt="two words>\n\nText', 'lacks its closing quotation mark', ' alt="two words"'],
    [' id="a", objective="b">', 'without commas', ' id="a" objective="b"'],
    [' id: "a" objective="b">', 'a colon', ' id="a" objective="b"'],
    [' id="a" objective="b"\nWhat now?', 'lacks its closing sign', ' id="a" objective="b"'],
    [' id="a" objective="b"', 'lacks its closing sign', ' id="a" objective="b"'],
  ])('reads %j as it was meant, and says what is wrong', (text, message, attributes) => {
    expect(inside(text)?.fault?.message).toContain(message);
    expect(inside(text)?.attributes).toBe(attributes);
  });

  test('gives up where nothing can be guessed', () => {
    expect(inside(' ((>')).toBeNull();
    expect(inside(' id=""b">')).toBeNull();
  });
});
