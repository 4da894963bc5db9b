import { type RefObject, useLayoutEffect, useState } from 'react';

/** Returns a verb that moves the focus, after the next render, to the first match inside `root`. */
export function useFocusOnce(root: RefObject<HTMLElement | null>): (selector: string) => void {
  const [wanted, setWanted] = useState<{ readonly selector: string } | null>(null);
  useLayoutEffect(() => {
    if (wanted) root.current?.querySelector<HTMLElement>(wanted.selector)?.focus();
  }, [wanted, root]);
  return (selector) => setWanted({ selector });
}
