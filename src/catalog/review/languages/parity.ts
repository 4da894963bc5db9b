import type { ConversationItem, Move } from '#domain/items/conversation.ts';
import { isChosen } from '#domain/items/gaps.ts';
import { mapRows } from '#domain/items/journey-map.ts';
import type { Item } from '#domain/items/kinds.ts';
import type { Sample } from '#domain/items/metrics-lab.ts';
import type { SingleItem } from '#domain/items/single.ts';
import { sourceLocale } from '#domain/locale.ts';
import type { Lesson } from '../../catalog.ts';
import type { Report } from '../../diagnostic.ts';
import { writeTag } from '../../write-question.ts';
import { placeInItem } from '../place.ts';
import type { Surroundings } from '../rule.ts';

/**
 * TP700: a translated lesson whose questions or options are not those of the source language. Those that are `faulty` in
 * themselves are compared once they can be read.
 */
export function parity(lesson: Lesson, report: Report, { course, catalog }: Surroundings, faulty: ReadonlySet<string> = new Set()): void {
  if (course.locale === sourceLocale) return;
  const source = catalog.courses.find((other) => other.id === course.id && other.locale === sourceLocale);
  const original = source?.lessons.find((other) => other.id === lesson.id);
  if (!original) return;
  for (const [i, item] of original.items.entries()) {
    const translated = lesson.items.find((other) => other.id === item.id);
    const name = item.id.slice(course.id.length + 1);
    const inPlace = lesson.items[i];
    if (!translated && inPlace && !has(original, inPlace)) {
      report.error(
        'TP700',
        placeInItem(lesson, inPlace),
        `This question is called "${name}" in the English lesson, and ids are the same in every language.`,
        `${writeTag(item)}\n(or, if it is another question, write it in English first, and translate "${name}" as well)`,
      );
    } else if (!translated) {
      const before = lesson.items.find((other) => other.id === original.items[i - 1]?.id);
      report.error(
        'TP700',
        before ? placeInItem(lesson, before) : { line: 1, column: 1 },
        `The question "${name}" of the English lesson is missing here${before ? ' behind this one' : ''}.`,
        `translate it from line ${placeInItem(original, item).line} of ${original.file}, with the same id and letters`,
      );
    } else if (!faulty.has(item.id) && partsOf(item) !== partsOf(translated)) {
      const [here, there] = differing(partsOf(translated), partsOf(item));
      report.error(
        'TP700',
        placeInItem(lesson, translated, translated.kind === 'single' && isOther(translated, item) ? translated.key : ''),
        `"${name}" has the parts ${here}; the English question has ${there}.`,
        'use the same kind, the same letters and the same key as the English question',
      );
    }
  }
  for (const [i, item] of lesson.items.entries()) {
    const inPlace = original.items[i];
    if (!has(original, item) && (!inPlace || has(lesson, inPlace))) {
      report.error(
        'TP700',
        placeInItem(lesson, item),
        `The question "${item.id.slice(course.id.length + 1)}" is not in the English lesson.`,
        'write it in English first, or give it the id it has there',
      );
    }
  }
}

/** What only one of two skeletons has, so that long ones need not be compared by eye. */
function differing(one: string, other: string): [string, string] {
  const [these, those] = [one.split('; '), other.split('; ')];
  const only = (parts: string[], others: string[]) => parts.filter((part) => !others.includes(part)).join('; ') || 'nothing else';
  return [only(these, those), only(those, these)];
}

/** Whether a question has the letters of another one, and another key. */
function isOther(one: SingleItem, other: Item): boolean {
  return other.kind === 'single' && letters(one.options) === letters(other.options) && one.key !== other.key;
}

function has(lesson: Lesson, item: Item): boolean {
  return lesson.items.some((other) => other.id === item.id);
}

/** The language-neutral skeleton of an item: kind, letters and key. */
function partsOf(item: Item): string {
  switch (item.kind) {
    case 'single':
      return `${letters(item.options)}, key ${item.key}`;
    case 'multiple':
      return `${letters(item.options)}, keys ${item.keys.toSorted().join('')}`;
    case 'ordering':
      return `${item.steps.map((step) => step.id).join('')} in order`;
    case 'matching':
      return `${letters(item.groups)} with ${item.cards
        .map((card) => card.id + card.groups.join(''))
        .toSorted()
        .join(' ')}`;
    case 'calculated':
      return `${item.variables.map((variable) => variable.name).join(' ')}, ${item.key.formula} ± ${item.key.tolerance}`;
    case 'numeric':
      return `${item.key.value} ± ${item.key.tolerance}`;
    case 'gaps':
      return item.gaps
        .map((gap) => (isChosen(gap) ? `${gap.id} with ${letters(gap.options)}, key ${gap.key}` : `${gap.id} ${letters(gap.slips)}`.trim()))
        .toSorted()
        .join('; ');
    case 'judgement':
    case 'ranking':
      return item.replies
        .map(({ id, low, high }) => `${id} ${low}-${high}`)
        .toSorted()
        .join(', ');
    case 'rewrite':
      return `${letters(item.criteria)}, good replies ${item.models.length}`;
    case 'plan':
      return letters(item.examples);
    case 'self-check':
      return letters(item.statements);
    case 'curve':
      return letters(item.events);
    case 'metrics-lab':
      return item.samples.map(samplePart).join(' ');
    case 'reflection':
      return 'a reflection';
    case 'conversation':
      return skeletonOf(item);
    case 'journey-map':
      return `${item.stages.map(({ id, cells }) => `${id} ${mapRows.filter((row) => cells[row]?.gap).join(' ')}`).join(', ')}, ${letters(item.checks)}`;
  }
}

function samplePart({ id, measure, groups }: Sample): string {
  return `${id} ${measure} ${groups.map((group) => group.counts.map(([answer, count]) => `${answer}: ${count}`).join(', ')).join(' / ')}`;
}

function letters(parts: readonly { readonly id: string }[]): string {
  return parts
    .map((part) => part.id)
    .toSorted()
    .join('');
}

/** A script without its speech, in the order of names: the same in every language. */
function skeletonOf({ start, meters, interruptions, scenes }: ConversationItem): string {
  const arrows = (moves: readonly Move[]) =>
    moves.map(({ to, when }) => `→ ${to}${when ? ` if ${when.meter} ${when.is} ${when.value}` : ''}`).join(' ');
  const written = scenes.map(({ id, ending, replies, moves }) => {
    const exits = replies.map(
      ({ id: letter, change, moves: own }) => `${letter}) ${arrows(own)} trust ${change.trust} heat ${change.heat}`,
    );
    return [id, ...(ending ? [`(${ending})`] : []), ...exits.toSorted(), arrows(moves)].join(' ').trim();
  });
  return [`→ ${start} trust ${meters.trust} heat ${meters.heat} ${arrows(interruptions)}`.trim(), ...written.toSorted()].join('; ');
}
