import type { Place } from '../diagnostic.ts';

/** Where a key of a YAML text stands, each name looked for behind the one before it; as near as it gets. */
export function placeOfKey(text: string, path: readonly string[]): Place {
  let at = 0;
  for (const key of path) {
    const found = new RegExp(`(?<=^|[\\s{,])["']?${key}["']?(?=\\s*:)`, 'm').exec(text.slice(at));
    if (!found) break;
    at += found.index;
  }
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
