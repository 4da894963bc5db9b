import { bloomLevels } from '#domain/course.ts';
import type { ListedLesson } from './add-lesson.ts';
import { problemWithId } from './ids.ts';

export type NewObjective = ListedLesson['objectives'][number];

/** Objectives as typed: `explain-cx, judge-case:analyse`. Without a level it is "understand". */
export function readObjectives(typed: string): { readonly objectives: readonly NewObjective[]; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const objectives = typed
    .split(/[\s,]+/)
    .filter((word) => word !== '')
    .map((word): NewObjective => {
      const [id = '', level] = word.split(':', 2);
      const bloom = bloomLevels.find((name) => name === (level ?? 'understand'));
      if (!bloom) problems.push(`"${level}" is no level of an objective. There are: ${bloomLevels.join(', ')}.`);
      return { id, bloom: bloom ?? 'understand' };
    });
  return { objectives, problems };
}

/** Why a new lesson cannot have these objectives, in sentences. */
export function problemsWithObjectives(objectives: readonly NewObjective[], taken: ReadonlySet<string>): string[] {
  const ids = objectives.map(({ id }) => id);
  return ids.flatMap((id, i) => problemWithId('objective', id, [...taken, ...ids.slice(0, i)]) ?? []);
}
