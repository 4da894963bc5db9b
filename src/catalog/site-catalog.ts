import { type Catalog, loadCatalog } from './catalog.ts';

/** The configuration and the pages are two programs in one process, each with its own copy of this file. */
const shared = globalThis as typeof globalThis & { touchpointCatalog?: Catalog };

let built: Catalog | undefined;

/** Hands content that has no mistakes to the rest of the build, which then need not read it again. */
export function keepChecked(catalog: Catalog): void {
  shared.touchpointCatalog = catalog;
}

/** The content that this build has checked; undefined while authors write. */
export function checkedCatalog(): Catalog | undefined {
  return shared.touchpointCatalog;
}

/** The site's content: read once a build, and anew for each page while authors write. */
export function siteCatalog(): Catalog {
  if (import.meta.env.DEV) return loadCatalog(process.cwd());
  built ??= checkedCatalog() ?? loadCatalog(process.cwd());
  return built;
}
