import type { Course } from '../catalog.ts';
import { type Aliases, noAliases } from './aliases.ts';
import { local, pastOf, revisionOf } from './apply-lock.ts';
import { changesOf, isMisread } from './compare.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { Lock, ReleasedCourse, ReleasedItem, Standing } from './lock-file.ts';
import { type Present, type PresentItem, presentCourses } from './present.ts';
import { besideMeaning } from './reasons.ts';
import { sameWords } from './words.ts';

export interface Release {
  readonly lock: Lock;
  /** What was taken in, a line each, for the terminal. */
  readonly news: readonly string[];
}

const nothing: ReleasedCourse = { lessons: new Map(), objectives: new Map(), items: new Map() };

/** Takes in what is new: ids, letters, places of items and aliases. What was released before stays as it was. */
export function releaseNew(lock: Lock, courses: readonly Course[]): Release {
  const next = new Map(lock);
  const news: string[] = [];
  for (const present of presentCourses(courses)) {
    const { id, aliases = noAliases } = present.course;
    const before = lock.get(id) ?? nothing;
    const after = releaseCourse(before, present, aliases);
    next.set(id, after);
    news.push(...newsOf(id, before, after));
  }
  return { lock: next, news };
}

function releaseCourse(released: ReleasedCourse, present: Present, aliases: Aliases): ReleasedCourse {
  const items = new Map([...released.items].map(([id, item]) => [id, { ...item, became: becameOf(id, item, released, present, aliases) }]));
  for (const [id, now] of present.items) items.set(id, releaseItem(id, now, released, present, aliases));
  return { lessons: standing(released.lessons, present.lessons), objectives: standing(released.objectives, present.objectives), items };
}

function standing(before: ReadonlyMap<string, Standing>, present: ReadonlySet<string>): ReadonlyMap<string, Standing> {
  return new Map([...before, ...[...present].map((id): [string, Standing] => [id, 'released'])]);
}

function releaseItem(id: string, now: PresentItem, released: ReleasedCourse, present: Present, aliases: Aliases): ReleasedItem {
  const { fingerprint, lesson } = now;
  const own = released.items.get(id);
  const past = pastOf(id, released, aliases);
  const home = lesson.slug;
  const place = lesson.items.findIndex((item) => local(item.id) === id);
  const before = lesson.items[place - 1];
  const after = before && { after: local(before.id) };
  const fresh = { ...fingerprint, rev: 1, gone: new Map(), corrections: new Map(), retired: false };
  if (!past) return { ...fresh, ...after, ...besideMeaning(now), homes: [home], became: new Map() };
  const decided = changesOf(past, fingerprint).length === 0;
  const { after: _, ...known } = past;
  return {
    ...known,
    ...after,
    ...(decided && { ...withNewSigns(past, fingerprint), ...besideMeaning(now) }),
    homes: [...(own?.homes ?? []).filter((other) => other !== home), home],
    became: own ? becameOf(id, own, released, present, aliases) : new Map(),
    retired: false,
  };
}

/** Of words that are still the same, commas and capitals go along; of others not, or small steps would lead far. */
function withNewSigns({ stem, options, gone }: ReleasedItem, now: Fingerprint): Pick<ReleasedItem, 'stem' | 'options' | 'gone'> {
  const renewed = (before: string, text = before) => (sameWords(before, text) ? text : before);
  const kept = [...options].map(([letter, before]): [string, string] => [letter, renewed(before, now.options.get(letter))]);
  return {
    stem: renewed(stem, now.stem),
    options: new Map([...now.options, ...kept]),
    gone: new Map([...gone].filter(([letter]) => !now.options.has(letter))),
  };
}

/** The items that an item became, each with its revision at the time this was first seen. */
function becameOf(id: string, item: ReleasedItem, released: ReleasedCourse, present: Present, aliases: Aliases): ReleasedItem['became'] {
  const targets = (aliases.items.get(id) ?? []).filter((target) => {
    const now = present.items.get(target)?.fingerprint;
    const merged = now && !item.became.has(target) && pastOf(target, released, aliases) !== item;
    return target !== id && !(merged && isMisread(item, now));
  });
  return new Map(targets.map((target) => [target, item.became.get(target) ?? revisionOf(target, released, aliases)]));
}

function newsOf(course: string, before: ReleasedCourse, after: ReleasedCourse): string[] {
  const added = (what: string, known: ReadonlyMap<string, unknown>, now: ReadonlyMap<string, unknown>) =>
    [...now.keys()].filter((id) => !known.has(id)).map((id) => `new ${what}: ${course}/${id}`);
  const changed = [...after.items].flatMap(([id, item]) => {
    const old = before.items.get(id);
    if (!old) return [];
    const letters = [...item.options.keys()].filter((letter) => !old.options.has(letter));
    const became = [...item.became.keys()].filter((target) => !old.became.has(target));
    return [
      ...(old.homes.at(-1) === item.homes.at(-1) ? [] : [`moved: ${course}/${id} from ${old.homes.at(-1)} to ${item.homes.at(-1)}`]),
      ...letters.map((letter) => `new letter: ${letter}) of ${course}/${id}`),
      ...became.map((target) => `alias: ${course}/${id} is now ${course}/${target}`),
    ];
  });
  return [
    ...added('lesson', before.lessons, after.lessons),
    ...added('objective', before.objectives, after.objectives),
    ...added('question', before.items, after.items),
    ...changed,
  ];
}
