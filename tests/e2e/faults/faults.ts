import { type Page, test } from '@playwright/test';

interface Fault {
  readonly name: string;
  /** What the site does about it. */
  readonly done: string;
  readonly kept: string;
}

/** What can happen to a learner's data, in the order of the README's table. Each has tests in this folder. */
export const faults = [
  {
    name: 'Damaged text',
    done: 'put aside as it was found; the learner is told',
    kept: 'all other lessons; every whole event of a text whose end is missing',
  },
  {
    name: 'Foreign or polluting values',
    done: 'put aside as they were found; the learner is told',
    kept: 'all that is an event; prototypes stay clean',
  },
  { name: 'Oversized value', done: 'put aside as it was found; the learner is told', kept: 'all other lessons' },
  { name: 'Full disk', done: 'answers count in memory and are stored as soon as there is room; the learner is told', kept: 'everything' },
  {
    name: 'No storage, or access denied',
    done: 'the lesson goes on in memory; the learner is told',
    kept: 'what is answered, until the page is closed',
  },
  {
    name: 'Cleared by another tab',
    done: 'the page forgets it too, and does not bring it back; the learner is told',
    kept: 'what is answered afterwards',
  },
  {
    name: 'Cleared by the browser',
    done: 'the lesson goes on from nothing; the learner is told that a saved copy brings the rest back',
    kept: 'what is answered afterwards',
  },
  {
    name: 'Private window',
    done: 'the lesson is as usual; My data says that all goes with the window',
    kept: 'everything, until the window is closed',
  },
  {
    name: 'Inside another site',
    done: 'a record of its own, as browsers have it; the learner is told',
    kept: 'what is answered there, from visit to visit',
  },
  { name: 'Data of a newer version', done: 'left alone; the learner is told to load the page again', kept: 'both' },
  {
    name: 'Two tabs at the same moment',
    done: 'each stores the union, and repairs what the other overwrote',
    kept: '100 of 2 × 50 answers, in both tabs',
  },
  {
    name: 'Page kept aside, or browser restarted',
    done: 'a page that comes back is loaded again if anything changed meanwhile',
    kept: 'everything',
  },
  { name: 'Another learner chosen in another tab', done: 'the page is loaded again as theirs', kept: 'both records, apart' },
  {
    name: 'Damaged list of learners',
    done: 'put aside as it was found; who has a record stays in reach',
    kept: 'every record, every readable name',
  },
  {
    name: 'Page killed during an import',
    done: 'nothing of the copy counts',
    kept: 'the record as it was; the copy can be brought in again',
  },
  { name: 'Import undone with another tab open', done: 'it stays undone in both', kept: 'what was answered since, in both tabs' },
  { name: 'Hostile copy or link', done: 'refused in one sentence, or read as far as it is well formed', kept: 'the record as it was' },
] as const satisfies readonly Fault[];

export type FaultName = (typeof faults)[number]['name'];

/** A test of what happens in a fault; the report at the end of a run names the fault. */
export function fault(name: FaultName, title: string, body: Parameters<typeof test>[2]): void {
  test(title, { annotation: { type: 'fault', description: name } }, body);
}

/** All that the site has stored, by key. */
export function storedIn(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...localStorage }));
}

export async function attemptsIn(page: Page, lesson: string, learner = 'me'): Promise<number> {
  const text = (await storedIn(page))[`touchpoint:1/${learner}/${lesson}`] ?? '[]';
  return JSON.parse(text).filter((event: { type: string }) => event.type === 'attempt').length;
}
