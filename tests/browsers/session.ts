/** A browser that a test drives. Code runs in its pages as the body of an async function and gives back what JSON can hold. */
export interface Session {
  /** Name and version, as the browser says. */
  readonly name: string;
  newTab(): Promise<Tab>;
  close(): Promise<void>;
}

export interface Tab {
  go(url: string): Promise<void>;
  run<T>(body: string): Promise<T>;
}

export interface Driver {
  readonly name: string;
  /** What is missing on this machine, in words; empty when nothing is. */
  missing(): string;
  start(): Promise<Session>;
}

/** Waits for something that is not there at once. */
export async function until<T>(what: string, look: () => Promise<T | undefined | false>, seconds = 30): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const found = await look().catch(() => undefined);
    if (found) return found;
    if (Date.now() > end) throw new Error(`${what}: not within ${seconds} s`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
