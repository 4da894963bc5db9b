import { type Locale, locales, sourceLocale } from '#domain/locale.ts';
import type { Catalog } from '../../catalog.ts';
import { type Diagnostic, Report } from '../../diagnostic.ts';
import { fieldPlaces } from '../../frontmatter.ts';
import type { GlossaryEntry } from '../../registers.ts';
import { closest, editDistance } from '../../suggest.ts';

type Content = Pick<Catalog, 'courses' | 'glossaries' | 'sources'>;
type Glossary = Readonly<Record<string, GlossaryEntry>>;

const english = `content/glossary/${sourceLocale}.yml`;
const mostPlaces = 5;

/** TP703: entries of a translated glossary whose id the English one does not have. */
export function glossaryIds(catalog: Content): Diagnostic[] {
  const source = catalog.glossaries[sourceLocale] ?? {};
  // One that cannot be read is reported, and says nothing about what is in it.
  if (Object.keys(source).length === 0) return [];
  // What English itself points at and does not have is missed there.
  const missed = new Set([...linkedIn(catalog, sourceLocale), ...Object.values(source).flatMap(({ seeAlso = [] }) => seeAlso)]);
  const unknown = locales
    .filter((locale) => locale !== sourceLocale)
    .flatMap((locale) => Object.keys(catalog.glossaries[locale] ?? {}).map((id) => ({ id, locale })))
    .filter(({ id }) => !Object.hasOwn(source, id) && !missed.has(id));
  return [...Map.groupBy(unknown, ({ id }) => id).values()].flatMap(([first, ...more]) =>
    first ? report(first.id, first.locale, more.length, unknown, catalog, source) : [],
  );
}

function report(
  id: string,
  locale: Locale,
  more: number,
  unknown: readonly { readonly locale: Locale }[],
  catalog: Content,
  source: Glossary,
): Diagnostic[] {
  const file = `content/glossary/${locale}.yml`;
  const found = new Report(file);
  const at = fieldPlaces(catalog.sources.get(file) ?? '').get(id) ?? { line: 1, column: 1 };
  const isOnly = unknown.filter((other) => other.locale === locale).length === 1;
  const meant = more > 0 ? undefined : meantBy(id, locale, isOnly, catalog, source);
  const hint = meant !== undefined ? ` This seems to be "${meant}".` : more > 0 ? ` It stands in ${more + 1} languages.` : '';
  found.error(
    'TP703',
    at,
    `The English glossary has no "${id}". Ids are the same in every language.${hint}`,
    meant !== undefined
      ? `${meant}:${alsoAt(id, meant, locale, catalog)}`
      : more > 0
        ? `add the English entry to ${english}, with the id ${id}\n(if it stands there under another id, give it this one)`
        : `the id of the English entry, as it stands in ${english}\n(where English does not have the term, add it there first)`,
  );
  return found.diagnostics;
}

/** The English id that an entry seems to be: it is called alike, or is the only one that a lesson misses or that has the same neighbours. */
function meantBy(id: string, locale: Locale, isOnly: boolean, catalog: Content, source: Glossary): string | undefined {
  const own = catalog.glossaries[locale] ?? {};
  const untranslated = Object.keys(source).filter((name) => !Object.hasOwn(own, name));
  const links = linkedIn(catalog, locale);
  const awaited = untranslated.filter((name) => links.has(name));
  const near = closest(id, awaited) ?? closest(id, untranslated);
  if (near !== undefined && isMistyped(id, near)) return near;
  if (isOnly && awaited.length === 1) return awaited[0];
  const neighbours = own[id]?.seeAlso ?? [];
  const alike = untranslated.filter((name) => isSame(neighbours, source[name]?.seeAlso ?? []));
  return neighbours.length > 0 && alike.length === 1 ? alike[0] : undefined;
}

/** A short id is like many others, so few of its letters may differ. */
function isMistyped(id: string, other: string): boolean {
  return id.length > 3 && editDistance(id, other) <= Math.max(1, Math.floor(id.length / 5));
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name) => other.includes(name));
}

/** Where else the id is written in this language, which has to change with it. */
function alsoAt(id: string, meant: string, locale: Locale, catalog: Content): string {
  const file = `content/glossary/${locale}.yml`;
  const fields = fieldPlaces(catalog.sources.get(file) ?? '');
  const neighbours = Object.entries(catalog.glossaries[locale] ?? {}).flatMap(([name, { seeAlso = [] }]) =>
    seeAlso.flatMap((other, i) => (other === id ? [`line ${fields.get(`${name}/seeAlso/${i}`)?.line}`] : [])),
  );
  const links = catalog.courses
    .filter((course) => course.locale === locale)
    .flatMap(({ lessons }) => lessons)
    .flatMap((lesson) => lesson.terms.filter(({ name }) => name === id).map(({ line }) => `${lesson.file}:${line}`));
  const places = [...new Set([...neighbours, ...links])];
  if (places.length === 0) return '';
  const rest = places.length > mostPlaces ? ` and ${places.length - mostPlaces} more` : '';
  return `\n(and ${meant} in place of ${id} in ${places.slice(0, mostPlaces).join(', ')}${rest})`;
}

/** Ids of the terms that lessons in a language link. */
function linkedIn({ courses }: Content, locale: Locale): ReadonlySet<string> {
  return new Set(
    courses
      .filter((course) => course.locale === locale)
      .flatMap(({ lessons }) => lessons.flatMap(({ terms }) => terms.map(({ name }) => name))),
  );
}
