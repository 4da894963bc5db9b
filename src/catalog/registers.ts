import { z } from 'astro/zod';

const form = /^\d{4}-\d{2}-\d{2}$/;
const day = z.string().regex(form).refine(isDay, 'is no day of the calendar');
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** Whether a day of the right form exists: there is no 31 February. */
function isDay(text: string): boolean {
  const time = Date.parse(text);
  return !form.test(text) || (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text));
}

/** An entry of content/facts.yml: a claim, whether it may be used, and where it comes from. */
export const factEntry = z.strictObject({
  statement: z.string().min(1).describe('The claim in plain words; for do-not-use, the claim as it circulates.'),
  status: z
    .enum(['use', 'caveat', 'do-not-use'])
    .describe('use: as it stands; caveat: only together with the note; do-not-use: only to be shown as a mistake.'),
  note: z.string().optional().describe('What to be careful about, or what is wrong with it.'),
  source: z.string().min(1).describe('Who says so and where: authors, year, title, place.'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Where to read it, if the exact address is known.'),
  kind: z
    .enum(['research', 'survey', 'vendor', 'case', 'law', 'standard', 'method'])
    .describe('What kind of source it is; "method" is for definitions and formulas.'),
  evidence: z
    .enum(['primary', 'secondary', 'unverified'])
    .describe('How the source was seen: itself (primary), through another page (secondary), or not yet (unverified).'),
  checked: day.describe('The day it was last checked: year-month-day.'),
  reviewBy: day.describe('The day by which it must be checked again: year-month-day.'),
});
export type Fact = z.infer<typeof factEntry>;
export const factRegister = z.record(id, factEntry);

/** An entry of content/glossary/<language>.yml. */
export const glossaryEntry = z.strictObject({
  term: z.string().min(1).max(60).describe('The term as it is shown, with its abbreviation.'),
  definition: z.string().min(1).describe('One or two plain sentences that can be understood alone.'),
  synonyms: z.array(z.string().max(60)).default([]).describe('Other words under which somebody may search for it.'),
  seeAlso: z.array(z.string()).default([]).describe('Ids of neighbouring terms.'),
});
export type GlossaryEntry = z.infer<typeof glossaryEntry>;
export const glossary = z.record(id, glossaryEntry);
