import type { Fingerprint } from './fingerprint.ts';

/** What is right in an item, and its kind. */
export type Keyed = Pick<Fingerprint, 'kind' | 'key'>;

/** The parts of a key: letters, `letter=group`, or the lines of numbers and sums. */
export function partsOf({ kind, key }: Keyed): string[] {
  if (key === '') return [];
  return kind === 'calculated' ? key.split('; ') : kind === 'numeric' ? [key] : key.split(' ');
}

/** The parts of a key that another one lacks; of an order those that stand elsewhere. */
export function otherParts(key: Keyed, other: Keyed): string[] {
  const parts = partsOf(key);
  if (key.kind === 'ordering') return parts.filter((part, i) => part !== partsOf(other)[i]);
  return parts.filter((part) => !partsOf(other).includes(part));
}

/** What to do so that a key is again the one that was released; as lines to paste where it has lines of its own. */
export function wayBackTo(released: Keyed, now: Keyed): string[] {
  const parts = otherParts(released, now);
  const each = (say: (letter: string, value: string) => string) =>
    parts.map((part) => say(...(part.split('=') as [string, string]))).join(', ');
  switch (released.kind) {
    case 'single':
    case 'prequestion':
      return [`put the [x] back in front of ${released.key}), and of no other option`];
    case 'multiple': {
      const letters = released.key.split(' ');
      return [
        `put the [x] back in front of ${letters.map((letter) => `${letter})`).join(' and ')}, with choose="${letters.length}" in the tag`,
      ];
    }
    case 'ordering':
      return [
        `put the steps back in the order ${partsOf(released)
          .map((letter) => `${letter})`)
          .join(', ')}`,
      ];
    case 'matching':
      return parts.length === 0
        ? []
        : [`put back ${each((card, groups) => `card ${card}) under ${[...groups].map((group) => `${group})`).join(' and ')}`)}`];
    case 'judgement':
    case 'ranking':
      return parts.length === 0 ? [] : [`put back ${each((letter, rating) => `[${rating}] in front of ${letter})`)}`];
    case 'gaps':
      return parts.length === 0
        ? []
        : [`put the [x] back: ${each((gap, letter) => (letter ? `${letter}) in gap ${gap})` : `none in gap ${gap})`))}`];
    case 'numeric':
      return parts.map((part) => `- [x] = ${part}`);
    case 'calculated': {
      const last = partsOf(released).at(-1);
      return parts.map((part) => (part === last ? `- [x] = ${part}` : `- ${part.replace(/ by 1$/, '')}`));
    }
    default:
      return [];
  }
}

/** Names under which a lesson notes the place of a key's part: a letter, `=` and a number or sum, or a name and `=`. */
export function placeNamesOf(part: string): string[] {
  const sum = part.replace(/\s*±.*$/, '').trim();
  return [part.split('=')[0]?.trim() ?? '', `${/^\w+(?=\s=)/.exec(part)?.[0]}=`, `=${sum}`];
}

/** A key with one spelling for the signs of sums that mean the same, and without spaces. */
export function signsAside(key: string): string {
  return key.toLowerCase().replace(/[÷:]/g, '/').replace(/[×·]/g, '*').replace(/[−–]/g, '-').replace(/\s/g, '');
}
