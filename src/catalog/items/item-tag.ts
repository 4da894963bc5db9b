import { tags } from '../kit.ts';
import { slug } from '../slug.ts';

/** What an id is made of that stands as a bare word in a tag. */
export const itemId = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Words that say something of a question by standing in its tag. */
export const flags: ReadonlySet<string> = new Set(['scenario', 'critical-reading', 'rank']);

const attributesOfItems = new Set(Object.values(tags).flatMap((tag) => (tag.item ? tag.optional : [])));

/** Words that are no ids because they have a meaning in the tags of items. */
export function isReserved(word: string): boolean {
  return attributesOfItems.has(word) || word === 'id' || word === 'objective';
}

/** What to write where a name is missing. */
export const anyId = 'short-english-name';
export const anyObjective = 'id-of-the-objective';

/** The tag of an item as authors write it: first its id, then its objective, then what else there is to say. */
export function itemTag(tag: string, names: readonly string[], attributes: Iterable<readonly [string, string | true]> = []): string {
  const written = [...attributes].map(([name, value]) => (value === true ? name : `${name}="${value}"`));
  return `<${[tag, ...names, ...written].join(' ')}>`;
}

/** The id that a word was most likely meant to be: "24 Hours" is "hours-24". */
export function asItemId(typed: string): string {
  const words = slug(typed).split('-');
  const first = words.findIndex((word) => /^[a-z]/.test(word));
  const id = (first < 0 ? ['item', ...words] : [...words.slice(first), ...words.slice(0, first)]).filter((word) => word !== '').join('-');
  return id === 'item' || isReserved(id) ? anyId : id;
}
