import { useCallback, useEffect, useRef, useState } from 'react';

interface Fetched<T> {
  /** Undefined until it has come. */
  readonly data: T | undefined;
  readonly failed: boolean;
  /** Waits for the data, and asks again if they did not come. */
  readonly load: () => Promise<T | undefined>;
}

/** Data of this site that a page leaves out to stay small. What lacks the field `proof` is something else: an error page, say. */
export function useFetched<T extends object>(address: string, proof: keyof T & string): Fetched<T> {
  const [data, setData] = useState<T>();
  const [failed, setFailed] = useState(false);
  const request = useRef<Promise<T | undefined>>(undefined);
  const load = useCallback(() => {
    request.current ??= fetchJson<T>(address, proof).then(
      (found) => {
        setData(found);
        setFailed(false);
        return found;
      },
      () => {
        request.current = undefined;
        setFailed(true);
        return undefined;
      },
    );
    return request.current;
  }, [address, proof]);
  useEffect(() => void load(), [load]);
  return { data, failed, load };
}

async function fetchJson<T extends object>(address: string, proof: keyof T & string): Promise<T> {
  const answer = await fetch(address);
  const found: unknown = answer.ok ? await answer.json() : null;
  if (typeof found !== 'object' || found === null || !(proof in found)) throw new Error(`${address} holds something else.`);
  return found as T;
}
