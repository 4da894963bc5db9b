import { describe, expect, test } from 'vitest';
import { block, mistakes, read } from '../../../fixtures/lessons.ts';

const options = '- [x] a) One thing\n- b) Two things\n- c) Three things\n';
const reasons = ['> It is enough for now.', '> Too much of it. `too-much`', '> Far too much. `far-too-much`'];
const cured = `in place of lines 11 to 17:
- [x] a) One thing
  > It is enough for now.
- b) Two things
  > Too much of it. \`too-much\`
- c) Three things
  > Far too much. \`far-too-much\``;

describe('the reasons of all options below the last one', () => {
  test.each([
    ['in its quote', `${options}\n${reasons.map((line) => `  ${line}`).join('\n')}`],
    ['in a quote of their own', `${options}\n${reasons.join('\n')}`],
  ])('%s are one mistake, and the cure puts each below its own', (_where, text) => {
    expect(mistakes(block(text)).filter((each) => each.startsWith('TP205'))).toEqual(['TP205 11:7']);
    expect(read(block(text)).diagnostics.find(({ code }) => code === 'TP205')?.cure).toBe(cured);
  });

  test('are not told apart where their number is another', () => {
    const two = block(
      `${options}\n${reasons
        .slice(1)
        .map((line) => `  ${line}`)
        .join('\n')}`,
    );
    expect(mistakes(two).filter((each) => each.startsWith('TP205'))).toEqual(['TP205 11:7', 'TP205 12:3']);
  });
});
