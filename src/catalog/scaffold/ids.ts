const form = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Why `id` cannot be the id of a new `what` ("lesson"), in a sentence; undefined when it can. */
export function problemWithId(what: string, id: string, taken: Iterable<string>): string | undefined {
  if (!form.test(id)) {
    const near = slug(id);
    const instead = near === '' ? 'an English name, such as define-cx' : near;
    return `"${id}" cannot be the id of a ${what}: ids are lower-case English letters, digits and hyphens. Instead: ${instead}`;
  }
  return [...taken].includes(id) ? `The id "${id}" is taken: each ${what} needs one of its own.` : undefined;
}

/** Gives ids out: `wanted`, or the first of `wanted-2`, `wanted-3` … that is neither taken nor given before. */
export function idGiver(taken: Iterable<string>): (wanted: string) => string {
  const given = new Set(taken);
  const counts = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    for (let n = counts.get(wanted) ?? 2; given.has(id); n++) {
      id = `${wanted}-${n}`;
      counts.set(wanted, n + 1);
    }
    given.add(id);
    return id;
  };
}

/** `item` of `course/item`. */
export function local(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

/** A text as an id of at most `longest` characters, cut between words; empty when it has no Latin letters or digits. */
export function slug(text: string, longest = 40): string {
  const words =
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  let id = words[0]?.slice(0, longest) ?? '';
  for (const word of words.slice(1)) {
    if (id.length + 1 + word.length > longest) break;
    id += `-${word}`;
  }
  return id;
}
