import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { pageFrontmatter } from '#catalog/page-frontmatter.ts';

export const collections = {
  /** Texts that belong to the site as a whole, `locale/page`. Lessons are read by the catalog. */
  pages: defineCollection({ loader: glob({ base: './content/pages', pattern: '*/*.mdx' }), schema: pageFrontmatter }),
};
