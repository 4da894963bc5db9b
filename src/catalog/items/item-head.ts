import { blank } from '../blanks.ts';
import type { Report } from '../diagnostic.ts';
import { tags } from '../kit.ts';
import { attributesOf, type Node, placeOf } from '../mdast.ts';
import { closest, editDistance } from '../suggest.ts';
import { anyId, anyObjective, asItemId, isReserved, itemId, itemTag } from './item-tag.ts';

/** What the tag of an item says. */
export interface ItemHead {
  /** Empty where it is missing. */
  readonly id: string;
  readonly objective: string;
  readonly attributes: ReadonlyMap<string, string | true>;
}

/** The bare words of a tag that are names, in order. */
export function namesOf(node: Node): string[] {
  return (node.attributes ?? []).flatMap(({ name, value }) =>
    name && (value === null || value === undefined) && !isReserved(name) ? [name] : [],
  );
}

/** Reads the tag of an item; `objectives` are those of the lesson, as far as they are known. */
export function readHead(node: Node, objectives: readonly string[], report: Report): ItemHead {
  const typed = namesOf(node);
  const attributes = new Map([...attributesOf(node)].filter(([name]) => !typed.includes(name)));
  const tag = node.name ?? '';
  const known = tags[tag]?.optional ?? [];
  const say = (code: string, message: string, names: readonly string[], more: readonly (readonly [string, true])[] = []) =>
    report.error(code, placeOf(node), message, tagWith(tag, names, [...attributes, ...more], objectives));
  const names: string[] = [];
  for (const name of typed) {
    const flag =
      names.length > 0 && !objectives.includes(name)
        ? (closest(name, known) ?? known.find((other) => isNearly(name.toLowerCase(), other)))
        : undefined;
    const isFlag = flag !== undefined && ((names.length > 1 && isNearly(name.toLowerCase(), flag)) || flag === name.toLowerCase());
    if (isFlag) {
      const rest = typed.filter((other) => other !== name);
      say('TP107', `<${tag}> has no attribute "${name}". Did you mean "${flag}"?`, rest, [[flag, true]]);
    } else if (!names.includes(name)) names.push(name);
    else if (typed.length === 2) {
      say('TP116', `"${name}" stands twice here: first comes the id of the question, then its objective.`, [anyId, name]);
      return { id: '', objective: name, attributes };
    } else say('TP116', `"${name}" stands twice in this tag.`, [...new Set(typed)]);
  }
  const [id = '', objective = ''] = names;
  const list = objectives.length > 0 ? ` The lesson has the objectives ${objectives.join(', ')}.` : '';
  if (names.length === 0) {
    say('TP108', `<${tag}> needs two names: its id, and the objective it is for.${list}`, [anyId, anyObjective]);
    return { id, objective, attributes };
  }
  if (names.length === 1) {
    if (objectives.includes(id)) {
      say('TP108', `<${tag}> needs an id of its own before its objective "${id}".`, [anyId, id]);
      return { id: '', objective: id, attributes };
    }
    say('TP108', `<${tag}> needs an objective behind its id "${id}".${list}`, [id, anyObjective]);
    return { id, objective, attributes };
  }
  if (objectives.includes(id) && !objectives.includes(objective)) {
    say('TP115', `"${id}" and "${objective}" are swapped: first comes the id, then the objective.`, [objective, id]);
    return checkedId({ id: objective, objective: id, attributes }, tag, node, report);
  }
  if (names.length === 2) return checkedId({ id, objective, attributes }, tag, node, report);
  const meant = meantBy(names, objectives);
  say('TP115', `<${tag}> has ${names.length} names: ${names.join(', ')}. It takes two, its id and one objective.`, meant);
  return { id: meant[0] ?? '', objective: meant[1] ?? '', attributes };
}

/** Whether a word is mistyped for a flag, or has another ending: "ranked" for "rank". */
function isNearly(word: string, flag: string): boolean {
  return (
    editDistance(flag, word) < flag.length / 3 ||
    (flag.length >= 4 && /^(?:ed|ing|s|'s)$/.test(word.startsWith(flag) ? word.slice(flag.length) : ''))
  );
}

/** Two names out of more: an id of several words whose hyphens are missing, or one objective too many. */
function meantBy(names: readonly string[], objectives: readonly string[]): readonly string[] {
  const first = names.findIndex((name, i) => i > 0 && objectives.includes(name));
  if (first < 0) return objectives.length > 0 ? [asItemId(names.join(' ')), anyObjective] : names.slice(0, 2);
  return [asItemId(names.slice(0, first).join(' ')), names[first] ?? ''];
}

/** A tag with blanks for the names that only hold the place of one. */
function tagWith(
  tag: string,
  names: readonly string[],
  attributes: Iterable<readonly [string, string | true]>,
  objectives: readonly string[],
) {
  const one = blank(objectives.length > 0 ? `one of ${objectives.join(', ')}` : 'an objective of the lesson');
  const written = names.map((name) => (name === anyObjective ? one : name));
  const note = `(in place of ${anyId}: two to four English words of your own, joined by hyphens)`;
  return [itemTag(tag, written, attributes), ...(names.includes(anyId) ? [note] : [])].join('\n');
}

function checkedId(head: ItemHead, tag: string, node: Node, report: Report): ItemHead {
  if (head.id === anyId) {
    const message = `A blank is still to be filled: ${anyId} stands in the place of an id.`;
    report.error('TP140', placeOf(node), message, tagWith(tag, [head.id, head.objective], head.attributes, []));
  }
  if (!itemId.test(head.id)) {
    report.error(
      'TP302',
      placeOf(node),
      `"${head.id}" cannot be an id: ids are lower-case English letters, digits and hyphens, and begin with a letter.`,
      itemTag(tag, [asItemId(head.id), head.objective], head.attributes),
    );
  }
  return head;
}
