import { describe, expect, test } from 'vitest';
import { Report } from '#catalog/diagnostic.ts';
import { mendOptions } from '#catalog/slips/options.ts';

function mend(text: string, hasFeedback = true) {
  const report = new Report('file');
  const lines = mendOptions(text.split('\n'), 11, hasFeedback, report);
  return { text: lines.join('\n'), found: report.diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`), report };
}

const good = ['- [x] a) One', '  > Because.', '- [ ] b) Two', '  > Because not.', '- [ ] c) Three', '  > Neither.'].join('\n');

describe('mendOptions', () => {
  test.each([
    ['a choice', good],
    ['a capital X', good.replace('[x]', '[X]')],
    ['another sign of a list, throughout', good.replace(/^-/gm, '*')],
    ['an option that runs on', good.replace('One', 'One\n  and more')],
    ['feedback of two lines', good.replace('Because.', 'Because.\n  > And more.')],
    ['feedback of two lines, the second without its sign', good.replace('Because.', 'Because.\n  And more.')],
    ['text that looks like a mark', good.replace('One', '(x) marks the spot, [CX](term:cx)')],
    ['a list above the options', `- Mira waits.\n- Ivo calls.\n\nWho is right?\n\n${good}`],
    ['a lettered list above the options', `+ a) Mira waits.\n+ b) Ivo calls.\n\nWho is right?\n\n${good}`],
    ['a numbered list of the text', `1. a) waits\n2. calls\n\nWho is right?\n\n1. a) one\n   > Why.\n2. b) two\n   > Why.`],
    ['a numbered list of the text with nothing below', '1) a) waits\n2) calls\n\n1. a) one\n   > Why.\n2. b) two\n   > Why.'],
    ['a choice with one mark', good.replaceAll('[ ] ', '')],
    ['numbers with one mark', '- [x] = 72 ± 0.5 %\n  > Why.\n- = ?\n  > How.'],
    ['steps in order', '1. a) one\n   > Why.\n2. b) two\n   > Why.\n3. c) three\n   > Why.'],
    ['steps all with the number 1', '1. a) one\n   > Why.\n1. b) two\n   > Why.'],
    ['groups and cards', '- A) One group\n  that runs on\n  - a) a card\n    > Why.\n- B) Two'],
    ['numbers', '- [x] = 72 ± 0.5 %\n  > Why.\n- [ ] = ?\n  > How.'],
    ['options that begin with numbers', good.replace('One', '3 colleagues').replace('Two', '4 customers')],
    ['running text', 'The sign (a) or a) or [x] in text – and 1.5 times – is none.'],
    ['a list without letters', '- one\n- two\n\n> A closing line.'],
  ])('leaves %s as it is', (_name, text) => {
    expect(mend(text)).toMatchObject({ text, found: [] });
  });

  test.each([
    ['TP222 13:1', good.replace('- [ ] b', '• [ ] b')],
    ['TP222 13:1', good.replace('- [ ] b', '[ ] b')],
    ['TP222 13:1', good.replace('- [ ] b', '-[ ] b')],
    ['TP222 13:1', good.replace('- [ ] b', '-\u00a0[ ] b')],
    ['TP222 13:3', good.replace('- [ ] b', '  - [ ] b')],
    ['TP222 13:1', good.replace('- [ ] b', '* [ ] b')],
    ['TP206 13:3', good.replace('- [ ] b', '- [] b')],
    ['TP206 13:3', good.replace('- [ ] b', '- [\u00a0] b')],
    ['TP206 13:3', good.replace('- [ ] b', '- [ ]b')],
    ['TP202 13:7', good.replace('b) Two', 'b. Two')],
    ['TP202 13:7', good.replace('b) Two', '(b) Two')],
    ['TP202 13:7', good.replace('b) Two', 'b)Two')],
    ['TP204 13:7', good.replace('b) Two', 'б) Two')],
    ['TP223 14:1', good.replace('  > Because not', '> Because not')],
    ['TP223 14:2', good.replace('  > Because not', ' > Because not')],
    ['TP223 14:3', good.replace('  > Because not', '  Because not')],
  ])('says %s and reads the line as it was meant', (code, text) => {
    expect(mend(text)).toMatchObject({ text: good, found: [code] });
  });

  const short = good.replaceAll('[ ] ', '');
  test.each([
    ['TP222 13:1', short.replace('- b', 'b')],
    ['TP222 13:1', short.replace('- b', '-b')],
    ['TP222 13:1', short.replace('- b', '• b')],
    ['TP222 13:1', short.replace('- b', '* b')],
    ['TP222 13:1', short.replace('- b', '1. b')],
    ['TP222 13:3', short.replace('- b', '  - b')],
    ['TP222 13:1', short.replace('[x] a', 'a').replace('- b', '[x] b')],
    ['TP202 13:3', short.replace('b) Two', 'b. Two')],
    ['TP204 13:3', short.replace('b) Two', 'б) Two')],
    ['TP223 14:1', short.replace('  > Because not', '> Because not')],
    ['TP223 14:3', short.replace('  > Because not', '  Because not')],
  ])('says %s of a list with one mark', (code, text) => {
    const meant = text.includes('[x] a') ? short : short.replace('[x] a', 'a').replace('b)', '[x] b)');
    expect(mend(text)).toMatchObject({ text: meant, found: [code] });
  });

  test('gives the mended line as cure', () => {
    const { report } = mend(good.replace('- [ ] b) Two', '•\u00a0[] (b)  Two'));
    expect(report.diagnostics.map(({ cure }) => cure)).toEqual(['- [ ] b) Two']);
  });

  test('speaks once of feedback of several lines', () => {
    const { found, text } = mend(good.replace('  > Because not.', '> Because not.\n> Really.'));
    expect(found).toEqual(['TP223 14:1']);
    expect(text).toContain('  > Because not.\n  > Really.');
  });

  test('knows how deep feedback must stand for numbers and for cards', () => {
    expect(mend('1. a) one\n  > Why.').text).toBe('1. a) one\n   > Why.');
    expect(mend('- A) group\n  - a) card\n  > Why.').text).toBe('- A) group\n  - a) card\n    > Why.');
  });

  test('leaves quotes alone where options have no feedback', () => {
    const curve = '- a) One: +1\n- b) Two: -1\n\n> A closing line.';
    expect(mend(curve, false)).toMatchObject({ text: curve, found: [] });
  });

  test('reads letters of other alphabets by their place', () => {
    expect(mend('- [x] а) x\n  > y\n- [ ] б) x\n  > y\n- [ ] в) x\n  > y').text).toBe(
      '- [x] a) x\n  > y\n- [ ] b) x\n  > y\n- [ ] c) x\n  > y',
    );
    expect(mend('- [x] α) x\n  > y\n- [ ] β) x\n  > y\n- [ ] γ) x\n  > y').text).toBe(
      '- [x] a) x\n  > y\n- [ ] b) x\n  > y\n- [ ] c) x\n  > y',
    );
  });

  test('takes a list of bare numbers for numbers to be typed', () => {
    expect(mend('- [x] 72 %\n  > Why.\n- [ ] 28 %\n  > Why.').found).toEqual(['TP217 11:7', 'TP217 13:7']);
    expect(mend('- [x] = 72 %\n  > Why.\n- [ ] 28%\n  > Why.').text).toContain('- [ ] = 28%');
  });
});
