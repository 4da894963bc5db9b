import { createHash } from 'node:crypto';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import ranges from '@fontsource-variable/commissioner/unicode.json' with { type: 'json' };
import { defineConfig, fontProviders } from 'astro/config';
import { contentCheck } from './src/catalog/content-check.ts';
import { earlyAnswers } from './src/layouts/early-answers.ts';

const sha256 = (code) => `sha256-${createHash('sha256').update(code).digest('base64')}`;
/** A page declares only the scripts of its language; the one with a fallback must come last in the font stack. */
const scripts = ['latin', 'latin-ext', 'cyrillic', 'greek'];

/** What every lesson needs comes in one file: small ones compress badly, and each costs a request. */
const inEveryLesson = ['SingleQuestion', 'Prequestion', 'Guess', 'LessonPlace', 'StorageNotice', 'practice-messages', 'wake'];
const practice = new RegExp(`node_modules.(react|react-dom|scheduler|@astrojs.react)\\b|src.islands.(${inEveryLesson.join('|')})`);

/** No island waits for anything on the server, so nothing is lost without streaming, which made pages a tenth slower to build. */
const islands = react({ experimentalDisableStreaming: true });
const setUp = islands.hooks['astro:config:setup'];
islands.hooks['astro:config:setup'] = (options) =>
  setUp({ ...options, addRenderer: (renderer) => options.addRenderer({ ...renderer, clientEntrypoint: '#islands/wake.ts' }) });

/** Where the record is kept: also asked by the header's control, which must not load what lessons need. */
const place = /src.stores.place|preload-helper/;

/** Vite has code in every page that fetches what a late import needs ahead of time; ours need a file or two, and the code is larger. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'post',
  applyToEnvironment: (environment) => environment.name === 'client',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.code?.startsWith('const __vite__mapDeps'))
          chunk.code = chunk.code.slice(chunk.code.indexOf('\n') + 1).replace(/,__vite__mapDeps\(\[[\d,]*\]\)/g, '');
      }
    },
  },
};

export default defineConfig({
  site: process.env.SITE ?? 'https://touchpoint.example',
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  build: { format: 'directory', concurrency: 16 },
  server: { port: 4321 },
  devToolbar: { enabled: false },
  i18n: {
    locales: ['en', 'bg', 'el', 'pl', 'ru'],
    defaultLocale: 'en',
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  integrations: [contentCheck(), mdx(), islands],
  markdown: { syntaxHighlight: false, processor: satteri({ features: { smartPunctuation: false, gfm: { footnotes: false } } }) },
  image: { layout: 'constrained', responsiveStyles: false },
  fonts: scripts.map((script) => ({
    provider: fontProviders.local(),
    name: `Commissioner ${script}`,
    cssVariable: `--font-${script}`,
    fallbacks: script === 'latin' ? ['sans-serif'] : [],
    // A font that comes late is used from the next page on: nothing moves under a reader's eyes.
    display: 'optional',
    options: {
      variants: [
        {
          src: [`./node_modules/@fontsource-variable/commissioner/files/commissioner-${script}-wght-normal.woff2`],
          weight: '100 900',
          style: 'normal',
          unicodeRange: ranges[script].split(','),
        },
      ],
    },
  })),
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
    plugins: [plainImports],
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  { name: 'place', test: place, priority: 1 },
                  { name: 'practice', test: practice },
                ],
              },
            },
          },
        },
      },
    },
  },
});
