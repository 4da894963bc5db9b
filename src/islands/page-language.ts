import { sourceLocale } from '#domain/locale.ts';

const loading: Promise<unknown>[] = [];

/**
 * Words that are the same whatever language is asked for: those of the page's own, whose file alone is fetched. Not by an await at the
 * top of a module: Safari and WebKitGTK break every module but one of those that import such a module at the same time
 * (https://bugs.webkit.org/show_bug.cgi?id=242740), and the islands of a lesson do. Islands wake when `wordsAreHere` says so.
 */
export function ofThisPage<T>(files: Record<string, () => Promise<Record<string, T>>>): () => T {
  const load = inLanguage(files, document.documentElement.lang);
  let words: Record<string, T>;
  loading.push(load().then((file) => (words = file)));
  return () => Object.values(words)[0] as T;
}

/** The file of a language, or the one of the source language where nobody has written it yet. */
export function inLanguage<T>(files: Readonly<Record<string, T>>, language: string): T {
  const of = (name: string) => Object.entries(files).find(([path]) => path.endsWith(`/${name}.ts`))?.[1];
  const file = of(language) ?? of(sourceLocale);
  if (!file) throw new Error(`There are no words for the language "${language}".`);
  return file;
}

/** Settles once all words that the modules of this page have asked for so far are here; rejects where a file of them is not to be had. */
export const wordsAreHere = (): Promise<unknown> => Promise.all(loading);
