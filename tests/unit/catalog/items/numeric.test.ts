import { describe, expect, test } from 'vitest';
import { numeric } from '#domain/items/numeric.ts';
import { block, mistakes, read } from '../../../fixtures/lessons.ts';

const good = [
  '- [x] = 72 ± 0.5 %',
  '  > That is the share solved at once.',
  '- [ ] = 28 ± 0.5 %',
  '  > That is the share that came back. `complement`',
  '- [ ] = ?',
  '  > Divide the solved cases by all cases.',
].join('\n');

const itemOf = (list: string) => {
  const [item] = read(block(list)).items;
  if (item?.kind !== 'numeric') throw new Error('No numeric item.');
  return item;
};

describe('readNumeric', () => {
  test('reads the key, its tolerance and unit, the slips and the feedback for the rest', () => {
    expect(mistakes(block(good))).toEqual([]);
    expect(itemOf(good)).toMatchObject({
      unit: '%',
      key: { value: 72, tolerance: 0.5, feedback: ['That is the share solved at once.'] },
      slips: [{ value: 28, tolerance: 0.5, misconception: 'complement' }],
      otherwise: ['Divide the solved cases by all cases.'],
    });
  });

  test.each([
    ['= 72', 72, 0, ''],
    ['= 12,5 ± 0,1 min.', 12.5, 0.1, 'min.'],
    ['= −3', -3, 0, ''],
    ['= -3 points', -3, 0, 'points'],
    ['= 12 000 ± 500 zł', 12000, 500, 'zł'],
    ['=7%', 7, 0, '%'],
  ])('reads the form "%s"', (text, value, tolerance, unit) => {
    const item = itemOf(good.replace('= 72 ± 0.5 %', text));
    expect(item).toMatchObject({ unit, key: { value, tolerance } });
    expect(numeric.mark(item, String(value))?.success).toBe(true);
  });

  test.each([
    ['TP215 8:1', 'a question without a key', good.replace('[x]', '[ ]')],
    ['TP216 8:1', 'nothing said to other numbers', good.split('\n').slice(0, 4).join('\n')],
    ['TP217 11:7', 'a word instead of a number', good.replace('72 ± 0.5 %', 'many')],
    ['TP217 13:7', 'a lettered option among numbers', good.replace('= 28 ± 0.5 %', 'b) few')],
    ['TP205 13:7', 'a slip without a reason', good.replace('\n  > That is the share that came back. `complement`', '')],
  ])('says %s of %s', (code, _name, wrong) => {
    expect(mistakes(block(wrong))).toEqual([code]);
  });

  test('repeats what it could not read', () => {
    expect(read(block(good.replace('72 ± 0.5 %', 'many'))).diagnostics[0]?.message).toContain('"= many"');
  });
});
