import { z } from 'astro/zod';
import { bloomLevels } from '#domain/course.ts';
import { locales } from '#domain/locale.ts';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .describe('English words in small letters, joined by "-". Ids are for ever.');
/** Former id and the present one; of something that was split, all present ones. */
const aliases = z.record(id, z.union([id, z.array(id).min(1)])).optional();

const textPerLocale = (longest: number) => z.partialRecord(z.enum(locales), z.string().min(1).max(longest));

/** courses/<course>/course.yml: all of a course that is the same in every language, and its title in each. */
export const courseFile = z.strictObject({
  title: textPerLocale(90).describe("The course's title by language code."),
  summary: textPerLocale(400).describe('What the course gives and for whom, in one or two sentences, by language code.'),
  order: z.number().int().positive().optional().describe('Its place among the courses, from 1. Courses without one come last.'),
  masteryScore: z.number().min(0).max(1).describe('Share of the final assessment needed to pass, 0 to 1.'),
  lessons: z
    .array(
      z.strictObject({
        id: id.describe('The name of the lesson\'s file, without ".mdx".'),
        minutes: z
          .number()
          .int()
          .positive()
          .optional()
          .describe('How long the lesson takes, with its questions. Left out, it is counted from words, questions and activities.'),
        objectives: z.record(id, z.enum(bloomLevels)).describe('Objective id and its level.'),
      }),
    )
    .describe('The lessons in order.'),
  aliases: z
    .strictObject({ lessons: aliases, objectives: aliases, items: aliases })
    .optional()
    .describe("What lessons, objectives and questions were called before, so that learners' records follow."),
});
export type CourseFile = z.infer<typeof courseFile>;
