/** Present ids by former id, as the author wrote them in course.yml. */
export type AliasMap = ReadonlyMap<string, readonly string[]>;

export interface Aliases {
  readonly lessons: AliasMap;
  readonly objectives: AliasMap;
  readonly items: AliasMap;
}

export const noAliases: Aliases = { lessons: new Map(), objectives: new Map(), items: new Map() };

type Written = Readonly<Record<string, string | readonly string[]>> | undefined;

/** The `aliases` of a course.yml. */
export function readAliases(written: { readonly lessons?: Written; readonly objectives?: Written; readonly items?: Written }): Aliases {
  const map = (part: Written): AliasMap =>
    new Map(Object.entries(part ?? {}).map(([former, present]) => [former, typeof present === 'string' ? [present] : present]));
  return { lessons: map(written.lessons), objectives: map(written.objectives), items: map(written.items) };
}

/** A way from a former id to a present one, both included. An id that kept its name beside others ends in itself. */
export type Way = readonly string[];

/** All ways on from an id; of an id without aliases, the one that stays. Aliases that go in a circle lead nowhere. */
export function waysFrom(id: string, aliases: AliasMap, before: Way = []): Way[] {
  const way = [...before, id];
  return (aliases.get(id) ?? [id]).flatMap((next) => {
    if (next === id) return [way];
    return way.includes(next) ? [] : waysFrom(next, aliases, way);
  });
}

/** The ways that lead to `id` from other ids. */
export function waysTo(id: string, aliases: AliasMap): Way[] {
  return [...aliases.keys()].flatMap((former) => waysFrom(former, aliases)).filter((way) => way.length > 1 && way.at(-1) === id);
}
