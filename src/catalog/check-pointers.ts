import { locales, sourceLocale } from '#domain/locale.ts';
import type { Catalog } from './catalog.ts';
import { type Diagnostic, type Place, Report } from './diagnostic.ts';
import { fieldPlaces } from './frontmatter.ts';
import { lineWith } from './line-with.ts';
import { inLatin } from './look-alikes.ts';
import type { GlossaryEntry } from './registers.ts';
import { slug } from './slug.ts';
import { sourceLine } from './source-line.ts';
import { closest, didYouMean } from './suggest.ts';
import { linkedWords, type Pointer, unknownCure } from './unknown-name.ts';

/** A file with entries that others point at. */
interface Register {
  readonly file: string;
  readonly what: 'fact' | 'term';
  readonly code: 'TP320' | 'TP321';
  readonly names: readonly string[];
  /** Of the terms in another language than English: those that only English has so far. */
  readonly untranslated: readonly string[];
  readonly pointers: readonly Pointer[];
  /** The entry whose own words, written as an id, are a name. */
  readonly calledSo: (name: string) => string | undefined;
}

/** TP320 and TP321: names of terms and facts that stand for nothing. Each is said once, however many lessons use it. */
export function checkPointers(catalog: Omit<Catalog, 'diagnostics'>): Diagnostic[] {
  const registers = registersOf(catalog);
  return registers.flatMap((register) => {
    const text = catalog.sources.get(register.file) ?? '';
    const lost = register.pointers.filter(({ name }) => !register.names.includes(name));
    // A register that cannot be read is reported, and says nothing about what is in it.
    if (lost.length === 0 || (register.names.length === 0 && /^[^\s#]/m.test(text))) return [];
    const used = new Set(register.pointers.map(({ name }) => name));
    const unused = register.names.filter((name) => !used.has(name));
    return [...Map.groupBy(lost, ({ name }) => name).values()].map((pointers) =>
      report(register, pointers, unused, catalog.sources, otherKind(register, registers)),
    );
  });
}

function registersOf({ courses, facts, glossaries, sources }: Omit<Catalog, 'diagnostics'>): Register[] {
  const pointers = (what: 'fact' | 'term', locale?: string) =>
    courses
      .filter((course) => locale === undefined || course.locale === locale)
      .flatMap(({ lessons }) => lessons)
      .flatMap(({ file, [`${what}s` as const]: mentions }) =>
        mentions.map((mention): Pointer => ({ ...mention, file, write: (name) => `(${what}:${name})` })),
      );
  const ofFacts: Register = {
    file: 'content/facts.yml',
    what: 'fact',
    code: 'TP321',
    names: Object.keys(facts),
    untranslated: [],
    pointers: pointers('fact'),
    calledSo: () => undefined,
  };
  const english = Object.keys(glossaries[sourceLocale] ?? {});
  const ofTerms = locales.map((locale): Register => {
    const file = `content/glossary/${locale}.yml`;
    const terms = new Map(Object.entries(glossaries[locale] ?? {}));
    const places = fieldPlaces(sources.get(file) ?? '');
    const untranslated = english.filter((name) => !terms.has(name));
    const neighbours = [...terms].flatMap(([id, { seeAlso = [] }]) =>
      seeAlso.map((name, i): Pointer => ({ name, file, write: (other) => other, ...(places.get(`${id}/seeAlso/${i}`) ?? top) })),
    );
    // A neighbour may wait for its translation, a term that a lesson shows may not.
    const own = neighbours.filter(({ name }) => !untranslated.includes(name));
    const all = [...pointers('term', locale), ...own];
    const calledSo = (name: string) => [...terms].find(([, entry]) => wordingsOf(entry).includes(name))?.[0];
    return { file, what: 'term', code: 'TP320', names: [...terms.keys()], untranslated, pointers: all, calledSo };
  });
  return [ofFacts, ...ofTerms];
}

/** A term, its abbreviation and its synonyms as ids. */
function wordingsOf({ term, synonyms = [] }: GlossaryEntry): string[] {
  const [, long = term, short = ''] = /^(.*?)\s*\(([^()]*)\)\s*$/.exec(term) ?? [];
  return [long, short, ...synonyms].map((words) => slug(words)).filter((id) => id !== '');
}

/** The facts for a glossary; for the facts the glossary of English. */
function otherKind({ what }: Register, registers: readonly Register[]): Register | undefined {
  return registers.find((other) => other.what !== what);
}

const top: Place = { line: 1, column: 1 };
const mostPlaces = 5;

function report(
  { file, what, code, names, untranslated, pointers: all, calledSo }: Register,
  pointers: readonly Pointer[],
  unused: readonly string[],
  sources: Catalog['sources'],
  others: Register | undefined,
): Diagnostic {
  const [first, ...more] = pointers as readonly [Pointer, ...Pointer[]];
  const { name } = first;
  const used = (inFile: string) => new Set(all.filter((pointer) => pointer.file === inFile).map((pointer) => pointer.name));
  const text = sources.get(file) ?? '';
  const instead = (other: string) => lineWith(sourceLine({ sources }, first.file, first), first.write(name), other, first.column);
  // What many point at was there before; what nobody points at and is called alike has its place.
  const waits = untranslated.includes(name);
  const renamed = more.length > 0 && !waits ? (closest(name, unused) ?? onlyOneLike(name, unused)) : undefined;
  const report = new Report(renamed === undefined ? first.file : file);
  if (waits) {
    const message = `The term "${name}" is not translated yet.`;
    report.error(code, first, message, `copy the entry "${name}" of content/glossary/${sourceLocale}.yml into ${file}, and translate it`);
  } else if (renamed !== undefined) {
    const message = `"${name}" is not there, and ${placesOf(pointers)} point at it; nothing points at "${renamed}". An id stays as it is.`;
    report.error(code, fieldPlaces(text).get(renamed) ?? top, message, `${name}:`);
  } else {
    // A term that was linked as a fact, or the other way round.
    const other = first.file !== file && others?.names.includes(name) ? others.what : undefined;
    const own = first.file === file ? entryAt(text, first.line) : undefined;
    const candidates = names.filter((other) => other !== own);
    const near =
      inLatinOf(name, [...names, ...(first.file === file ? untranslated : [])]) ??
      calledSo(name) ??
      closest(name, candidates) ??
      onlyOneWith(name, used(first.file), candidates);
    const also = more.length > 0 ? `It also stands in ${placesOf(more)}.` : '';
    const message = [
      `There is no ${what} "${name}"${first.file === file ? ' in this glossary' : ''}.`,
      other === undefined || near !== undefined ? (near === undefined ? didYouMean(name, candidates) : `Did you mean "${near}"?`) : '',
      other === undefined ? '' : `It is a ${other}.`,
      also,
    ];
    report.error(
      code,
      first,
      message.filter((part) => part !== '').join(' '),
      near !== undefined && isNeighbourOf(near, first, all)
        ? unknownCure(first, file, what, sourceLine({ sources }, first.file, first))
        : near !== undefined
          ? [instead(first.write(near)), ...(other === undefined ? [] : [`(or (${other}:${name}), if the ${other} is meant)`])].join('\n')
          : other !== undefined && !isWord(first, sources)
            ? instead(`(${other}:${name})`)
            : unknownCure(first, file, what, sourceLine({ sources }, first.file, first)),
    );
  }
  return report.diagnostics[0] as Diagnostic;
}

/** Whether an entry names a neighbour already, in the line of another one. */
function isNeighbourOf(name: string, { file, line }: Pointer, all: readonly Pointer[]): boolean {
  return file.startsWith('content/glossary/') && all.some((other) => other.file === file && other.line === line && other.name === name);
}

/** A name typed with letters that only look Latin. */
function inLatinOf(name: string, names: readonly string[]): string | undefined {
  const meant = inLatin(name);
  return meant !== name && names.includes(meant) ? meant : undefined;
}

/** Whether a link to a term stands on a word or two, which say no claim. */
function isWord(pointer: Pointer, sources: Catalog['sources']): boolean {
  return pointer.write('') === '(term:)' && linkedWords(sourceLine({ sources }, pointer.file, pointer), pointer).split(/\s+/).length < 4;
}

/** The entry of a glossary that a line belongs to. */
function entryAt(text: string, line: number): string | undefined {
  return text
    .split(/\r?\n/)
    .slice(0, line)
    .findLast((typed) => /^[a-z0-9-]+:/.test(typed))
    ?.split(':')[0];
}

/** The one name that holds another one as its words, or is held by it; of several, the one that the same file uses. */
function onlyOneWith(name: string, inFile: ReadonlySet<string>, names: readonly string[]): string | undefined {
  const holds = (long: string, short: string) => `-${long}-`.includes(`-${short}-`);
  const isPart = (short: string, long: string) => short.includes('-') && short.split('-').every((word) => long.split('-').includes(word));
  const found = names.filter((other) => holds(other, name) || isPart(other, name));
  const here = found.filter((other) => inFile.has(other));
  return found.length === 1 ? found[0] : here.length === 1 ? here[0] : undefined;
}

/** The one of some names that shares a word with another, if there is only one. */
function onlyOneLike(name: string, names: readonly string[]): string | undefined {
  const [only, ...more] = names.filter((other) => other.split('-').some((word) => name.split('-').includes(word)));
  return more.length > 0 ? undefined : only;
}

function placesOf(pointers: readonly Pointer[]): string {
  const places = pointers.slice(0, mostPlaces).map(({ file, line }) => `${file.replace(/^.*\//, '')}:${line}`);
  const rest = pointers.length - places.length;
  return `${places.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
