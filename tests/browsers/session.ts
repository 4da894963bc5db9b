import { mkdtempSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** A browser that a test drives. */
export interface Session {
  /** Name and version, as the browser says. */
  readonly name: string;
  /** The folder in which the browser saves files. */
  readonly downloads: string;
  /** What pages have complained of in the console; undefined where the driver does not pass it on. */
  readonly errors: (() => readonly string[]) | undefined;
  newTab(): Promise<Tab>;
  close(): Promise<void>;
}

export interface Tab {
  go(url: string): Promise<void>;
  /** Runs the body of an async function in the page and gives back what JSON can hold. */
  run<T>(body: string): Promise<T>;
  /** Clicks the element with the browser's own pointer. */
  click(xpath: string): Promise<void>;
  /** Chooses a file of this machine in a field for files. */
  choose(xpath: string, file: string): Promise<void>;
}

export interface Driver {
  readonly name: string;
  /** What is missing on this machine, in words; empty when nothing is. */
  missing(): string;
  start(): Promise<Session>;
}

/** Thrown by a step that this browser's driver does not allow to be tried. */
export class NotTried extends Error {}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits for something that is not there at once; the error says what came instead. */
export async function until<T>(what: string, look: () => Promise<T | undefined | false>, seconds = 30): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    let reason = '';
    const found = await look().catch((error) => {
      reason = ` (${error instanceof Error ? error.message : error})`;
      return undefined;
    });
    if (found) return found;
    if (Date.now() > end) throw new Error(`${what}: not within ${seconds} s${reason}`);
    await pause(100);
  }
}

/** The one file that the browser saves, once it is whole; it is taken out of the folder of downloads. */
export async function savedFile({ downloads }: Session): Promise<string> {
  const saved = async () => readdirSync(downloads, { withFileTypes: true }).find((entry) => entry.isFile() && entry.name.endsWith('.json'));
  const { name } = await until('a saved file', saved);
  await until('a whole file', async () => JSON.parse(readFileSync(join(downloads, name), 'utf8')));
  const taken = join(mkdtempSync(join(downloads, 'taken-')), name);
  renameSync(join(downloads, name), taken);
  return taken;
}
