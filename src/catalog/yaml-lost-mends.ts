import { blank } from './blanks.ts';
import type { Around, Mend } from './yaml-candidates.ts';

/** The line above that is gone: the name of a text or of a group, or the first line of an entry. */
export function* lostMends(i: number, { lines, names }: Around): Generator<Mend> {
  const line = lines[i] ?? '';
  const above = lines[i - 1] ?? '';
  const indent = /^ */.exec(line)?.[0] ?? '';
  if (indent === '') return;
  const outer = ' '.repeat(Math.max(0, indent.length - 2));
  const lost = (message: string, text: string, cost: number, example = text): Mend => ({
    line: i,
    count: 0,
    lines: [example],
    cure: `add above this line:\n${text}`,
    message,
    cost,
  });
  const isField = /^\s*(?:[\w-]+:(?:\s|$)|-\s)/.test(line);
  const deeper = indent.length - above.search(/\S|$/);
  const lacksName = isField || above.trim() === '' || deeper >= 4 || (deeper > 0 && !/:\s*(?:[>|]-?)?$/.test(above));
  for (const name of names) {
    if (lacksName) yield lost(`Above this line the name "${name}:" is missing.`, `${outer}${name}:${isField ? '' : ' >-'}`, 2.8);
    const first = `${outer}- ${name}: `;
    if (isField && indent.length >= 4)
      yield lost('Above this line the first line of its entry is missing.', first + blank(`its ${name}`), 2.7, `${first}an-id`);
  }
  const [, field = ''] = /^ *([\w-]+):/.exec(line) ?? [];
  if (indent.length === 2 && above.trim() === '' && names.has(field))
    yield lost('Above this line the id of its entry is missing, at the very beginning of a line.', `${blank('its id')}:`, 1.5, 'an-id:');
}
