/** Words that are the same whatever language is asked for: those of the page's own, whose file alone is fetched. */
export async function ofThisPage<T>(files: Record<string, () => Promise<Record<string, T>>>): Promise<() => T> {
  const language = document.documentElement.lang;
  const load = Object.entries(files).find(([path]) => path.endsWith(`/${language}.ts`))?.[1];
  const words = load && Object.values(await load())[0];
  if (words === undefined) throw new Error(`There are no words for the language "${language}".`);
  return () => words;
}
