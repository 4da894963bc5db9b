import { parseFormula } from '#domain/formula.ts';
import type { CalculatedAnswer, CalculatedItem } from '#domain/items/calculated.ts';
import { type GapsItem, isChosen } from '#domain/items/gaps.ts';
import type { ItemBase } from '#domain/items/item.ts';
import type { JudgementItem } from '#domain/items/judgement.ts';
import type { Item } from '#domain/items/kinds.ts';
import type { MatchingItem } from '#domain/items/matching.ts';
import type { Sample } from '#domain/items/metrics-lab.ts';
import { type NumericAnswer, type NumericItem, writeNumber } from '#domain/items/numeric.ts';
import type { RankingItem } from '#domain/items/ranking.ts';
import type { RichText } from '#domain/rich-text.ts';
import { itemTag } from './items/item-tag.ts';
import { writeMap } from './write-map.ts';
import { writeScript } from './write-script.ts';
import { quoted, under, writeBlocks, writeText } from './write-text.ts';

/** The item as a trainer would write it. Reading it again gives the same item, whatever its texts hold. */
export function writeQuestion(item: Item): string {
  const stem = writeBlocks(item.stem);
  switch (item.kind) {
    case 'single':
      return writeBlock(
        item,
        stem,
        entries(item.options, dash, (option) => box(option.id === item.key)),
      );
    case 'multiple':
      return writeBlock(
        item,
        stem,
        entries(item.options, dash, (option) => box(item.keys.includes(option.id))),
      );
    case 'ordering':
      return writeBlock(
        item,
        stem,
        entries(item.steps, (i) => `${i + 1}. `),
      );
    case 'matching':
      return writeBlock(item, stem, groups(item));
    case 'calculated':
      return writeBlock(item, withCodes(stem), withCodes(sums(item)));
    case 'numeric':
      return writeBlock(item, stem, numbers(item));
    case 'gaps':
      return writeBlock(item, `${stem}\n\n${passage(item)}`, gaps(item));
    case 'judgement':
    case 'ranking':
      return writeBlock(item, stem, `${replies(item)}\n\n${quoted(writeText(item.panel, true))}`);
    case 'reflection':
      return writeBlock(item, stem, quoted(writeBlocks(item.model)));
    case 'rewrite': {
      const criteria = item.criteria.map(({ id, text, advice }) => ({ id, text, feedback: advice }));
      const texts = [item.original, ...item.models].map((text) => quoted(writeBlocks(text)));
      return writeBlock(item, stem, [...texts, entries(criteria, dash)].join('\n\n'));
    }
    case 'plan': {
      const examples = item.examples.map(({ id, when, act }) => ({ id, text: when, feedback: act }));
      return writeBlock(item, stem, entries(examples, dash));
    }
    case 'self-check': {
      const statements = item.statements.map(({ id, text, advice }) => ({ id, text, feedback: advice }));
      return writeBlock(item, stem, entries(statements, dash));
    }
    case 'metrics-lab': {
      const closing = item.closing.length > 0 ? `\n\n${quoted(writeText(item.closing, true))}` : '';
      return writeBlock(item, stem, item.samples.map(sample).join('\n') + closing);
    }
    case 'conversation':
      return writeBlock({ ...item, scenario: false }, stem, writeScript(item));
    case 'curve': {
      const events = item.events.map(({ id, text, mood }) => ({ id, text: [...text, `: ${mood > 0 ? '+' : ''}${mood}`], feedback: [] }));
      const closing = item.closing.length > 0 ? `\n\n${quoted(writeText(item.closing, true))}` : '';
      return writeBlock(item, stem, entries(events, dash) + closing);
    }
    case 'journey-map':
      return writeBlock(item, stem, writeMap(item));
  }
}

const tagOfKind: Partial<Readonly<Record<Item['kind'], string>>> = {
  reflection: 'Reflection',
  'self-check': 'SelfCheck',
  curve: 'Curve',
  'journey-map': 'JourneyMap',
  'metrics-lab': 'MetricsLab',
  rewrite: 'Rewrite',
  plan: 'Plan',
  conversation: 'Conversation',
};

/** What the tag of an item says about it. */
export interface Head extends ItemBase {
  readonly kind: Item['kind'];
  readonly keys?: readonly string[];
  readonly naturalOrder?: boolean;
  readonly mostWords?: number;
}

/** The tag of an item. */
export function writeTag(item: Head): string {
  return itemTag(
    tagOf(item),
    [local(item.id), local(item.objective)],
    [
      ...(item.keys ? ([['choose', String(item.keys.length)]] as const) : []),
      ...(item.mostWords === undefined ? [] : [['words', String(item.mostWords)] as const]),
      ...(item.naturalOrder ? ([['order', 'natural']] as const) : []),
      ...(item.kind === 'ranking' ? ([['rank', true]] as const) : []),
      ...(item.scenario ? ([['scenario', true]] as const) : []),
      ...(item.criticalReading ? ([['critical-reading', true]] as const) : []),
    ],
  );
}

function tagOf({ kind, role }: Head): string {
  return tagOfKind[kind] ?? (role === 'prequestion' ? 'Prequestion' : 'Q');
}

/** An item: its tag around a stem and what stands below it. */
export function writeBlock(item: Head, stem: string, answers: string): string {
  return `${writeTag(item)}\n${stem}\n\n${answers}\n</${tagOf(item)}>\n`;
}

interface Entry {
  readonly id: string;
  readonly text: RichText;
  readonly feedback: RichText;
  readonly misconception?: string;
}

const dash = () => '- ';

function box(checked: boolean): string {
  return checked ? '[x] ' : '';
}

function entries<E extends Entry>(list: readonly E[], bullet: (i: number) => string, mark: (entry: E) => string = () => ''): string {
  return list
    .map((entry, i) => writeEntry(bullet(i), `${mark(entry)}${entry.id}) ${writeText(entry.text)}`, entry.feedback, entry.misconception))
    .join('\n');
}

/** An entry of a list of options, and below it its feedback with the name of the misconception. */
export function writeEntry(bullet: string, head: string, feedback: RichText, misconception?: string): string {
  const why = [
    ...(feedback.length > 0 ? [writeText(feedback, true)] : []),
    ...(misconception === undefined ? [] : [tagged(misconception)]),
  ];
  return under(bullet, why.length > 0 ? `${head}\n${quoted(why.join(' '))}` : head);
}

function tagged(name: string): string {
  return `\`${name}\``;
}

function sample({ id, title, measure, groups: compared, notice }: Sample): string {
  const lines = compared.map(({ name, counts }) => {
    const answers = counts.map(([answer, count]) => `${answer}: ${count}`).join(', ');
    return under('  - ', `${writeText([name])}: ${tagged(answers)}`);
  });
  return [under('- ', `${id}) ${writeText(title)} ${tagged(measure)}`), ...lines, under('  ', quoted(writeText(notice, true)))].join('\n');
}

function groups(item: MatchingItem): string {
  return item.groups
    .flatMap((group) => {
      const cards = item.cards.filter((card) => card.groups[0] === group.id);
      const written = cards.map((card) => {
        const others = card.groups.slice(1).map((other) => ` ${tagged(other)}`);
        return under('  ', writeEntry('- ', `${card.id}) ${writeText(card.text)}${others.join('')}`, card.feedback));
      });
      return [under('- ', `${group.id}) ${writeText(group.text)}`), ...written];
    })
    .join('\n');
}

/** A line holds text before and after its gaps, so only the first text can begin it. */
function passage(item: GapsItem): string {
  return item.passage
    .map((line) => line.map((part, i) => ('text' in part ? writeText(part.text, i === 0) : tagged(part.gap))).join(''))
    .join('\n\n');
}

function gaps(item: GapsItem): string {
  return item.gaps
    .flatMap((gap) => {
      const head = `${gap.id}) ${isChosen(gap) ? writeText(gap.name) : writeText([gap.accepted.join(' / ')])}`;
      const inner = isChosen(gap) ? entries(gap.options, dash, (option) => box(option.id === gap.key)) : entries(gap.slips, dash);
      return [writeEntry('- ', head, isChosen(gap) ? [] : gap.feedback), ...(inner === '' ? [] : [under('  ', inner)])];
    })
    .join('\n');
}

function replies(item: JudgementItem | RankingItem): string {
  return entries(item.replies, dash, ({ low, high }) => `[${low === high ? low : `${low}-${high}`}] `);
}

function numbers({ key, slips, unit, otherwise }: NumericItem): string {
  return [
    writeEntry('- ', `[x] = ${amount(key, unit)}`, key.feedback, key.misconception),
    ...slips.map((slip) => writeEntry('- ', `= ${amount(slip, unit)}`, slip.feedback, slip.misconception)),
    writeEntry('- ', '= ?', otherwise),
  ].join('\n');
}

/** The tolerance is written also when it is 0 if the unit begins so that it could be taken for a part of the value. */
function amount({ value, tolerance }: NumericAnswer, unit: string): string {
  const slack = tolerance !== 0 || /^[\d.,±+]/.test(unit) ? [`± ${writeNumber(tolerance)}`] : [];
  return [writeNumber(value), ...slack, ...(unit === '' ? [] : [writeText([unit])])].join(' ');
}

function sums({ variables, key, slips, unit, otherwise }: CalculatedItem): string {
  const amount = ({ formula, tolerance }: CalculatedAnswer, written = '') =>
    `= ${formula} ± ${writeNumber(tolerance)} ${written}`.trimEnd();
  return [
    ...variables.map((variable) => {
      const { name } = variable;
      if ('formula' in variable) return `- ${name} = ${variable.formula}`;
      const by = variable.by === 1 ? '' : ` by ${writeNumber(variable.by)}`;
      return `- ${name} = ${writeNumber(variable.from)} to ${writeNumber(variable.to)}${by}`;
    }),
    writeEntry('- ', `[x] ${amount(key, writeText([unit]))}`, key.feedback, key.misconception),
    ...slips.map((slip) => writeEntry('- ', `${amount(slip)}`, slip.feedback, slip.misconception)),
    writeEntry('- ', '= ?', otherwise),
  ].join('\n');
}

/** Places for values, which `writeText` has escaped like other braces, as authors write them. */
function withCodes(text: string): string {
  return text.replace(/\\\{([^{}]+)\\\}/g, (found, escaped: string) => {
    const formula = escaped.replace(/\\(.)/g, '$1');
    return parseFormula(formula) ? tagged(formula) : found;
  });
}

function local(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
