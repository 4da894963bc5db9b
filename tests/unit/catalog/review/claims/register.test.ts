import { describe, expect, test } from 'vitest';
import type { Fact } from '#catalog/registers.ts';
import { reviewRegister } from '#catalog/review/claims/register.ts';

const fact: Fact = {
  statement: 'People like to be seen.',
  status: 'use',
  source: 'Somebody (2020)',
  kind: 'survey',
  evidence: 'primary',
  checked: '2026-01-01',
  reviewBy: '2027-01-01',
};

function review(change: Partial<Fact>, today: string) {
  const entry = { ...fact, ...change };
  const text = `# facts\n\nseen:\n${Object.entries(entry)
    .map(([field, value]) => `  ${field}: ${value}\n`)
    .join('')}`;
  const sources = new Map([['content/facts.yml', text]]);
  return reviewRegister({ facts: { seen: entry }, sources }, new Date(today));
}

const found = (change: Partial<Fact>, today: string) =>
  review(change, today).map(({ code, severity, line }) => `${code} ${severity} ${line}`);
const cureOf = (today: string) => review({}, today)[0]?.cure;

describe('reviewRegister', () => {
  test('has nothing to say of a fact that is in time', () => {
    expect(found({}, '2026-06-01')).toEqual([]);
    expect(found({}, '2027-01-01')).toEqual([]);
  });

  test('says TP510 of a fact that is overdue', () => {
    expect(found({}, '2027-01-02')).toEqual(['TP510 warning 10']);
    expect(found({}, '2030-01-01')).toEqual(['TP510 warning 10']);
  });

  test('cures it with both days, so that neither is found wrong next', () => {
    expect(cureOf('2027-01-02')).toMatch(/^in line 9:\n {2}checked: 2027-01-02\nin line 10:\n {2}reviewBy: 2028-01-02\n\(/);
  });

  test('takes a day before the one of the last check for a slip of the pen', () => {
    const [slip] = review({ checked: '2026-11-01', reviewBy: '2026-01-01' }, '2026-11-21');
    expect([slip?.code, slip?.cure]).toEqual(['TP510', '  reviewBy: 2027-11-01']);
    expect(slip?.message).toContain('checked on 2026-11-01, and is to be checked again on 2026-01-01');
  });

  test('offers the last day for a new check where the one that is written may be a slip of the pen', () => {
    const [slip] = review({ checked: '2026-11-01', reviewBy: '2026-11-10' }, '2026-11-21');
    expect(slip?.cure).toContain('\n(or, if the day is a slip of the pen: reviewBy: 2027-11-01)');
    expect(cureOf('2029-01-01')).not.toContain('slip of the pen');
  });

  test('stops the build by a law that is overdue for more than three months', () => {
    expect(found({ kind: 'law' }, '2027-04-01')).toEqual(['TP510 warning 10']);
    expect(found({ kind: 'law' }, '2027-04-02')).toEqual(['TP510 error 10']);
  });

  test('says TP511 of a day of checking that is still to come', () => {
    expect(found({}, '2025-12-31')).toEqual(['TP511 error 9']);
  });

  test.each([
    ['survey', '2027-02-01'],
    ['vendor', '2027-02-01'],
    ['case', '2027-02-01'],
    ['law', '2027-02-01'],
    ['research', '2029-02-01'],
    ['method', '2029-02-01'],
    ['standard', '2029-02-01'],
  ] as const)('says TP512 of a %s that waits until %s', (kind, reviewBy) => {
    expect(found({ kind, reviewBy }, '2026-06-01')).toEqual(['TP512 warning 10']);
  });

  test('lets research wait for three years', () => {
    expect(found({ kind: 'research', reviewBy: '2029-01-01' }, '2026-06-01')).toEqual([]);
  });

  test('says TP513 of a doubtful fact that does not say why', () => {
    expect(found({ status: 'caveat' }, '2026-06-01')).toEqual(['TP513 error 5']);
    expect(found({ status: 'do-not-use' }, '2026-06-01')).toEqual(['TP513 error 5']);
    expect(found({ status: 'caveat', note: 'One country only.' }, '2026-06-01')).toEqual([]);
  });
});
