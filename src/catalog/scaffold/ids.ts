import { anyId, asItemId, isReserved, itemId } from '../items/item-tag.ts';
import { slug } from '../slug.ts';

const form = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Why `id` cannot be the id of a new `what` ("lesson"), in a sentence; undefined when it can. */
export function problemWithId(what: string, id: string, taken: Iterable<string>): string | undefined {
  const inTags = what === 'question' || what === 'objective';
  if (!form.test(id) || (inTags && (!itemId.test(id) || isReserved(id)))) {
    const near = inTags ? asItemId(id) : slug(id);
    const instead = near === '' || near === anyId ? 'an English name, such as define-cx' : near;
    const rule = `ids are lower-case English letters, digits and hyphens${inTags ? ', and begin with a letter' : ''}`;
    return `"${id}" cannot be the id of ${inTags && what === 'objective' ? 'an' : 'a'} ${what}: ${rule}. Instead: ${instead}`;
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
