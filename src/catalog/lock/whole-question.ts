import { blank } from '../blanks.ts';
import { hints, wantedAtRight, wantedAtWrong } from '../items/item-reader.ts';
import { itemTag } from '../items/item-tag.ts';
import type { ReleasedItem } from './lock-file.ts';
import { reasonLines } from './reasons.ts';

/** A released question that is gone, as far as the lock remembers it, with blanks for the rest; empty for kinds of which it holds too little. */
export function wholeQuestion(id: string, released: ReleasedItem, objectives: readonly string[]): string {
  const { kind, key, stem, options } = released;
  const isOrdering = kind === 'ordering';
  if (!['single', 'multiple', 'prequestion', 'ordering'].includes(kind) || options.size === 0) return '';
  const keys = key.split(' ');
  const tag = kind === 'prequestion' ? 'Prequestion' : 'Q';
  const choose: [string, string][] = kind === 'multiple' ? [['choose', String(keys.length)]] : [];
  const entries = [...options].map(([letter, text], i) =>
    isOrdering
      ? `${i + 1}. ${letter}) ${text}\n${reasonLines(letter, released, { hint: hints.step }, '   ')}`
      : `- ${keys.includes(letter) ? '[x] ' : ''}${letter}) ${text}\n${reasonLines(letter, released, keys.includes(letter) ? wantedAtRight : wantedAtWrong)}`,
  );
  const names = [id, objectives.length === 1 ? (objectives[0] ?? '') : blank(`one of ${objectives.join(', ')}`)];
  const [, , objective = ''] = released.tag?.split(' ') ?? [];
  const head = objectives.includes(objective) ? `<${released.tag}>` : itemTag(tag, names, choose);
  return `${head}\n${stem}\n\n${entries.join('\n')}\n</${tag}>\n`;
}
