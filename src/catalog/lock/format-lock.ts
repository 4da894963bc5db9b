import type { Lock, ReleasedItem } from './lock-file.ts';

const header = [
  '# Every id that learners may have in their records, with the words it stood for. Ids stay here for ever.',
  '# Written by "npm run lock" only; content/README.md says how.',
];

/** The file's text: always in the same order and form, so that its changes are small. */
export function formatLock(lock: Lock): string {
  const lines = [...header];
  for (const [course, { lessons, objectives, items }] of sorted(lock)) {
    lines.push(`${course}:`);
    for (const [title, ids] of [['lessons', lessons] as const, ['objectives', objectives] as const]) lines.push(...block(2, title, ids));
    if (items.size > 0) lines.push('  items:');
    for (const [id, item] of sorted(items)) lines.push(...itemLines(id, item));
  }
  return `${lines.join('\n')}\n`;
}

function itemLines(id: string, item: ReleasedItem): string[] {
  return [
    `    ${id}:`,
    `      kind: ${item.kind}`,
    `      rev: ${item.rev}`,
    `      homes: [${item.homes.join(', ')}]`,
    ...(item.after === undefined ? [] : [`      after: ${item.after}`]),
    ...(item.tag === undefined ? [] : [`      tag: ${item.tag}`]),
    ...(item.answered === undefined ? [] : [`      answered: ${scalar(item.answered)}`]),
    ...(item.retired ? ['      retired: true'] : []),
    ...block(6, 'became', item.became),
    ...(item.key === '' ? [] : [`      key: ${scalar(item.key)}`]),
    ...block(6, 'corrections', item.corrections),
    `      stem: ${scalar(item.stem)}`,
    ...block(6, 'options', item.options),
    ...block(6, 'reasons', item.reasons),
    ...block(6, 'mistakes', item.mistakes),
    ...block(6, 'arrows', item.arrows),
    ...block(6, 'gone', item.gone),
  ];
}

function block(indent: number, title: string, entries: ReadonlyMap<string, string | number>): string[] {
  if (entries.size === 0) return [];
  const margin = ' '.repeat(indent);
  return [
    `${margin}${title}:`,
    ...sorted(entries).map(([name, value]) => `${margin}  ${name}: ${typeof value === 'number' ? value : scalar(value)}`),
  ];
}

function sorted<T>(entries: ReadonlyMap<string, T>): [string, T][] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A text as it is where YAML takes it for one, else in quotation marks. */
function scalar(text: string): string {
  const plain = /^[\p{L}“„«](?!.*(?::(?:\s|$)|\s#))(?:.*\S)?$/u.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return plain ? text : JSON.stringify(text);
}
