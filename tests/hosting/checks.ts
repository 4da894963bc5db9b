import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { atBase } from '../sites.ts';

/** A release as a server hosts it: the folder, and the server's address without a path. */
export interface Hosted {
  readonly release: string;
  readonly origin: string;
}

export interface HostingCheck {
  readonly title: string;
  /** Rejects with what was found and what was wanted. */
  readonly run: (hosted: Hosted) => Promise<void>;
}

const { base } = atBase;
const lesson = 'en/fundamentals/define-cx/';
const forEver = 'public, max-age=31536000, immutable';
const securityHeaders = {
  'content-security-policy': "frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
};
/** A file beside the release, which no address may lead to. */
export const besideRelease = { name: 'beside.txt', text: 'This file is not part of the release.' };

const fetchPath = ({ origin }: Hosted, path: string, headers: Record<string, string> = {}) =>
  fetch(origin + path, { redirect: 'manual', headers });

const assetsOf = ({ release }: Hosted, name: RegExp) =>
  readdirSync(join(release, '_astro'), { recursive: true, encoding: 'utf8' })
    .filter((path) => name.test(path))
    .map((path) => `${base}_astro/${path}`);

async function expectPage(hosted: Hosted, path: string, file: string, status = 200): Promise<void> {
  const response = await fetchPath(hosted, path);
  assert.equal(response.status, status, `${path} answers ${response.status}`);
  assert.match(response.headers.get('content-type') ?? '', /^text\/html; ?charset=utf-8$/i);
  assert.ok((await response.text()) === readFileSync(join(hosted.release, file), 'utf8'), `${path} is not ${file}`);
}

/** The redirect must name the path alone: behind a proxy that ends TLS, the server knows the wrong scheme and port. */
async function expectRedirect(hosted: Hosted, from: string, to: string): Promise<void> {
  const response = await fetchPath(hosted, from);
  assert.ok([301, 308].includes(response.status), `${from} answers ${response.status}`);
  assert.equal(response.headers.get('location'), to);
}

async function expectCache(hosted: Hosted, paths: readonly string[], wanted: string): Promise<void> {
  assert.ok(paths.length > 0);
  for (const path of paths) assert.equal((await fetchPath(hosted, path)).headers.get('cache-control'), wanted, path);
}

/** Sends a path as it is; `fetch` would resolve its dots first. */
function rawGet({ origin }: Hosted, path: string): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path }, async (response) => {
      const parts = await response.setEncoding('utf8').toArray();
      resolve({ status: response.statusCode ?? 0, body: parts.join('') });
    }).on('error', reject);
  });
}

/** What every host must do with a release that was built for `atBase.base`. */
export const hostingChecks: readonly HostingCheck[] = [
  { title: 'the start page', run: (hosted) => expectPage(hosted, base, 'index.html') },
  { title: 'a lesson', run: (hosted) => expectPage(hosted, base + lesson, `${lesson}index.html`) },
  { title: 'a folder is answered with its index', run: (hosted) => expectPage(hosted, `${base}en/`, 'en/index.html') },
  {
    title: 'everything a lesson loads or links to is there, with its type',
    run: async (hosted) => {
      const html = readFileSync(join(hosted.release, lesson, 'index.html'), 'utf8');
      const paths = new Set([...html.matchAll(/(?:href|src|-url)="(\/[^"#]*)/g)].map((found) => found[1] ?? ''));
      assert.ok(paths.size > 10);
      for (const path of paths) assert.equal((await fetchPath(hosted, path)).status, 200, path);
      const types = [
        [/\.js$/, /^(text|application)\/javascript/],
        [/\.css$/, /^text\/css/],
        [/\.woff2$/, /^font\/woff2/],
      ] as const;
      for (const [name, type] of types) {
        for (const path of assetsOf(hosted, name))
          assert.match((await fetchPath(hosted, path)).headers.get('content-type') ?? '', type, path);
      }
    },
  },
  {
    title: 'a missing page answers 404 with our page',
    run: (hosted) => expectPage(hosted, `${base}en/fundamentals/no-such-lesson/`, '404.html', 404),
  },
  { title: 'the path without its last slash leads to the start page', run: (hosted) => expectRedirect(hosted, base.slice(0, -1), base) },
  {
    title: 'a lesson without its last slash leads to the lesson',
    run: (hosted) => expectRedirect(hosted, (base + lesson).slice(0, -1), base + lesson),
  },
  {
    title: 'files in _astro are cached for ever',
    run: (hosted) => expectCache(hosted, assetsOf(hosted, /\.\w+$/), forEver),
  },
  {
    title: 'pages and other files are asked for again each time',
    run: (hosted) =>
      expectCache(hosted, [base, base + lesson, `${base}favicon.svg`, `${base}no-such-page/`, `${base}_astro/no-such-file.js`], 'no-cache'),
  },
  {
    title: 'a page that has not changed is not sent again',
    run: async (hosted) => {
      const etag = (await fetchPath(hosted, base + lesson)).headers.get('etag');
      assert.ok(etag);
      assert.equal((await fetchPath(hosted, base + lesson, { 'if-none-match': etag })).status, 304);
    },
  },
  {
    title: 'pages, scripts and styles are sent compressed',
    run: async (hosted) => {
      for (const path of [base + lesson, ...assetsOf(hosted, /practice.*\.js$/), ...assetsOf(hosted, /\.css$/)])
        assert.equal((await fetchPath(hosted, path, { 'accept-encoding': 'gzip' })).headers.get('content-encoding'), 'gzip', path);
    },
  },
  {
    title: 'every kind of answer has the security headers',
    run: async (hosted) => {
      const [script = ''] = assetsOf(hosted, /\.js$/);
      for (const path of [base, base + lesson, script, `${base}favicon.svg`, `${base}no-such-page/`, base.slice(0, -1)]) {
        const { headers } = await fetchPath(hosted, path);
        for (const [name, value] of Object.entries(securityHeaders)) assert.equal(headers.get(name), value, `${name} of ${path}`);
      }
    },
  },
  {
    title: 'a path in the wrong case answers 404',
    run: async (hosted) => {
      for (const path of ['EN/', 'en/Fundamentals/', 'Favicon.svg']) await expectPage(hosted, base + path, '404.html', 404);
    },
  },
  {
    title: 'no folder is listed',
    run: async (hosted) => {
      for (const path of ['_astro/', '_astro/fonts/']) await expectPage(hosted, base + path, '404.html', 404);
    },
  },
  {
    title: 'no path leads out of the release',
    run: async (hosted) => {
      const ways = ['../', '%2e%2e/', '..%2f', '%2e%2e%2f', '..%5c', 'en/../../', '_astro/..%2f..%2f', './/../'];
      for (const path of [...ways.map((way) => base + way), `${base.slice(0, -1)}../`]) {
        const { status, body } = await rawGet(hosted, path + besideRelease.name);
        assert.ok([400, 404].includes(status), `${path} answers ${status}`);
        assert.ok(!body.includes(besideRelease.text), `${path} leads out of the release`);
      }
    },
  },
  {
    title: 'outside its path the host has nothing',
    run: async (hosted) => {
      for (const path of ['/', '/academy/', '/en/']) await expectPage(hosted, path, '404.html', 404);
    },
  },
];
