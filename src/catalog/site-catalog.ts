import { type Catalog, loadCatalog } from './catalog.ts';

let built: Catalog | undefined;

/** The site's content: read once a build, and anew for each page while authors write. */
export function siteCatalog(): Catalog {
  if (import.meta.env.DEV) return loadCatalog(process.cwd());
  built ??= loadCatalog(process.cwd());
  return built;
}
