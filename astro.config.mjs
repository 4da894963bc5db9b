import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig, fontProviders } from 'astro/config';
import { lessonSyntax } from './src/catalog/lesson-syntax.ts';
import { earlyAnswers } from './src/layouts/early-answers.ts';
import { trustedScripts } from './src/layouts/trusted-scripts.ts';

const sha256 = (code) => `sha256-${createHash('sha256').update(code).digest('base64')}`;
const commissioner = (subset, range) => ({
  src: [`./node_modules/@fontsource-variable/commissioner/files/commissioner-${subset}-wght-normal.woff2`],
  weight: '100 900',
  style: 'normal',
  unicodeRange: range,
});

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
  integrations: [mdx(), react()],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { smartPunctuation: false, gfm: { footnotes: false } },
      mdastPlugins: [lessonSyntax()],
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
        variants: [
          commissioner('latin', ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+02BB-02BC', 'U+02C6', 'U+02DA', 'U+02DC', 'U+2000-206F', 'U+20AC', 'U+2122', 'U+2191', 'U+2193', 'U+2212', 'U+2215', 'U+FEFF', 'U+FFFD']),
          commissioner('latin-ext', ['U+0100-02BA', 'U+02BD-02C5', 'U+02C7-02CC', 'U+1E00-1E9F', 'U+20A0-20AB', 'U+2C60-2C7F']),
          commissioner('cyrillic', ['U+0301', 'U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116']),
          commissioner('greek', ['U+0370-03FF']),
        ],
      },
    },
  ],
  security: {
    csp: {
      scriptDirective: { resources: ["'self'"], hashes: [sha256(earlyAnswers), sha256(trustedScripts)] },
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
        'trusted-types default',
      ],
    },
  },
  vite: {
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
