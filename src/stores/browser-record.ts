import { atom } from 'nanostores';
import type { LearningRecord } from '#domain/record.ts';
import { findPlace } from './place.ts';
import { openRecord } from './record.ts';

function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

const inBrowser = typeof window !== 'undefined';

/** The learning record of this browser. On the server it is empty and keeps nothing. */
export const record = openRecord({ ...(inBrowser ? findPlace() : { storage: null, learner: '' }), now: () => new Date(), newId });

/** How this page sees the record: as it is stored, unless the page knows of former names. */
export const $view = atom((stored: LearningRecord) => stored);

if (inBrowser) addEventListener('storage', (event) => record.onStorage(event.key, event.newValue));

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
