import { type Attempt, type Draft, type LearningEvent, type LearningRecord, type Log, logOf, momentOf } from './record.ts';

/** The present name of an item, and what to add to revisions that were answered under the former one. */
export interface Renamed {
  readonly item: string;
  readonly rev: number;
}

/** Where else the events of a lesson are stored, and what its items were called before. */
export interface FormerNames {
  /** By stored lesson: its whole log counts for this lesson, or only the attempts at these items, by present name. */
  readonly logs: Readonly<Record<string, 'all' | readonly string[]>>;
  /** By former name; a question that was split has several present ones. */
  readonly items: Readonly<Record<string, readonly Renamed[]>>;
}

/** By present lesson; lessons that never had other names are left out. */
export type FormerNamesByLesson = Readonly<Record<string, FormerNames>>;

/**
 * The record as today's lessons see it: each with the events that are stored under former names, and these events under
 * their present names as well. What is stored stays as it is.
 */
export function followed(stored: LearningRecord, names: FormerNamesByLesson): LearningRecord {
  const seen = Object.entries(names).map(([lesson, { logs, items }]): [string, Log] => {
    const others = Object.entries(logs).map(([name, wanted]) => {
      const log = renamed(logOf(stored, name), items);
      return wanted === 'all' ? log : log.filter((event) => isAboutItem(event) && wanted.includes(event.item));
    });
    return [lesson, others.reduce(interleaved, renamed(logOf(stored, lesson), items))];
  });
  return { ...stored, ...Object.fromEntries(seen) };
}

function isAboutItem(event: LearningEvent): event is Attempt | Draft {
  return event.type === 'attempt' || event.type === 'draft';
}

function renamed(log: Log, items: FormerNames['items']): Log {
  return log.flatMap((event): Log => {
    if (!isAboutItem(event) || !Object.hasOwn(items, event.item)) return [event];
    const present = (items[event.item] ?? []).map(({ item, rev }): LearningEvent => ({ ...event, item, rev: event.rev + rev }));
    return [event, ...present];
  });
}

/** Both logs in one, by moment; each keeps its own order. */
function interleaved(a: Log, b: Log): Log {
  const all: LearningEvent[] = [];
  let next = 0;
  for (const event of a) {
    for (let other = b[next]; other && momentOf(other) <= momentOf(event); other = b[next]) {
      all.push(other);
      next++;
    }
    all.push(event);
  }
  return [...all, ...b.slice(next)];
}
