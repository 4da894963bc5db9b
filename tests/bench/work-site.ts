import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The text of one file of a work site, by its path inside the site. */
export type Files = Readonly<Record<string, string>>;

/** Copies files and folders of `project` that exist into `site`. */
export function copyInto(project: string, site: string, names: readonly string[]): void {
  for (const name of names) {
    if (!existsSync(join(project, name))) continue;
    mkdirSync(dirname(join(site, name)), { recursive: true });
    cpSync(join(project, name), join(site, name), { recursive: true });
  }
}

/**
 * Gives `site` the packages of `project`: a folder of links, because Astro keeps its caches in node_modules and the
 * project's own must stay as they are.
 */
export function linkPackages(project: string, site: string): void {
  mkdirSync(join(site, 'node_modules'), { recursive: true });
  for (const name of readdirSync(join(project, 'node_modules'))) {
    if (!name.startsWith('.')) symlinkSync(join(project, 'node_modules', name), join(site, 'node_modules', name), 'junction');
  }
}

/** Deletes what a build of `site` left behind, so that the next one starts from nothing. */
export function clean(site: string): void {
  for (const name of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite']) {
    rmSync(join(site, name), { recursive: true, force: true });
  }
}
