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
    ['= 0,125 ± 0,005 kg', 0.125, 0.005, 'kg'],
    ['= 1.500 km', 1.5, 0, 'km'],
    ['= 1,500,000 people', 1500000, 0, 'people'],
    ['= 1,500.5 km', 1500.5, 0, 'km'],
  ])('reads the form "%s"', (text, value, tolerance, unit) => {
    const item = itemOf(good.replace('= 72 ± 0.5 %', text));
    expect(item).toMatchObject({ unit, key: { value, tolerance } });
    expect(numeric.mark(item, String(value))?.success).toBe(true);
  });

  test.each([
    ['TP215 11:7', 'a question without a key', good.replace('[x]', '[ ]')],
    ['TP216 8:1', 'nothing said to other numbers', good.split('\n').slice(0, 4).join('\n')],
    ['TP217 11:7', 'a word instead of a number', good.replace('72 ± 0.5 %', 'many')],
    ['TP217 13:7', 'a lettered option among numbers', good.replace('= 28 ± 0.5 %', 'b) few')],
    ['TP203 17:3', 'a second line for all other numbers', `${good}\n- = ?\n  > Count again.`.replace('- [ ] = ?', '- = ?')],
    ['TP205 15:7', 'all other numbers without feedback', good.replace('\n  > Divide the solved cases by all cases.', '')],
    ['TP209 13:7', 'two keys', good.replace('[ ] = 28', '[x] = 28')],
    ['TP209 15:7', 'all other numbers as a second key', good.replace('[ ] = ?', '[x] = ?')],
    ['TP225 11:7', 'a comma that may mean two things', good.replace('= 72 ± 0.5 %', '= 1,500 people')],
    ['TP225 11:7', 'such a comma in the tolerance', good.replace('= 72 ± 0.5 %', '= 25000 ± 1,500 people')],
    ['TP227 14:3', 'two mistakes', good.replace('`complement`', '`complement` `rounded`')],
    ['TP205 13:7', 'a slip without a reason', good.replace('\n  > That is the share that came back. `complement`', '')],
  ])('says %s of %s', (code, _name, wrong) => {
    expect(mistakes(block(wrong))).toEqual([code]);
  });

  test('shows both numbers that a comma may stand for', () => {
    const [found] = read(block(good.replace('= 72 ± 0.5 %', '= 1,500 people'))).diagnostics;
    expect(found?.message).toBe('"1,500" can be read as 1500 and as 1.5.');
    expect(found?.cure).toBe('- [x] = 1500 people\n(or, if that is the number that is meant:)\n- [x] = 1.5 people');
  });

  test('repeats what it could not read', () => {
    expect(read(block(good.replace('72 ± 0.5 %', 'many'))).diagnostics[0]?.message).toContain('"= many"');
  });
});
