import { expect, test } from 'vitest';
import { reviewOf } from '../../../../fixtures/questions.ts';

const told = (key: string, reason: string) =>
  reviewOf([
    `<Q sum greet scenario>\nOf 400 cases 288 were solved. Which share is that?\n\n- [x] = ${key}\n  > ${reason}\n- [ ] = ?\n  > Divide the cases solved at once by all of the cases.\n</Q>\n`,
  ])
    .filter(({ code }) => code === 'TP467')
    .map(({ line, cure }) => `${line} ${cure.split('\n')[0]}`);

test.each([
  ['66 ± 0.5 %', '288 ÷ 400 = 0.72, so the share of solved cases is near three in four.', '- [x] = 72 ± 0.5 %'],
  ['5670 s', '16 hours are 57,600 seconds: 16 × 3,600 = 57,600, without any pause.', '- [x] = 57600 s'],
  ['12 points', 'The promoters less the detractors are 60 − 38 = 22 in all of them.', '- [x] = 22 points'],
])('%s is not what "%s" works out', (key, reason, cure) => {
  expect(told(key, reason)).toEqual([`11 ${cure}`]);
});

test.each([
  ['72 ± 0.5 %', '288 ÷ 400 = 0.72, so the share of solved cases is near three in four.'],
  ['72 ± 0.5 %', '288 ÷ 400 is about 0.72 and therefore 72 in a hundred of the cases.'],
  ['-22 points', 'The promoters less the detractors are 38 − 60 = −22 in all of them.'],
  ['1.6 ± 0.1 s', '16 hours are 57,600 seconds, and 57,600 ÷ 36,000 = 1.6 for each of them.'],
  ['72 %', 'Only cases without a second contact count as solved, by the rule of the house.'],
])('%s is what "%s" works out, or it works out nothing', (key, reason) => {
  expect(told(key, reason)).toEqual([]);
});
