import { useSyncExternalStore } from 'react';

/** A store of nanostores, as far as rendering needs it. */
interface Store<T> {
  readonly get: () => T;
  /** Calls `changed` after each change, until the function it returns is called. */
  readonly listen: (changed: () => void) => () => void;
}

/** The value of a store, kept up to date. `first` gives what the server renders and the page wakes up with. */
export function useStore<T>({ get, listen }: Store<T>, first: () => T = get): T {
  return useSyncExternalStore(listen, get, first);
}
