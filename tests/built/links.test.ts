import { LinkChecker } from 'linkinator';
import { describe, expect, it } from 'vitest';
import { atBase } from '../sites.ts';

/** Every link inside a built folder must lead somewhere, with its fragment and its exact path. */
async function brokenLinks(folder: string): Promise<{ checked: number; broken: string[] }> {
  const { links } = await new LinkChecker().check({
    path: folder,
    recurse: true,
    checkFragments: true,
    redirects: 'error',
    linksToSkip: ['^https?://(?!localhost|127|\\[)'],
  });
  return {
    checked: links.filter((link) => link.state === 'OK').length,
    broken: links.filter((link) => link.state === 'BROKEN').map((link) => `${link.parent} -> ${link.url} (${link.status})`),
  };
}

describe('links of the built site', () => {
  it('all lead somewhere', async () => {
    const { checked, broken } = await brokenLinks('dist');
    expect(broken).toEqual([]);
    expect(checked).toBeGreaterThan(17);
  });

  it('keep to the path the site is hosted below', async () => {
    const { readdirSync, readFileSync } = await import('node:fs');
    const pages = readdirSync(atBase.folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
    const outside = pages.flatMap((name) =>
      [...readFileSync(`${atBase.folder}/${name}`, 'utf8').matchAll(/(?:href|src|component-url|renderer-url)="(\/[^"]*)"/g)]
        .map((found) => found[1] ?? '')
        .filter((url) => !url.startsWith(atBase.base))
        .map((url) => `${name}: ${url}`),
    );
    expect(pages.length).toBeGreaterThan(10);
    expect(outside).toEqual([]);
  });
});
