import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/domain/**/*.test.ts'],
    // Stryker runs tests in threads, which cannot have a time zone of their own.
    exclude: ['tests/unit/domain/time-zones.test.ts'],
    setupFiles: ['tests/seed.ts'],
    environment: 'node',
    testTimeout: 60_000,
  },
});
