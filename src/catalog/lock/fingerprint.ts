import { stepName } from '#domain/conversation/play.ts';
import type { Variable } from '#domain/items/calculated.ts';
import { type GapsItem, isChosen } from '#domain/items/gaps.ts';
import type { Item } from '#domain/items/kinds.ts';
import type { RichText } from '#domain/rich-text.ts';
import { writeBlocks, writeText } from '../write-text.ts';
import { wordsOf } from './words.ts';

/** Texts as they are written in a lesson, by the letter of an option, step, group, card, event or statement. */
export type Lettered = ReadonlyMap<string, string>;

/** What an item means to a learner who answers it, without what may change freely: order of options, emphasis, feedback. */
export interface Fingerprint {
  /** The item's kind, or "prequestion". */
  readonly kind: string;
  /** What is right, or "" where nothing is; letters as far as the kind has them. */
  readonly key: string;
  readonly stem: string;
  readonly options: Lettered;
}

export function fingerprintOf(item: Item): Fingerprint {
  return {
    kind: item.role === 'prequestion' ? item.role : item.kind,
    key: keyOf(item),
    stem: item.kind === 'gaps' ? `${writeBlocks(item.stem)} ${passageOf(item)}` : writeBlocks(item.stem),
    options: new Map(
      partsOf(item)
        .map(({ id, text }): [string, string] => [id, writeText(text)])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
}

/** Letters and words of all parts in the order of the lesson, also of those that have no letter or one that stands twice. */
export function letteredIn(item: Item): [letter: string, words: string][] {
  return partsOf(item).map(({ id, text }) => [id, wordsOf(writeText(text))]);
}

function keyOf(item: Item): string {
  switch (item.kind) {
    case 'single':
      return item.key;
    case 'multiple':
      return [...item.keys].sort().join(' ');
    case 'ordering':
      return item.steps.map((step) => step.id).join(' ');
    case 'matching':
      return item.cards
        .map((card) => `${card.id}=${[...card.groups].sort().join('')}`)
        .sort()
        .join(' ');
    case 'calculated':
      return `${item.variables.map(variableKey).join('; ')}; ${item.key.formula} ± ${item.key.tolerance} ${item.unit}`.trim();
    case 'numeric':
      return `${item.key.value} ± ${item.key.tolerance} ${item.unit}`.trim();
    case 'gaps':
      return item.gaps
        .map((gap) => `${gap.id}=${isChosen(gap) ? gap.key : ''}`)
        .sort()
        .join(' ');
    case 'judgement':
    case 'ranking':
      return item.replies
        .map(({ id, low, high }) => `${id}=${low === high ? low : `${low}-${high}`}`)
        .sort()
        .join(' ');
    default:
      return '';
  }
}

/** The text around the gaps. */
function passageOf(item: GapsItem): string {
  return item.passage
    .flat()
    .map((part) => ('text' in part ? writeText(part.text) : '…'))
    .join('');
}

function variableKey(variable: Variable): string {
  return `${variable.name} = ${'formula' in variable ? variable.formula : `${variable.from} to ${variable.to} by ${variable.by}`}`;
}

function partsOf(item: Item): readonly { readonly id: string; readonly text: RichText }[] {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return item.options;
    case 'ordering':
      return item.steps;
    case 'matching':
      return [...item.groups, ...item.cards];
    case 'gaps':
      return item.gaps.flatMap((gap) =>
        isChosen(gap) ? [{ id: gap.id, text: gap.name }, ...gap.options] : [{ id: gap.id, text: gap.accepted.slice(0, 1) }, ...gap.slips],
      );
    case 'judgement':
    case 'ranking':
      return item.replies;
    case 'rewrite':
      return item.criteria;
    case 'plan':
      return item.examples.map(({ id, when, act }) => ({ id, text: [...when, ' ', ...act] }));
    case 'self-check':
      return item.statements;
    case 'curve':
      return item.events;
    case 'journey-map':
      return [...item.stages.map(({ id, name }) => ({ id, text: [name] })), ...item.checks];
    case 'metrics-lab':
      return item.samples.map(({ id, title }) => ({ id, text: title }));
    case 'conversation':
      return item.scenes.flatMap((scene) => scene.replies.map((reply) => ({ id: stepName(scene.id, reply.id), text: reply.text })));
    default:
      return [];
  }
}
