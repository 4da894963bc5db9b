import { askedWith, drawValues, paperSeed } from '#domain/items/calculated.ts';
import { type Gap, isChosen } from '#domain/items/gaps.ts';
import { mapRows } from '#domain/items/journey-map.ts';
import type { RatedReply } from '#domain/items/judgement.ts';
import type { Item } from '#domain/items/kinds.ts';
import type { Sample } from '#domain/items/metrics-lab.ts';
import type { Locale } from '#domain/locale.ts';
import { type Block, plainBlocks, plainText, type RichText } from '#domain/rich-text.ts';
import { writtenNumber } from '#i18n/written-number.ts';

/** A line of an item's answer, for readers without scripts and for paper. */
export interface SolutionPart {
  readonly text: string;
  readonly reason: string;
  readonly isKey: boolean;
  /** Where a card belongs or a step stands. */
  readonly place?: string;
}

/** Plain text only: inside `<noscript>` browsers with scripts read markup as text. */
export function solutionOf(item: Item, locale: Locale): SolutionPart[] {
  switch (item.kind) {
    case 'single':
    case 'multiple': {
      const keys = item.kind === 'single' ? [item.key] : item.keys;
      return item.options.map((option) => part(option.text, option.feedback, keys.includes(option.id)));
    }
    case 'ordering':
      return item.steps.map((step, i) => ({ ...part(step.text, step.feedback), place: String(i + 1) }));
    case 'matching':
      return item.cards.map((card) => ({
        ...part(card.text, card.feedback),
        place: item.groups
          .filter((group) => card.groups.includes(group.id))
          .map((group) => plainText(group.text))
          .join(' / '),
      }));
    case 'calculated':
      return solutionOf(
        askedWith(item, drawValues(item, paperSeed(item)), (value) => writtenNumber(value, locale, 2)),
        locale,
      ).filter(({ isKey }) => isKey);
    case 'numeric':
      return [item.key, ...item.slips].map((answer) =>
        part([`${writtenNumber(answer.value, locale)} ${item.unit}`], answer.feedback, answer === item.key),
      );
    case 'gaps': {
      const order = item.passage.flat().flatMap((each) => ('gap' in each ? [each.gap] : []));
      return item.gaps
        .toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
        .flatMap((gap, i) => answersOf(gap).map((answer) => ({ ...answer, text: `(${i + 1}) ${answer.text}` })));
    }
    case 'judgement':
    case 'ranking':
      return item.replies.map((reply) => ({ ...part(reply.text, reply.feedback), place: rangeOf(reply) }));
    case 'reflection':
      return item.model.flatMap(linesOf).map((line) => part([], line));
    case 'rewrite':
      return [
        ...item.models.map((model) => ({ text: '', reason: plainBlocks(model), isKey: true })),
        ...item.criteria.map((criterion) => part(criterion.text, criterion.advice)),
      ];
    case 'plan':
      return item.examples.map((example) => part(example.when, example.act));
    case 'self-check':
      return item.statements.map((statement) => part(statement.text, statement.advice));
    case 'metrics-lab':
      return [...item.samples.map((sample) => part([...sample.title, ': ', countsOf(sample)], sample.notice)), part([], item.closing)];
    case 'conversation':
      return [];
    case 'curve':
      return [part([], item.closing)];
    case 'journey-map':
      return item.stages.flatMap((stage) => [
        ...mapRows.flatMap((row) => (stage.cells[row]?.gap ? [{ ...part([stage.cells[row].text], []), place: stage.name }] : [])),
        part([stage.name], stage.note),
      ]);
  }
}

function answersOf(gap: Gap): SolutionPart[] {
  if (!isChosen(gap)) return [part([gap.accepted.join(' / ')], gap.feedback, true)];
  return gap.options.map((option) => part(option.text, option.feedback, option.id === gap.key));
}

function rangeOf({ low, high }: RatedReply): string {
  return low === high ? `${low}/4` : `${low}–${high}/4`;
}

function countsOf({ groups }: Sample): string {
  return groups.map(({ name, counts }) => `${name}: ${counts.map(([answer, count]) => `${count} × ${answer}`).join(', ')}`).join('; ');
}

function part(text: RichText, reason: RichText, isKey = false): SolutionPart {
  return { text: plainText(text), reason: plainText(reason), isKey };
}

function linesOf(block: Block): readonly RichText[] {
  return block.type === 'paragraph' ? [block.children] : block.items;
}
