import type { Catalog } from './catalog.ts';
import { checkedCatalog } from './checked-catalog.ts';

/** A build takes what its check has read, and so need not carry what reads lessons. */
const reader = import.meta.env.DEV ? await import('./catalog.ts') : null;

/** The site's content: read once a build, and anew for each page while authors write. Throws when a build has not checked it. */
export function siteCatalog(): Catalog {
  const catalog = reader?.loadCatalog(process.cwd()) ?? checkedCatalog();
  if (!catalog) throw new Error('The content has not been checked, so no page can be made of it.');
  return catalog;
}
