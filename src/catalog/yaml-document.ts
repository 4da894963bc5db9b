import { LineCounter, parseDocument } from 'yaml';

let latest: { readonly text: string; readonly document: ReturnType<typeof parseDocument>; readonly lines: LineCounter } | undefined;

/** A text is read for its values and then for their places; the second time it is at hand. Callers leave the document as it is. */
export function parseYaml(text: string) {
  if (latest?.text === text) return latest;
  const lines = new LineCounter();
  latest = { text, lines, document: parseDocument(text, { lineCounter: lines, logLevel: 'error' }) };
  return latest;
}

/** Where a field begins, or the nearest group around it. */
export function indexOf(document: ReturnType<typeof parseDocument>, path: readonly string[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const items = (parent as { items?: readonly { key?: { value?: unknown; range?: readonly number[] } }[] } | null)?.items ?? [];
    const key = items.find((item) => String(item.key?.value) === path[length - 1])?.key;
    if (key?.range) return key.range[0] ?? 0;
    const node = document.getIn(path.slice(0, length), true) as { range?: readonly number[] } | undefined;
    if (node?.range) return node.range[0] ?? 0;
  }
  return 0;
}
