import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { lessonFrontmatter } from '#catalog/frontmatter.ts';

export const collections = {
  /** One entry a lesson and language: `course/locale/lesson`. */
  lessons: defineCollection({
    loader: glob({ base: './content/courses', pattern: '*/*/[^_]*.mdx', retainBody: false }),
    schema: lessonFrontmatter,
  }),
};
