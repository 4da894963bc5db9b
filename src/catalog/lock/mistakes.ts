import { isChosen } from '#domain/items/gaps.ts';
import type { Item } from '#domain/items/kinds.ts';
import type { Diagnostic, Place, Report } from '../diagnostic.ts';
import { type Wanted, wantedAtWrong } from '../items/item-reader.ts';
import { isSame } from './compare.ts';
import type { Lettered } from './fingerprint.ts';
import type { ReleasedItem } from './lock-file.ts';
import type { Recalled, Suspect } from './suspect.ts';
import type { TypedItem } from './typed-item.ts';

/** The names of the mistakes behind wrong options, by letter. */
export function mistakesOf(item: Item): Lettered {
  return new Map(optionsOf(item).flatMap(({ id, misconception }) => (misconception === undefined ? [] : [[id, misconception] as const])));
}

function optionsOf(item: Item): readonly { readonly id: string; readonly misconception?: string }[] {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return item.options;
    case 'gaps':
      return item.gaps.flatMap((gap) => (isChosen(gap) ? gap.options : gap.slips));
    default:
      return [];
  }
}

/** The feedback of a wrong option, with the name its mistake had. */
export function wantedAtMistake(letter: string, { mistakes }: ReleasedItem): Wanted {
  return { ...wantedAtWrong, ...(mistakes.has(letter) && { mistake: mistakes.get(letter) }) };
}

/** TP205 and TP451, with the name that the mistake behind the option had in place of the blank. */
export function withReleasedName({ message, cure }: Diagnostic, { past, typed }: Suspect): Recalled | undefined {
  const letter = /\boption ([A-Za-z])\)/i.exec(message)?.[1] ?? '';
  const words = typed.entries.find((entry) => entry.name === letter)?.words;
  const name = words !== undefined && isSame(past.options.get(letter) ?? '', words) ? past.mistakes.get(letter) : undefined;
  const named = name === undefined ? cure : cure.replace(/`…\((?:name of the mistake|a short English name)[^)]*\)`/, () => `\`${name}\``);
  return named === cure ? undefined : { cure: [named] };
}

interface Now {
  readonly item: Item;
  readonly typed: TypedItem;
  /** How often each name of a mistake stands in the courses. */
  readonly uses: ReadonlyMap<string, number>;
}

/** TP472: reasons that have changed places, and a mistake with a second name while the first is still in use. */
export function checkMistakes(
  { item, typed, uses }: Now,
  released: ReleasedItem,
  places: ReadonlyMap<string, Place>,
  report: Report,
): void {
  const now = mistakesOf(item);
  const changed = [...released.mistakes].filter(([letter, before]) => now.has(letter) && now.get(letter) !== before);
  const placeOf = (letter: string) => places.get(`${item.id}#${letter}>`) ?? places.get(item.id) ?? { line: 1, column: 1 };
  const exchanged = new Set<string>();
  for (const [letter, before] of changed) {
    if (exchanged.has(letter)) continue;
    const other = changed.find(([each, name]) => each !== letter && now.get(each) === before && name === now.get(letter))?.[0];
    if (other !== undefined) {
      exchanged.add(other);
      const [here, there] = [placeOf(letter), placeOf(other)];
      report.warn(
        'TP472',
        here,
        `When this question was released, the mistake \`${before}\` stood under ${letter}) and \`${now.get(letter)}\` under ${other}). Their reasons seem to have changed places.`,
        [
          `in line ${here.line}:`,
          typed.line(there.line),
          `in line ${there.line}:`,
          typed.line(here.line),
          '(or, if each reason fits its option as it is: npm run lock)',
        ].join('\n'),
      );
      continue;
    }
    const name = now.get(letter) ?? '';
    if ((uses.get(before) ?? 0) === 0 || (uses.get(name) ?? 0) > 1) continue;
    const at = placeOf(letter);
    const line = typed.line(at.line);
    report.warn(
      'TP472',
      at,
      `The mistake behind ${letter}) was called \`${before}\` when this was released, as it still is elsewhere. \`${name}\` stands only here, so the two would count as different mistakes.`,
      [
        line.includes(`\`${name}\``) ? line.replace(`\`${name}\``, `\`${before}\``) : `\`${before}\``,
        '(or, if it is another mistake now: npm run lock)',
      ].join('\n'),
    );
  }
}
