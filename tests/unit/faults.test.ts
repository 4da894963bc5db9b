import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { faults } from '../e2e/faults/faults.ts';

const specs = globSync('tests/e2e/faults/*.spec.ts').map((file) => readFileSync(file, 'utf8'));
const rows = faults.map(({ name, done, kept }) => `| ${name} | ${done} | ${kept} |`);

describe('the table of faults in the README', () => {
  test('says what the run of the fault tests prints', () => {
    const readme = readFileSync('README.md', 'utf8').split('\n');
    const start = readme.findIndex((line) => line.startsWith('| fault '));
    const end = readme.findIndex((line, i) => i > start && !line.startsWith('|'));
    expect(readme.slice(start + 2, end)).toEqual(rows);
  });

  test.each(faults.map(({ name }) => name))('has a test in the browser for: %s', (name) => {
    expect(specs.filter((text) => text.includes(`'${name}'`))).not.toEqual([]);
  });
});
