import type { Catalog } from './catalog.ts';

/** The configuration and the pages are two programs in one process, each with its own copy of this file. */
const shared = globalThis as typeof globalThis & { touchpointCatalog?: Catalog };

/** Hands content that has no mistakes to the rest of the build, which then need not read it again. */
export function keepChecked(catalog: Catalog): void {
  shared.touchpointCatalog = catalog;
}

/** The content that this build has checked; undefined while authors write. */
export function checkedCatalog(): Catalog | undefined {
  return shared.touchpointCatalog;
}
