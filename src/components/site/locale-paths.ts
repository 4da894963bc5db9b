import type { Catalog } from '#catalog/catalog.ts';
import type { Locale } from '#domain/locale.ts';

/** The languages that have content, in the form of Astro's static paths. */
export function localePaths(catalog: Catalog): { params: { locale: Locale } }[] {
  return [...new Set(catalog.courses.map((course) => course.locale))].map((locale) => ({ params: { locale } }));
}

export function coursePaths(catalog: Catalog): { params: { locale: Locale; course: string } }[] {
  return catalog.courses.map((course) => ({ params: { locale: course.locale, course: course.id } }));
}
