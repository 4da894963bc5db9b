import { useEffect, useRef } from 'react';

/** Hands a draft over when the page is hidden or left, once for each draft, so that a reload in the middle loses nothing. */
export function useKeptOnLeaving<T>(draft: T | undefined, keep: (draft: T) => void): void {
  const latest = useRef({ draft, keep });
  const handed = useRef<T | undefined>(undefined);
  useEffect(() => {
    latest.current = { draft, keep };
  });
  useEffect(() => {
    const leave = () => {
      const { draft: left, keep: keepNow } = latest.current;
      if (document.visibilityState === 'visible' || left === undefined || left === handed.current) return;
      handed.current = left;
      keepNow(left);
    };
    const leaveForGood = () => {
      const { draft: left, keep: keepNow } = latest.current;
      if (left === undefined || left === handed.current) return;
      handed.current = left;
      keepNow(left);
    };
    document.addEventListener('visibilitychange', leave);
    addEventListener('pagehide', leaveForGood);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      removeEventListener('pagehide', leaveForGood);
    };
  }, []);
}
