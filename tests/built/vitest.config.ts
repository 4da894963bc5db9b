import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { root: new URL('../..', import.meta.url).pathname, include: ['tests/built/**/*.test.ts'], testTimeout: 120_000 },
});
