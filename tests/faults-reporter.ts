import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { faults } from './e2e/faults/faults.ts';

/** Prints a line for each fault class that was tested: whether it held, what was done, what was kept. */
export default class FaultsReporter implements Reporter {
  readonly #held = new Map<string, boolean>();

  onTestEnd(test: TestCase, result: TestResult): void {
    for (const { type, description = '' } of test.annotations) {
      if (type === 'fault') this.#held.set(description, (this.#held.get(description) ?? true) && result.status === 'passed');
    }
  }

  onEnd(): void {
    for (const { name, done, kept } of faults) {
      if (this.#held.has(name)) console.log(`${this.#held.get(name) ? 'held' : 'FAILED'}  ${name}: ${done}. Kept: ${kept}.`);
    }
  }
}
