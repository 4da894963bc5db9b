import type { Item } from '#domain/items/kinds.ts';
import type { MatchingItem } from '#domain/items/matching.ts';
import type { MultipleItem } from '#domain/items/multiple.ts';
import { type NumericAnswer, type NumericItem, writeNumber } from '#domain/items/numeric.ts';
import type { SingleItem } from '#domain/items/single.ts';
import { type Block, plainText, type RichText } from '#domain/rich-text.ts';
import { escaped, formatFor, type GiftFormat, giftBlocks, giftText } from './gift-text.ts';

/** Something of an item that GIFT has no place for. */
export interface LeftOut {
  /** `course/item` */
  readonly item: string;
  /** What stays behind and why, in a sentence. */
  readonly what: string;
}

/** What stands for an item in the file. */
interface Written {
  readonly format: GiftFormat;
  readonly stem: readonly Block[];
  readonly answers: readonly string[];
  /** What only our own import understands; it goes into a comment. */
  readonly notes?: Readonly<Record<string, string>>;
  readonly losses?: readonly string[];
}

/** The items as a GIFT file, for Moodle and other programs, and what of them is not in it. */
export function toGift(items: readonly Item[]): { readonly text: string; readonly leftOut: readonly LeftOut[] } {
  const all = items.map((item) => ({ item, written: writtenFor(item) }));
  return {
    text: all.flatMap(({ item, written }) => (typeof written === 'string' ? [] : [question(item, written)])).join('\n'),
    leftOut: all.flatMap(({ item, written }) => lossesOf(item, written).map((what) => ({ item: item.id, what }))),
  };
}

/** The item in GIFT, or why that is impossible. */
function writtenFor(item: Item): Written | string {
  switch (item.kind) {
    case 'single':
      return choice(item, (id) => (id === item.key ? '=' : '~'));
    case 'multiple':
      return choice(item, (id) => `~%${share(item.keys.includes(id) ? 1 : -1, item.keys.length)}%`);
    case 'matching':
      return pairs(item);
    case 'numeric':
      return numbers(item);
    case 'reflection': {
      const format = formatFor([item.stem, item.model], []);
      return { format, stem: item.stem, answers: [`####${giftBlocks(item.model, format)}`] };
    }
    case 'gaps':
      return 'The text with gaps stays behind: GIFT has one gap a question.';
    case 'judgement':
    case 'ranking':
      return 'The judgement stays behind: GIFT cannot mark by distance from a rating.';
    case 'rewrite':
      return 'The reply to rewrite stays behind: GIFT has no list to judge a text by.';
    case 'plan':
      return 'The plan stays behind: in GIFT nothing comes back later.';
    case 'ordering':
      return 'Putting in order stays behind: GIFT has no such question.';
    case 'self-check':
      return 'The self-check stays behind: in GIFT everything is right or wrong.';
    case 'calculated':
      return 'A question with numbers of one’s own stays behind: in GIFT numbers are fixed.';
    case 'metrics-lab':
      return 'The metrics lab stays behind: GIFT has no such task.';
    case 'conversation':
      return 'The conversation stays behind: GIFT has no such task.';
    case 'curve':
      return 'The curve stays behind: GIFT has no such task.';
    case 'journey-map':
      return 'The journey map stays behind: GIFT has no such task.';
  }
}

function choice(item: SingleItem | MultipleItem, mark: (id: string) => string): Written {
  const format = formatFor(
    [item.stem],
    item.options.flatMap((option) => [option.text, option.feedback]),
  );
  return {
    format,
    stem: item.stem,
    answers: item.options.map((option) => `${mark(option.id)}${giftText(option.text, format)}${feedback(option.feedback, format)}`),
    notes: mistakes(item.options),
  };
}

/** Pairs have no feedback in GIFT, so that of all cards is said together at the end. */
function pairs(item: MatchingItem): Written {
  const explained = item.cards.filter((card) => card.feedback.length > 0);
  const rich = formatFor(
    [item.stem],
    item.cards.flatMap((card) => [card.text, card.feedback]),
  );
  const format = explained.length > 0 || item.cards.some((card) => plainText(card.text).includes('->')) ? 'html' : rich;
  const name = (id: string | undefined) =>
    escaped(plainText(item.groups.find((group) => group.id === id)?.text ?? [])).replaceAll('->', '→');
  const empty = item.groups.filter((group) => !item.cards.some((card) => card.groups[0] === group.id));
  const why = explained.map((card): Block => ({ type: 'paragraph', children: [...card.text, ': ', ...card.feedback] }));
  return {
    format,
    stem: item.stem,
    answers: [
      ...item.cards.map((card) => `=${giftText(card.text, format)} -> ${name(card.groups[0])}`),
      ...empty.map((group) => `= -> ${name(group.id)}`),
      ...(why.length > 0 ? [`####${giftBlocks(why, format)}`] : []),
    ],
    losses: item.cards
      .filter((card) => card.groups.length > 1)
      .map((card) => `Card ${card.id}) is right in one group only: GIFT has one answer for each card.`),
  };
}

function numbers(item: NumericItem): Written {
  const answers = [item.key, ...item.slips];
  const format = formatFor([item.stem], [...answers.map((answer) => answer.feedback), item.otherwise]);
  const amount = ({ value, tolerance }: NumericAnswer) => `${writeNumber(value)}:${writeNumber(tolerance)}`;
  return {
    format,
    stem: withUnit(item.stem, item.unit),
    answers: [
      ...answers.map((answer, i) => `=${i === 0 ? '' : '%0%'}${amount(answer)}${feedback(answer.feedback, format)}`),
      ...(item.otherwise.length > 0 ? [`~${feedback(item.otherwise, format)}`] : []),
    ],
    notes: { unit: item.unit, ...mistakes(answers) },
  };
}

/** GIFT has no units, so the question names it. */
function withUnit(stem: readonly Block[], unit: string): readonly Block[] {
  const last = stem.at(-1);
  if (unit === '') return stem;
  const said = last?.type === 'paragraph' ? [...last.children, ` (${unit})`] : [`(${unit})`];
  return [...(last?.type === 'paragraph' ? stem.slice(0, -1) : stem), { type: 'paragraph', children: said }];
}

function feedback(text: RichText, format: GiftFormat): string {
  return text.length === 0 ? '' : ` #${giftText(text, format)}`;
}

function share(sign: 1 | -1, keys: number): string {
  return writeNumber((sign * Math.round(1e7 / keys)) / 1e5);
}

/** The misconception of the first answer under "mistake-1", and so on. */
function mistakes(answers: readonly { readonly misconception?: string }[]): Record<string, string> {
  return Object.fromEntries(
    answers.flatMap(({ misconception }, i) => (misconception === undefined ? [] : [[`mistake-${i + 1}`, misconception]])),
  );
}

function question(item: Item, { format, stem, answers, notes = {} }: Written): string {
  const all = {
    objective: item.objective.slice(item.objective.indexOf('/') + 1),
    ...(item.role === 'prequestion' && { guess: '' }),
    ...(item.scenario && { scenario: '' }),
    ...(item.criticalReading && { 'critical-reading': '' }),
    ...('naturalOrder' in item && item.naturalOrder && { order: 'natural' }),
    ...notes,
  };
  const comment = Object.entries(all).map(([name, value]) => (value === '' ? name : `${name}=${encodeURIComponent(value)}`));
  const title = escaped(item.id.slice(item.id.indexOf('/') + 1));
  const open = item.kind === 'numeric' ? '{#' : '{';
  return `// touchpoint: ${comment.join(' ')}\n::${title}::${giftBlocks(stem, format)} ${open}\n${answers.join('\n')}\n}\n`;
}

function lossesOf(item: Item, written: Written | string): readonly string[] {
  if (typeof written === 'string') return [written];
  const pictures = /"type":"image"/.test(JSON.stringify(item)) ? ['The picture is told in words: GIFT files hold no pictures.'] : [];
  return [...(written.losses ?? []), ...pictures];
}
