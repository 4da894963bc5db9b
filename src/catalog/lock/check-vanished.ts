import type { Place, Report } from '../diagnostic.ts';
import { fieldPlaces } from '../frontmatter.ts';
import type { Aliases } from './aliases.ts';
import type { ReleasedCourse } from './lock-file.ts';
import { placeOfKey } from './place-of-key.ts';
import type { Present } from './present.ts';
import { heirOfItem, heirOfObjective, heirsOfLesson } from './suggest-heir.ts';

/** What the parts of a course are called, by the name of their ids' place in course.yml and in the lock. */
export const partNames = { lessons: 'lesson', objectives: 'objective', items: 'question' } as const;
export type Part = keyof typeof partNames;

/** TP600: every released id must still be there, have an alias or be retired. `text` is course.yml. */
export function checkVanished(present: Present, released: ReleasedCourse, aliases: Aliases, text: string, report: Report): void {
  const place = placeOfKey(text, [/^aliases:/m.test(text) ? 'aliases' : 'lessons']);
  const heirs: Readonly<Record<Part, (id: string) => readonly string[]>> = {
    lessons: (id) => heirsOfLesson(id, present, released, aliases),
    objectives: () => heirOfObjective(present, released),
    items: (id) => heirOfItem(id, present, released),
  };
  for (const part of Object.keys(partNames) as Part[]) {
    for (const id of inUse(part, released)) {
      if (present[part].has(id) || aliases[part].has(id)) continue;
      const [heir, ...more] = part === 'objectives' ? heirs[part](id) : [];
      const isHeir = ([path]: [string, Place]) => more.length === 0 && heir !== undefined && path.endsWith(`/objectives/${heir}`);
      report.error(
        'TP600',
        [...fieldPlaces(text)].find(isHeir)?.[1] ?? place,
        `The ${partNames[part]} "${id}" was released and is gone, so what learners did there would no longer count.`,
        [...aliasLines(part, id, heirs[part](id)), `If it is gone for good: npm run lock -- retire ${present.course.id}/${id}`].join('\n'),
      );
    }
  }
}

function inUse(part: Part, released: ReleasedCourse): string[] {
  if (part === 'items') return [...released.items].filter(([, item]) => !item.retired).map(([id]) => id);
  return [...released[part]].filter(([, standing]) => standing === 'released').map(([id]) => id);
}

function aliasLines(part: Part, id: string, heirs: readonly string[]): string[] {
  const target = heirs.length > 1 ? `[${heirs.join(', ')}]` : (heirs[0] ?? 'the-new-id');
  return [
    heirs.length > 0 ? 'say in course.yml what it is called now:' : 'put it back; or, if another one took its place, say so in course.yml:',
    'aliases:',
    `  ${part}:`,
    `    ${id}: ${target}`,
  ];
}
