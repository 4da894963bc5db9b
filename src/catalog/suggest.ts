/** The name of `known` that `typed` was most likely meant to be, or undefined when none is near. */
export function closest(typed: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const name of known) {
    const distance = editDistance(typed.toLowerCase(), name.toLowerCase());
    if (distance < bestDistance && distance <= Math.max(2, Math.ceil(differingIn(typed, name) / 3))) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}

/** How long the part of a hyphenated name is that does not begin with the same whole words as another one. */
function differingIn(typed: string, name: string): number {
  const words = typed.toLowerCase().split('-');
  const others = name.toLowerCase().split('-');
  const same = words.findIndex((word, i) => word !== others[i]);
  return same < 0 ? 0 : words.slice(same).join('-').length;
}

/** A sentence for the end of a message: the near name, or the list when it is short. */
export function didYouMean(typed: string, known: Iterable<string>): string {
  const names = [...known];
  const near = closest(typed, names);
  if (near !== undefined) return `Did you mean "${near}"?`;
  return names.length > 0 && names.length <= 12 ? `There are: ${names.join(', ')}.` : '';
}

/** Levenshtein distance. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
