import { type MeterName, type Meters, meterMax, meterNames } from '#domain/items/conversation.ts';
import type { ConversationMessages } from '#i18n/conversation/en.ts';
import { fill } from '#i18n/translate.ts';

export interface Wording {
  readonly labels: ConversationMessages;
  readonly locale: string;
}

/** What a meter's number means: "shaky". */
export function levelOf(meter: MeterName, value: number, labels: ConversationMessages): string {
  return labels[`${meter}Levels`][Math.ceil(value / 2)] ?? '';
}

/** "Trust +2: now growing", for each meter that moved. */
export function changesIn(before: Meters, after: Meters, labels: ConversationMessages): string[] {
  return meterNames.flatMap((meter) => {
    const by = after[meter] - before[meter];
    if (by === 0) return [];
    return [fill(labels.change, { meter: labels.meters[meter], by: signed(by), word: levelOf(meter, after[meter], labels) })];
  });
}

export function signed(by: number): string {
  return by > 0 ? `+${by}` : String(by).replace('-', '−');
}

export function pair(meters: Meters): { readonly trust: number; readonly heat: number; readonly max: number } {
  return { ...meters, max: meterMax };
}
