import type { CourseFile } from './course-file.ts';
import { type Diagnostic, Report } from './diagnostic.ts';
import { fieldPlaces } from './frontmatter.ts';

/** The lessons of a course.yml, each once. TP301: one that is listed twice, or an objective of two lessons. */
export function lessonsOnce({ lessons }: CourseFile, file: string, text: string, diagnostics: Diagnostic[]): CourseFile['lessons'] {
  const report = new Report(file);
  const seen = new Set<string>();
  const objectives = new Map<string, string>();
  const places = () => fieldPlaces(text);
  const once = lessons.filter(({ id, objectives: own }, i) => {
    const isDouble = seen.has(id);
    seen.add(id);
    if (isDouble) {
      const at = places().get(`lessons/${i}/id`) ?? { line: 1, column: 1 };
      report.error('TP301', at, `The lesson "${id}" is listed twice.`, 'delete one of the two entries, or write the id of another lesson');
      return false;
    }
    for (const name of Object.keys(own)) {
      const first = objectives.get(name);
      objectives.set(name, first ?? id);
      if (first === undefined) continue;
      const at = places().get(`lessons/${i}/objectives/${name}`) ?? { line: 1, column: 1 };
      report.error(
        'TP301',
        at,
        `The lessons "${first}" and "${id}" both have an objective "${name}".`,
        `give one of them another name, such as ${name}-2`,
      );
    }
    return true;
  });
  diagnostics.push(...report.diagnostics);
  return once;
}
