import { globSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type BuiltPage, builtFile, builtPages } from './pages.ts';

const kB = 1000;
const bytes = (data: Buffer | string) => brotliCompressSync(data).length;
const sizeOf = (paths: Iterable<string>) => [...paths].reduce((sum, path) => sum + bytes(builtFile(path)), 0);
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((found) => found[1] ?? '');

const stylesheets = (page: BuiltPage) => new Set(all(page.html, /<link rel="stylesheet" href="([^"]+)"/g));
const externalScripts = (page: BuiltPage) => all(page.html, /<script[^>]+src="([^"]+)"/g);
const inlineScripts = (page: BuiltPage) => all(page.html, /<script(?![^>]*application\/json)[^>]*>([^<]+)<\/script>/g);
const islandModules = (page: BuiltPage) => all(page.html, /(?:component|renderer)-url="([^"]+)"/g);
/** Modules of the islands that wake up before they come into view. */
const idleModules = (page: BuiltPage) =>
  all(page.html, /(<astro-island [^>]*client="idle"[^>]*>)/g).flatMap((tag) => all(tag, /(?:component|renderer)-url="([^"]+)"/g));

/** The modules and everything they import, at once or later. */
function withImports(modules: Iterable<string>): Set<string> {
  const found = new Set<string>();
  const queue = [...modules];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const source = builtFile(path).toString();
    for (const name of all(source, /["'`](?:\.\/|\/?_astro\/)([\w.-]+\.js)["'`]/g)) queue.push(folder + name);
  }
  return found;
}

/** What only browsers that know several learners load; tests/e2e/switch.spec.ts holds the others to that. */
const ofSharedBrowsers = /\/(switch-learner|learner-list)\./;
const usual = (modules: Set<string>) => [...modules].filter((path) => !ofSharedBrowsers.test(path));

const pages = builtPages();
const withIsland = pages.filter((page) => islandModules(page).length > 0);
const withoutIsland = pages.filter((page) => islandModules(page).length === 0);
const lessons = pages.filter((page) => page.html.includes('class="lesson"'));

describe('byte budgets (brotli) of the built site', () => {
  it('finds pages of both kinds and all lessons of all courses', () => {
    expect(withoutIsland.map((page) => page.path)).toEqual(expect.arrayContaining(['404.html', 'en/about/', 'en/glossary/']));
    expect(lessons).toHaveLength(globSync('content/courses/*/??/*.mdx').length);
    expect(withIsland.length).toBeGreaterThan(lessons.length);
  });

  it.each(withoutIsland.map((page) => [page.path, page] as const))(
    'keeps %s, which has no island, below 3 kB of script and free of React',
    (_path, page) => {
      const script = sizeOf(withImports(externalScripts(page))) + inlineScripts(page).reduce((sum, code) => sum + bytes(code), 0);
      expect(script).toBeLessThanOrEqual(3 * kB);
      expect(page.html).not.toContain('astro-island');
    },
  );

  it('carries no names of mistakes, which only trainers use', () => {
    for (const page of pages) expect(page.html, page.path).not.toContain('misconception&quot;');
  });

  it.each(lessons.map((page) => [page.path, page] as const))('keeps the first view of %s below 20 kB', (path, page) => {
    const first = bytes(page.html) + sizeOf(stylesheets(page)) + sizeOf(externalScripts(page));
    console.log(`${path} first view ${first} B`);
    expect(first).toBeLessThanOrEqual(20 * kB);
  });

  it.each(lessons.map((page) => [page.path, page] as const))(
    'keeps all that %s loads until a question can be answered below 90 kB',
    (path, page) => {
      const ready =
        bytes(page.html) + sizeOf(stylesheets(page)) + sizeOf(usual(withImports([...externalScripts(page), ...idleModules(page)])));
      console.log(`${path} ready to answer ${ready} B`);
      expect(ready).toBeLessThanOrEqual(90 * kB);
    },
  );

  it('costs browsers that several people share 2 kB more at most', () => {
    const modules = [...withImports(pages.flatMap(externalScripts))].filter((path) => ofSharedBrowsers.test(path));
    expect(modules).toHaveLength(2);
    expect(sizeOf(modules)).toBeLessThanOrEqual(2 * kB);
  });

  it('keeps what each activity loads of its own, beside what every lesson loads, below 25 kB', () => {
    const common = withImports(lessons.flatMap(islandModules).filter((path) => /\/(?:SingleQuestion|wake)\./.test(path)));
    const own = new Map(
      lessons.flatMap(islandModules).map((path) => [path, sizeOf([...withImports([path])].filter((file) => !common.has(file)))]),
    );
    console.log([...own].map(([path, size]) => `${path.replace(/^.*\/|\.js$/g, '')} ${size} B`).join('\n'));
    expect(own.size).toBeGreaterThan(10);
    for (const [path, size] of own) expect(size, path).toBeLessThanOrEqual(25 * kB);
  });
});
