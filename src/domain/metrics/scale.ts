/** The four measures of the lab: recommendation, satisfaction, effort, and resolution at the first contact. */
export const measures = ['nps', 'csat', 'ces', 'fcr'] as const;
export type Measure = (typeof measures)[number];

/** Answers that count alike: for NPS detractors, passives and promoters; else those that do not count and those that do. */
export type Band = 'low' | 'middle' | 'high';

export interface Scale {
  /** First and last whole number that can be answered; for FCR 0 is "came back" and 1 "solved". */
  readonly lowest: number;
  readonly highest: number;
  /** First answers of the middle and the high band; without a middle both are the same. */
  readonly middleFrom: number;
  readonly highFrom: number;
}

/**
 * NPS: 0 to 6, 7 and 8, 9 and 10 (Reichheld 2003). CSAT: 4 and 5 of 5 are satisfied. CES: agreement from 1 to 7 with "made
 * it easy", 5 to 7 agree. FCR: whether a case was solved at the first contact.
 */
export const scales: Readonly<Record<Measure, Scale>> = {
  nps: { lowest: 0, highest: 10, middleFrom: 7, highFrom: 9 },
  csat: { lowest: 1, highest: 5, middleFrom: 4, highFrom: 4 },
  ces: { lowest: 1, highest: 7, middleFrom: 5, highFrom: 5 },
  fcr: { lowest: 0, highest: 1, middleFrom: 1, highFrom: 1 },
};

export function isMeasure(name: string): name is Measure {
  return measures.some((measure) => measure === name);
}

export function bandOf(measure: Measure, answer: number): Band {
  const { middleFrom, highFrom } = scales[measure];
  if (answer >= highFrom) return 'high';
  return answer >= middleFrom ? 'middle' : 'low';
}

/** Every answer the scale has, from the lowest. */
export function answersOf(measure: Measure): number[] {
  const { lowest, highest } = scales[measure];
  return Array.from({ length: highest - lowest + 1 }, (_, i) => lowest + i);
}
