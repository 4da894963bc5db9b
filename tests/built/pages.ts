import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const dist = new URL('../../dist/', import.meta.url).pathname;

export interface BuiltPage {
  /** Path in the site, such as "en/glossary/". */
  readonly path: string;
  readonly html: string;
}

/** Every page of the built site. */
export function builtPages(): BuiltPage[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({ path: relative('.', name).replace(/index\.html$/, ''), html: readFileSync(join(dist, name), 'utf8') }));
}

export function builtFile(path: string): Buffer {
  return readFileSync(join(dist, path.replace(/^\//, '')));
}

/** The paths of all scripts of the built site that pages and other scripts load. */
export function builtModules(): string[] {
  return readdirSync(join(dist, '_astro'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => `_astro/${name}`);
}
