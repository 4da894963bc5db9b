import { unpack } from '#stores/transfer.ts';

const linkStart = '#r=';

/** The text inside the link this page was opened by; null when it is damaged, undefined when there is none. */
export async function takeLinkedText(): Promise<string | null | undefined> {
  if (!location.hash.startsWith(linkStart)) return undefined;
  const letters = location.hash.slice(linkStart.length);
  // The record leaves the address bar, so that it is not shared by accident.
  history.replaceState(null, '', location.pathname);
  return unpack(letters);
}

/** The link to this page that carries a packed text. */
export function linkWith(letters: string): string {
  return `${location.origin}${location.pathname}${linkStart}${letters}`;
}
