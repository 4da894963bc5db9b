import { createHash } from 'node:crypto';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import ranges from '@fontsource-variable/commissioner/unicode.json' with { type: 'json' };
import { defineConfig, fontProviders } from 'astro/config';
import { contentCheck } from './src/catalog/content-check.ts';
import { lessonSyntax } from './src/catalog/lesson-syntax.ts';
import { earlyAnswers } from './src/layouts/early-answers.ts';

const sha256 = (code) => `sha256-${createHash('sha256').update(code).digest('base64')}`;
const subsets = ['latin', 'latin-ext', 'cyrillic', 'greek'];

export default defineConfig({
  site: process.env.SITE ?? 'https://touchpoint.example',
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  build: { format: 'directory' },
  server: { port: 4321 },
  devToolbar: { enabled: false },
  i18n: {
    locales: ['en', 'bg', 'el', 'pl', 'ru'],
    defaultLocale: 'en',
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  integrations: [contentCheck(), mdx(), react()],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { smartPunctuation: false, gfm: { footnotes: false } },
      mdastPlugins: lessonSyntax,
    }),
  },
  image: { layout: 'constrained', responsiveStyles: true },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Commissioner',
      cssVariable: '--font-commissioner',
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: subsets.map((subset) => ({
          src: [`./node_modules/@fontsource-variable/commissioner/files/commissioner-${subset}-wght-normal.woff2`],
          weight: '100 900',
          style: 'normal',
          unicodeRange: ranges[subset].split(','),
        })),
      },
    },
  ],
  security: {
    csp: {
      scriptDirective: { resources: ["'self'"], hashes: [sha256(earlyAnswers)] },
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ],
    },
  },
  vite: {
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
