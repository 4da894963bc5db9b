import { useEffect, useRef } from 'react';

/**
 * Calls `keep` with what was typed when the page goes out of sight, is left or loses the island, so that a reload costs no
 * words. `draft` is undefined while there is nothing new.
 */
export function useDraft<T>(draft: T | undefined, keep: (draft: T) => void): void {
  const latest = useRef({ draft, keep });
  latest.current = { draft, keep };
  useEffect(() => {
    const flush = () => {
      const { draft: typed, keep: store } = latest.current;
      if (typed !== undefined) store(typed);
    };
    const hidden = () => document.visibilityState === 'hidden' && flush();
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, []);
}
