import { z } from 'astro/zod';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** An entry of content/facts.yml: a claim, whether it may be used, and where it comes from. */
export const factEntry = z.strictObject({
  /** The claim in plain words; for do-not-use, the claim as it circulates. */
  statement: z.string().min(1),
  /** May lessons state it? */
  status: z.enum(['use', 'caveat', 'do-not-use']),
  /** What to be careful about, or what is wrong with it. */
  note: z.string().optional(),
  /** Authors, year, title, place. */
  source: z.string().min(1),
  url: z.url().optional(),
  kind: z.enum(['research', 'survey', 'vendor', 'case', 'law', 'standard', 'method']),
  /** How the source was seen: itself, through another page, or not yet. */
  evidence: z.enum(['primary', 'secondary', 'unverified']),
  /** The day it was last checked, year-month-day. */
  checked: day,
  /** The day by which it must be checked again. */
  reviewBy: day,
});
export type Fact = z.infer<typeof factEntry>;
export const factRegister = z.record(z.string(), factEntry);

/** An entry of content/glossary/<language>.yml. */
export const glossaryEntry = z.strictObject({
  term: z.string().min(1),
  definition: z.string().min(1),
  /** Other words for the same thing. */
  synonyms: z.array(z.string()).default([]),
  /** Ids of related terms. */
  seeAlso: z.array(z.string()).default([]),
});
export type GlossaryEntry = z.infer<typeof glossaryEntry>;
export const glossary = z.record(z.string(), glossaryEntry);
