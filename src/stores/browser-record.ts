import { atom } from 'nanostores';
import type { LearningRecord } from '#domain/record.ts';
import { currentKey, findPlace } from './place.ts';
import { openRecord } from './record.ts';

function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

const inBrowser = typeof window !== 'undefined';
const place = inBrowser ? findPlace() : { storage: null, learner: '' };

/** The learning record of this browser. On the server it is empty and keeps nothing. */
export const record = openRecord({ ...place, now: () => new Date(), newId });

/** How this page sees the record: as it is stored, unless the page knows of former names. */
export const $view = atom((stored: LearningRecord) => stored);

/** Shown inside another site, with nothing stored yet: browsers give such a frame a storage of its own. */
export const isNewFrame = inBrowser && window.top !== window && place.storage?.length === 0;

if (inBrowser) {
  addEventListener('storage', (event) => (event.key === currentKey ? follow() : record.onStorage(event.key, event.newValue)));
  // A page that browsers kept aside, to go back to, has heard nothing meanwhile.
  addEventListener('pageshow', (event) => event.persisted && follow());
}

/** Loads the page again when another learner was chosen or other things are stored than it knows, unless that would lose answers. */
function follow(): void {
  const { storage, learner } = findPlace();
  const { unsaved, prefix, held } = record.parts;
  const differs = (lesson: string) => (storage?.getItem(prefix + lesson) ?? '[]') !== JSON.stringify(held(lesson));
  if (unsaved.size > 0) return;
  if (storage !== place.storage || learner !== place.learner || Object.keys(record.$record.get()).some(differs)) location.reload();
}

const loaded = new Set<string>();
let allLoaded = false;

/** Makes a lesson's log available, once a page. */
export function ensureLesson(lesson: string): void {
  if (loaded.has(lesson)) return;
  loaded.add(lesson);
  record.loadLesson(lesson);
}

/** Makes every stored log available, once a page. */
export function ensureAll(): void {
  if (allLoaded) return;
  allLoaded = true;
  record.loadAll();
}
