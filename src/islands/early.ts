import { type RefObject, useEffect } from 'react';

type Early = readonly [type: string, target: HTMLElement, state: string | boolean | undefined];

declare global {
  /** What learners did before islands were ready; filled by the inline script of the page. */
  var tpEarly: Early[] | undefined;
}

/** Does again what was done to this island's controls before it was ready, so that an early choice counts. */
export function useEarlyAnswers(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const mine = (globalThis.tpEarly ?? []).filter(([, target]) => root.current?.contains(target));
    globalThis.tpEarly = (globalThis.tpEarly ?? []).filter((entry) => !mine.includes(entry));
    // One task each, so that React has taken in the first before the second comes.
    for (const entry of mine) setTimeout(repeat, 0, ...entry);
  }, [root]);
}

function repeat(type: Early[0], target: Early[1], state: Early[2]): void {
  if (type === 'click') {
    target.closest('button')?.click();
  } else if (type === 'change' && typeof state === 'boolean' && target instanceof HTMLInputElement) {
    target.checked = !state;
    target.click();
  } else if (type === 'input' && typeof state === 'string') {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(target), 'value')?.set?.call(target, state);
    target.dispatchEvent(new Event(target instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  }
}

/** Whether something was done to the element's controls before its island was ready. False on the server. */
export function wasTouched(id: string): boolean {
  const element = typeof document === 'undefined' ? null : document.getElementById(id);
  return (globalThis.tpEarly ?? []).some(([, target]) => element?.contains(target));
}
