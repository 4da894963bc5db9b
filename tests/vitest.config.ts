/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';

const root = fileURLToPath(new URL('..', import.meta.url));

// Through Astro, so that tests can import .astro components.
export default getViteConfig(
  {
    root,
    test: {
      include: ['tests/{unit,content,components}/**/*.test.{ts,tsx}'],
      setupFiles: ['tests/seed.ts'],
      environment: 'node',
      testTimeout: 60_000,
    },
  },
  { root },
);
