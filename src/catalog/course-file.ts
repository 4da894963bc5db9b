import { z } from 'astro/zod';
import { bloomLevels } from '#domain/course.ts';
import { locales } from '#domain/locale.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** Former id and the present one; of something that was split, all present ones. */
const aliases = z.record(id, z.union([id, z.array(id).min(1)])).optional();

const perLocale = z.partialRecord(z.enum(locales), z.string().min(1));

/** courses/<course>/course.yml: all of a course that is the same in every language, and its title in each. */
export const courseFile = z.strictObject({
  /** The course's title by language code. */
  title: perLocale,
  /** One or two sentences by language code. */
  summary: perLocale,
  /** Share of the final assessment needed to pass, 0 to 1. */
  masteryScore: z.number().min(0).max(1),
  /** The lessons in order. */
  lessons: z.array(
    z.strictObject({
      /** The name of the lesson's file, without ".mdx". */
      id,
      /** How long it takes, with its questions. */
      minutes: z.number().int().positive(),
      /** Objective id and its level. */
      objectives: z.record(id, z.enum(bloomLevels)),
    }),
  ),
  /** What lessons, objectives and questions were called before, so that learners' records follow. */
  aliases: z.strictObject({ lessons: aliases, objectives: aliases, items: aliases }).optional(),
});
export type CourseFile = z.infer<typeof courseFile>;
