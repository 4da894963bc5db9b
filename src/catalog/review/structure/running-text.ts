import type { Locale } from '#domain/locale.ts';
import { countWords, type FlowStep } from '../../flow.ts';

export type TextStep = Extract<FlowStep, { readonly type: 'text' }>;

/** A paragraph or list entry as one line. */
export function textIn(step: TextStep): string {
  return step.segments
    .map((segment) => segment.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words of a step; headings and tags have none. */
export function wordsIn(step: FlowStep): number {
  return step.type === 'text' ? countWords(textIn(step)) : 0;
}

/** Ends of sentences. In doubt one too many: "e.g. Ann" makes two short sentences, never one long. */
const ends: Readonly<Record<Locale, RegExp>> = {
  en: /(?<=[.!?…]["'”’»)]*)\s+/u,
  bg: /(?<=[.!?…]["'”“’»)]*)\s+/u,
  el: /(?<=[.!?;;…]["'”’»)]*)\s+/u,
  pl: /(?<=[.!?…]["'”’»)]*)\s+/u,
  ru: /(?<=[.!?…]["'”“’»)]*)\s+/u,
};

export function sentencesOf(text: string, locale: Locale): string[] {
  return text.split(ends[locale]).filter((sentence) => countWords(sentence) > 0);
}
