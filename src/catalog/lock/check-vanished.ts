import { type Place, Report } from '../diagnostic.ts';
import { fieldPlaces } from '../frontmatter.ts';
import { writeTag } from '../write-question.ts';
import type { Aliases } from './aliases.ts';
import type { ReleasedCourse } from './lock-file.ts';
import { placeOfKey } from './place-of-key.ts';
import type { Present } from './present.ts';
import { said } from './said.ts';
import { heirOfItem, heirOfObjective, heirsOfLesson, isDoubtful } from './suggest-heir.ts';
import { typedItem } from './typed-item.ts';
import { wholeQuestion } from './whole-question.ts';

/** What the parts of a course are called, by the name of their ids' place in course.yml and in the lock. */
export const partNames = { lessons: 'lesson', objectives: 'objective', items: 'question' } as const;
export type Part = keyof typeof partNames;

/** TP600: every released id must still be there, have an alias or be retired. `text` is course.yml. */
export function checkVanished(
  present: Present,
  released: ReleasedCourse,
  aliases: Aliases,
  text: string,
  report: Report,
  sources: Sources,
): void {
  const place = placeOfKey(text, [/^aliases:/m.test(text) ? 'aliases' : 'lessons']);
  const heirs: Readonly<Record<Part, (id: string) => readonly string[]>> = {
    lessons: (id) => heirsOfLesson(id, present, released, aliases),
    objectives: () => heirOfObjective(present, released),
    items: (id) => heirOfItem(id, present, released),
  };
  for (const part of Object.keys(partNames) as Part[]) {
    for (const id of inUse(part, released)) {
      if (present[part].has(id) || aliases[part].has(id)) continue;
      const found = heirs[part](id);
      const back = wayBack(part, id, found, present, released, text, sources);
      const ofFile = back?.file === undefined ? report : new Report(back.file);
      const stay = [
        ...(back?.cure === undefined ? [] : [back.cure]),
        ...aliasLines(part, id, found, back?.cure !== undefined, { text, file: back?.file === undefined ? 'course.yml' : report.file }),
      ];
      const go = `If it is gone for good: npm run lock -- retire ${present.course.id}/${id}`;
      const isOther = part === 'items' && isDoubtful(id, found[0] ?? '', present, released);
      ofFile.error(
        'TP600',
        back?.place ?? place,
        `The ${partNames[part]} "${id}" was released and is gone, so what learners did there would no longer count.`,
        (isOther ? [go, '(or, if this is the same question in other words:)', ...stay] : [...stay, go]).join('\n'),
      );
      if (ofFile !== report) report.diagnostics.push(...ofFile.diagnostics);
    }
  }
}

type Sources = ReadonlyMap<string, string>;

/** Where a part can have its old name back; in course.yml if no file is given. */
interface WayBack {
  readonly file?: string;
  readonly place: Place | undefined;
  /** Absent where the way back takes more than a line. */
  readonly cure?: string;
}

function wayBack(
  part: Part,
  id: string,
  heirs: readonly string[],
  present: Present,
  released: ReleasedCourse,
  text: string,
  sources: Sources,
): WayBack | undefined {
  if (part === 'items') return oldTag(id, heirs, present) ?? oldHome(id, present, released, sources);
  if (part === 'objectives') return oldObjective(id, heirs, present, text, sources);
  const [heir] = heirs;
  return heir === undefined ? undefined : { place: entryOf(heir, text) };
}

/** Where the id of a lesson stands in course.yml. */
function entryOf(slug: string, text: string): Place | undefined {
  return [...fieldPlaces(text)].find(([path, at]) => /^lessons\/\d+\/id$/.test(path) && isIdAt(text, at, slug))?.[1];
}

/** The tag of the question that reads like the one that is gone, with the old id. */
function oldTag(id: string, [heir]: readonly string[], { course, items }: Present): WayBack | undefined {
  const now = items.get(heir ?? '');
  if (!now) return undefined;
  return { file: now.lesson.file, place: now.lesson.places.get(now.item.id), cure: writeTag({ ...now.item, id: `${course.id}/${id}` }) };
}

/** The lesson in which a question stood, if it is still there: its guesses, or the end of its practice. */
function oldHome(id: string, { course }: Present, released: ReleasedCourse, sources: Sources): WayBack | undefined {
  const past = released.items.get(id);
  const home = course.lessons.find(({ slug }) => slug === past?.homes.at(-1));
  if (!home || home.items.length === 0) return undefined;
  const isGuess = past?.kind === 'prequestion';
  const ofRole = home.items.filter(({ role }) => (role === 'prequestion') === isGuess);
  const before = home.places.get(`${course.id}/${past?.after}`);
  const lines = typedItem(sources.get(home.file) ?? '', before, past?.kind ?? '');
  // The empty line behind the question before it.
  const end = before && (lines.line(lines.to + 1).trim() === '' ? lines.to + 1 : lines.to);
  const near = (isGuess ? ofRole[0] : ofRole.at(-1)) ?? home.items[0];
  const answer = isGuess && !home.answers.some(({ name }) => name === id) ? `, and <Answer to="${id}" /> behind what answers it` : '';
  const objectives = home.objectives.map((objective) => objective.id.slice(objective.id.indexOf('/') + 1));
  const whole = past ? wholeQuestion(id, past, objectives) : '';
  const cure =
    whole === ''
      ? `put it back${answer}: ${said(past?.stem ?? '')}`
      : `${end === undefined ? 'add above this line:' : 'add below this line:'}\n${whole}${answer === '' ? '' : `\nand add <Answer to="${id}" /> below what answers it\n`}(as it was released; what the lock does not hold is blank)`;
  return { file: home.file, place: end === undefined ? home.places.get(near?.id ?? '') : { line: end, column: 1 }, cure };
}

/** The only new objective, where its lesson describes it or else in the course; or the lesson that still describes the old one. */
function oldObjective(
  id: string,
  [heir, ...more]: readonly string[],
  { course }: Present,
  text: string,
  sources: Sources,
): WayBack | undefined {
  const describing = (objective: string) =>
    course.lessons.find(({ frontmatter }) => frontmatter !== null && Object.hasOwn(frontmatter.objectives, objective));
  const renamed = heir === undefined || more.length > 0 ? undefined : describing(heir);
  if (renamed) return { file: renamed.file, place: headPlace(sources.get(renamed.file) ?? '', heir ?? '') };
  const places = fieldPlaces(text);
  const path = [...places.keys()].find((each) => more.length === 0 && heir !== undefined && each.endsWith(`/objectives/${heir}`));
  const place = path === undefined ? undefined : places.get(path);
  const line = text.split(/\r?\n/)[(place?.line ?? 0) - 1];
  if (place && line !== undefined) return { place, cure: line.replace(new RegExp(`(?<![\\w-])${heir}(?=\\s*:)`), id) };
  const home = describing(id);
  if (!home) return undefined;
  const [entry = ''] = [...places].find(([each, at]) => /^lessons\/\d+\/id$/.test(each) && isIdAt(text, at, home.slug)) ?? [];
  return { place: places.get(entry.replace(/id$/, 'objectives')), cure: `put ${id} back into the objectives of "${home.slug}"` };
}

/** Where the head of a lesson describes an objective. */
function headPlace(source: string, objective: string): Place | undefined {
  const line = source.split(/\r?\n/).findIndex((typed) => typed.trimStart().startsWith(`${objective}:`));
  return line < 0 ? undefined : { line: line + 1, column: 3 };
}

function isIdAt(text: string, { line, column }: Place, slug: string): boolean {
  const rest = text.split(/\r?\n/)[line - 1]?.slice(column - 1) ?? '';
  return /^["']?([\w-]+)/.exec(rest)?.[1] === slug;
}

function inUse(part: Part, released: ReleasedCourse): string[] {
  if (part === 'items') return [...released.items].filter(([, item]) => !item.retired).map(([id]) => id);
  return [...released[part]].filter(([, standing]) => standing === 'released').map(([id]) => id);
}

interface Listed {
  /** The text of course.yml. */
  readonly text: string;
  /** Its name, with the way to it if the message stands in another file. */
  readonly file: string;
}

function aliasLines(part: Part, id: string, heirs: readonly string[], canGoBack: boolean, listed: Listed): string[] {
  const target = heirs.length > 1 ? `[${heirs.join(', ')}]` : (heirs[0] ?? 'the-new-id');
  return [
    canGoBack
      ? `If ${heirs.length > 0 ? 'the new name has to stay' : 'another one took its place'}, say so in ${listed.file}:`
      : heirs.length > 0
        ? `say in ${listed.file} what it is called now:`
        : `put it back; or, if another one took its place, say so in ${listed.file}:`,
    ...aliasEdit(part, `    ${id}: ${target}`, listed),
  ];
}

/** The lines that say it, and behind which line they go, where the file has aliases already. */
function aliasEdit(part: Part, line: string, { text, file }: Listed): string[] {
  const lines = text.split(/\r?\n/);
  const aliases = lines.findIndex((typed) => /^aliases:\s*(?:#.*)?$/.test(typed));
  if (aliases < 0) return [`add at the end of ${file}:`, 'aliases:', `  ${part}:`, line];
  const end = lines.findIndex((typed, i) => i > aliases && /^\S/.test(typed) && !typed.startsWith('#'));
  const own = lines
    .slice(0, end < 0 ? lines.length : end)
    .findIndex((typed, i) => i > aliases && new RegExp(`^  ${part}:\\s*(?:#.*)?$`).test(typed));
  return own < 0 ? [`below line ${aliases + 1} of ${file}:`, `  ${part}:`, line] : [`below line ${own + 1} of ${file}:`, line];
}
