import { z } from 'astro/zod';

/** The description of a page below content/pages. */
export const pageFrontmatter = z.strictObject({
  title: z.string().min(1).describe('The title of the page.'),
  summary: z.string().min(1).describe('What the page says, in one or two sentences.'),
});
