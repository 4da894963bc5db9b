import type { ReactNode } from 'react';
import { play } from '#domain/conversation/play.ts';
import type { ConversationResponse } from '#domain/items/conversation.ts';
import type { Item } from '#domain/items/kinds.ts';
import type { LabResponse } from '#domain/items/metrics-lab.ts';
import type { PlanResponse } from '#domain/items/plan.ts';
import type { RewriteResponse } from '#domain/items/rewrite.ts';
import type { Locale } from '#domain/locale.ts';
import { plainText } from '#domain/rich-text.ts';
import { KeptTable } from '../metrics-lab/KeptTable.tsx';
import { KeptPlan } from '../plan/KeptPlan.tsx';
import type { ItemLabels } from './view.ts';
import type { MarkedItem } from './views.ts';

type UnmarkedItem = Exclude<Item, MarkedItem>;

/** How a response without marks is shown when one looks back at it. A kind that has no words to show is null. */
type KeptView<I extends Item> = ((item: I, response: never, labels: ItemLabels, locale: Locale) => ReactNode) | null;

const views: { readonly [K in UnmarkedItem['kind']]: KeptView<Extract<Item, { kind: K }>> } = {
  reflection: (_item, response: string) => <p className="own-text">{response}</p>,
  rewrite: (_item, response: RewriteResponse) => <p className="own-text">{response.text}</p>,
  plan: (_item, response: PlanResponse, _labels, locale) => <KeptPlan response={response} locale={locale} />,
  'self-check': (item, response: Record<string, number>, labels) => (
    <ul>
      {item.statements.map((statement) => (
        <li key={statement.id}>
          {plainText(statement.text)} {labels.ratings[(response[statement.id] ?? 1) - 1]}
        </li>
      ))}
    </ul>
  ),
  conversation: (item, response: ConversationResponse) => (
    <ol>
      {play(item, response.path).turns.flatMap(({ reply, state }, i) =>
        reply ? [<li key={`${i} ${state.scene}`}>{plainText(reply.text)}</li>] : [],
      )}
    </ol>
  ),
  curve: null,
  'metrics-lab': (_item, response: LabResponse, _labels, locale) => <KeptTable response={response} locale={locale} />,
  // Responses are changes; `KeptMaps` shows what they add up to.
  'journey-map': null,
};

interface Props {
  readonly item: UnmarkedItem;
  /** Of the shape of the item's kind. */
  readonly response: unknown;
  readonly labels: ItemLabels;
  readonly locale: Locale;
}

export function Kept({ item, response, labels, locale }: Props) {
  const view = views[item.kind] as ((item: Item, response: unknown, labels: ItemLabels, locale: Locale) => ReactNode) | null;
  return view?.(item, response, labels, locale);
}
