import { describe, expect, test } from 'vitest';
import { found, reviewOf } from '../../../../fixtures/questions.ts';

const ask = (key: string, ...slips: readonly string[]) =>
  `<Q sum greet scenario>\nOf 400 cases 288 were solved. Which share is that?\n\n- [x] = ${key}\n  > The share that needed no second contact within a week.\n${slips
    .map(
      (slip, i) =>
        `- [ ] = ${slip}\n  > Slip${i} comes${i} from${i} dividing${i} by${i} something${i} else${i} entirely${i}. \`wrong-base\`\n`,
    )
    .join('')}- [ ] = ?\n  > Divide the cases solved at once by all of the cases.\n</Q>\n`;

describe('A numeric answer', () => {
  test('has a unit', () => {
    expect(found(ask('72 ± 1'))).toEqual(['TP459 W 11:7']);
    expect(found(ask('72 ± 1 %'))).toEqual([]);
    expect(found(ask('72 cases'))).toEqual([]);
  });

  test('with decimals has a tolerance', () => {
    expect(found(ask('1.6 s'))).toEqual(['TP460 W 11:7']);
    expect(found(ask('1,6 ± 0,1 s'))).toEqual([]);
    expect(found(ask('16 s'))).toEqual([]);
    expect(reviewOf([ask('72 %', '28 ± 0.5 %')])[0]?.cure).toBe('- [x] = 72 ± 0.5 %');
    expect(reviewOf([ask('0.027 h')])[0]?.cure).toBe('- [x] = 0.027 ± 0.001 h');
  });

  test('is not within reach of a typical mistake', () => {
    expect(found(ask('72 ± 2 %', '28 ± 1 %', '74 ± 1 %'))).toEqual(['TP461 E 15:7']);
    expect(found(ask('72 ± 2 %', '70 %'))).toEqual(['TP461 E 13:7']);
    expect(found(ask('72 ± 2 %', '74.1 %', '69.9 %'))).toEqual([]);
    expect(found(ask('0.3 ± 0.1 s', '0.4 s'))).toEqual(['TP461 E 13:7']);
  });

  test('that equals a mistake is reported where the mistake stands', () => {
    expect(found(ask('72 ± 1 %', '28 ± 1 %', '72.5 ± 1 %'))).toEqual(['TP461 E 15:7']);
  });
});
