/** What the watched page notes of itself; times in milliseconds since navigation began. */
export interface Noted {
  /** When each question could be answered, by its id in the page. */
  readonly usable: Record<string, number>;
  readonly tasks: { readonly start: number; readonly length: number }[];
  /** Sum of all shifts of layout that nobody caused by clicking. */
  shift: number;
}

declare global {
  var benchNotes: Noted;
}

/** Runs in the page before anything else does. */
export function watchPage(): void {
  const notes: Noted = { usable: {}, tasks: [], shift: 0 };
  globalThis.benchNotes = notes;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) notes.tasks.push({ start: entry.startTime, length: entry.duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) notes.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });

  // Astro takes the attribute off when it hands the island to React; React notes its own on every element it has taken over.
  const takenOver = (control: Element) => Object.keys(control).some((key) => key.startsWith('__reactProps$'));
  const noteWhenUsable = (item: Element) => {
    const control = item.querySelector('input, select, textarea, button');
    if (control && takenOver(control)) notes.usable[item.id] ??= performance.now();
    else setTimeout(noteWhenUsable, 4, item);
  };
  new MutationObserver((mutations) => {
    for (const { target } of mutations) {
      const item = target instanceof Element && !target.hasAttribute('ssr') ? target.querySelector('article.item') : null;
      if (item) noteWhenUsable(item);
    }
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['ssr'] });
}
