import { type Catalog, loadCatalog } from './catalog.ts';
import { byImportance } from './diagnostic.ts';
import { reviewCatalog } from './review/review.ts';

/** All content with every diagnostic: of form, of names, of teaching and of claims. */
export function checkContent(root: string, today: Date): Catalog {
  const catalog = loadCatalog(root);
  return { ...catalog, diagnostics: [...catalog.diagnostics, ...reviewCatalog(catalog, today)].sort(byImportance) };
}
