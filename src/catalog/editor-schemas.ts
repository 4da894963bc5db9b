import { z } from 'astro/zod';
import { courseFile } from './course-file.ts';
import { lessonFrontmatter } from './frontmatter.ts';
import { factRegister, glossary } from './registers.ts';

const written = {
  lesson: { schema: lessonFrontmatter, title: 'The description of a lesson, between its two --- lines' },
  course: { schema: courseFile, title: 'content/courses/<course>/course.yml' },
  facts: { schema: factRegister, title: 'content/facts.yml: claims and their sources, by id' },
  glossary: { schema: glossary, title: 'content/glossary/<language>.yml: terms, by id' },
};

/** JSON schemas for editors, by file name: what trainers may write in each field, and what it means. */
export function editorSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(written).map(([name, { schema, title }]) => [
      `${name}.json`,
      `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) }, null, 2)}\n`,
    ]),
  );
}
