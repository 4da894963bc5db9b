import * as v from 'valibot';
import type { Backup } from '#domain/backup.ts';
import { switchTo } from './learner-list.ts';
import { addLearner, eraseLearner } from './learners.ts';
import { findPlace, firstLearner, readValue, storageNamed } from './place.ts';
import { openRecord, type RecordStore } from './record.ts';
import { mergeIn, takeBack } from './whole-record.ts';

const lastImportSchema = v.object({ at: v.string(), name: v.string(), ids: v.array(v.string()) });

/** The copy that was brought in last, and which events came with it, so that it can be undone on another day. */
export type LastImport = v.InferOutput<typeof lastImportSchema>;

/** Where the browser cannot keep the note, this page at least can. */
let unkept: LastImport | null = null;

function keyOf(learner: string): string {
  return `touchpoint:import/${learner || firstLearner}`;
}

export function lastImport(): LastImport | null {
  const { storage, learner } = findPlace();
  try {
    const parsed = v.safeParse(lastImportSchema, JSON.parse(readValue(storage, keyOf(learner)) ?? 'null'));
    return parsed.success ? parsed.output : unkept;
  } catch {
    return unkept;
  }
}

/** Takes a copy in, all of it or, when it cannot be stored, nothing: then false. */
export function bringIn(store: RecordStore, { learner: name, record }: Pick<Backup, 'learner' | 'record'>, now: Date): boolean {
  const ids = mergeIn(store, record);
  if (ids === null) return false;
  if (ids.length > 0) note({ at: now.toISOString(), name, ids: [...ids] });
  return true;
}

/** Takes the events of the last import out again. Says whether that will last. */
export function undoLastImport(store: RecordStore): boolean {
  const last = lastImport();
  if (!last || !takeBack(store, last.ids)) return false;
  note(null);
  return true;
}

function note(last: LastImport | null): void {
  const { storage, learner } = findPlace();
  unkept = last;
  try {
    if (last) storage?.setItem(keyOf(learner), JSON.stringify(last));
    else storage?.removeItem(keyOf(learner));
  } catch {
    // Undo works until this page is left.
  }
}

/** Makes a learner of the name that a copy carries, takes it in as their record and switches to them. All of it or nothing: then false. */
export function takeInApart({ learner: name, record }: Pick<Backup, 'learner' | 'record'>): boolean {
  let id = '';
  try {
    id = addLearner(name, '');
    const store = openRecord({ storage: storageNamed('localStorage'), learner: id, now: () => new Date(), newId: () => '' });
    if (mergeIn(store, record) === null) throw new Error('There is no room for the record.');
    switchTo(id);
    return true;
  } catch {
    if (id !== '') eraseLearner(id);
    return false;
  }
}
