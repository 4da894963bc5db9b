import type { Catalog, Course, Lesson } from '../catalog.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { escaped } from '../escaped.ts';
import { noAliases } from './aliases.ts';
import { local, pastOf } from './apply-lock.ts';
import { releasedArrows } from './arrows.ts';
import { orBack } from './back-first.ts';
import { isSame } from './compare.ts';
import { cureOfDouble } from './doubled-ids.ts';
import { fingerprintOf, letteredIn } from './fingerprint.ts';
import { type LineEdit, linesOf, onlyLine, writtenEdits } from './line-edits.ts';
import { lostParts } from './lost-parts.ts';
import { withMovedTags } from './moved-tags.ts';
import { presentCourses } from './present.ts';
import { mistakesOf, otherReasons, reasonsOf, withReleasedReason } from './reasons.ts';
import { recalledKey } from './recall-key.ts';
import { letterOfCopy, withEarlierWords, withReleasedLetter, withReleasedWords } from './recall-words.ts';
import { strayGap } from './stray-gap.ts';
import { sumEdits } from './sum-edits.ts';
import type { Recalled, Suspect } from './suspect.ts';
import { typedItem } from './typed-item.ts';

/** Rules about what a question consists of: what the lock remembers of it is the shortest way back. */
const ofParts = /^TP(?:20[37]|21[129]|220|447|456|458|66[01]|68[01]|690)$/;
const ofKeys = /^TP(?:20[689]|210)$/;
const ofSums = /^TP63[23456]$/;
const ofArrows = /^TP61[1256]$/;
/** What is said of the lines of options, and is mended where those lines are written anew. */
const ofLines = /^TP(?:202|222)$/;

/** The diagnostics; cures of mistakes in a released question begin with what stood there when it was released. */
export function withReleased(catalog: Catalog, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const homes = new Map(
    presentCourses(catalog.courses).flatMap(({ course }) => course.lessons.map((lesson) => [lesson.file, { course, lesson }])),
  );
  const rewritten = new Set<string>();
  // Questions whose lost key is in the cure of what they lack.
  const keyed = new Set<string>();
  const itemOf = ({ file, line }: Diagnostic) => {
    const home = homes.get(file);
    return home && suspectAt(line, home, catalog)?.item.id;
  };
  return diagnostics
    .map((found) => {
      const home = homes.get(found.file);
      if (home && found.code === 'TP301') return { ...found, cure: cureOfDouble(found, home, catalog.lock) };
      if (home && found.code === 'TP306') return withMovedTags(found, home, catalog.lock);
      const suspect = home && suspectAt(found.line, home, catalog);
      const recalled = suspect && recall(found, suspect);
      if (!recalled) return found;
      for (const line of recalled.rewritten ?? []) rewritten.add(`${found.file}:${line}`);
      if (found.code === 'TP207' && /^- \[x\]/m.test(recalled.cure.join('\n'))) keyed.add(suspect.item.id);
      const { line = found.line, cure } = recalled;
      return { ...found, line, column: line === found.line ? found.column : 1, cure: cure.join('\n') };
    })
    .filter(({ code, file, line }) => !(ofLines.test(code) && rewritten.has(`${file}:${line}`)))
    .filter(
      (found, i, all) => !(ofKeys.test(found.code) || ofSums.test(found.code)) || all.findIndex((other) => isSameCure(found, other)) === i,
    )
    .filter((found) => !(/^TP20[68]$/.test(found.code) && keyed.has(itemOf(found) ?? '')));
}

/** Two rules that ask for the same, or two uses of a number that no line gives. */
function isSameCure(one: Diagnostic, other: Diagnostic): boolean {
  const lines = ({ cure }: Diagnostic) => cure.replace(/^add below .*:\n/, '');
  if (ofSums.test(one.code) && /^add below/.test(one.cure) && /^add below/.test(other.cure))
    return one.file === other.file && lines(one) === lines(other);
  return one.file === other.file && one.line === other.line && one.cure === other.cure;
}

/** The last item that begins at the line or above it, if it is released. */
function suspectAt(line: number, { course, lesson }: { course: Course; lesson: Lesson }, { lock, sources }: Catalog): Suspect | undefined {
  const { items, places, file } = lesson;
  const item = items.findLast(({ id }) => (places.get(id)?.line ?? Number.POSITIVE_INFINITY) <= line);
  const released = lock?.get(course.id);
  const past = item && released && pastOf(local(item.id), released, course.aliases ?? noAliases);
  return past && { item, past, typed: typedItem(sources.get(file) ?? '', places.get(item.id), past.kind) };
}

/** What else the rule proposes would be another question than the released one. */
function recall(found: Diagnostic, suspect: Suspect): Recalled | undefined {
  const { code, line, message, cure } = found;
  const { item, past, typed } = suspect;
  if (/^TP4(?:30|4[56]|50)$/.test(code)) return withEarlierWords(found, suspect);
  if (/^TP(?:205|451)$/.test(code)) return withReleasedReason(found, suspect);
  if (/^TP(?:214|670)$/.test(code)) return { cure: [withReleasedLetter(cure, item, past)] };
  const isKeyRight =
    (code === 'TP210' && item.kind === 'multiple' && [...item.keys].sort().join(' ') === past.key) ||
    (code === 'TP206' && fingerprintOf(item).key === past.key);
  if (ofKeys.test(code) && !isKeyRight) return withMoreKeys(found, suspect) ?? recalledKey(found, suspect);
  if (ofSums.test(code)) return recalledSums(found, suspect);
  const copy = code === 'TP203' ? letterOfCopy(found, suspect) : undefined;
  if (copy) return copy;
  const arrows = ofArrows.test(code) && !/Did you mean/.test(message) ? releasedArrows(found, suspect) : [];
  if (arrows.length > 0) return { cure: arrows };
  const lines = ofParts.test(code)
    ? [...strayGap(found, suspect), ...lostParts(letteredIn(item), past, typed, line, item.id)]
    : code === 'TP612'
      ? recalledScene(message, suspect, line)
      : [];
  // A mark makes a choice of a gap that was typed into.
  if (code === 'TP661' && lines.length === 0) return recalledKey(found, suspect) ?? withReleasedWords(found, suspect);
  return lines.length > 0 ? { cure: lines } : withReleasedWords(found, suspect);
}

/** Where options were made right with reasons that praise them: more answers first, which make another question of it. */
function withMoreKeys(found: Diagnostic, suspect: Suspect): Recalled | undefined {
  const back = recalledKey(found, suspect);
  const lines = found.cure.split('\n');
  const others = lines.findIndex((line) => line.startsWith('('));
  const first = others < 0 ? lines : lines.slice(0, others);
  if (!back || !/^TP(?:209|210)$/.test(found.code) || !isPraised(suspect) || !/choose="\d"/.test(first.join(''))) return undefined;
  return { cure: [...first, `and then: npm run lock -- major ${suspect.item.id}`, orBack, ...back.cure] };
}

/** Whether an option that is new, or was wrong, has a mark now, and a reason that fits it. */
function isPraised({ item, past, typed }: Suspect): boolean {
  const others = otherReasons(item, past);
  const [reasons, mistakes] = [reasonsOf(item), mistakesOf(item)];
  const isNew = (name: string) => !past.options.has(name) && reasons.has(name) && !mistakes.has(name);
  const keys = past.key.split(' ');
  return typed.entries.some(({ mark, name }) => /x/i.test(mark) && !keys.includes(name) && (others.has(name) || isNew(name)));
}

/** The heading of a scene that has another name now, while arrows still have the old one. */
function recalledScene(message: string, { item, past: { options }, typed }: Suspect, at: number): string[] {
  const lost = /^There is no scene "([^"]+)"/.exec(message)?.[1] ?? '';
  const [, before] = [...options].find(([name]) => name.startsWith(`${lost}.`)) ?? [];
  const [now] = letteredIn(item).find(([name, words]) => before !== undefined && !options.has(name) && isSame(before, words)) ?? [];
  const scene = now?.slice(0, now.indexOf('.'));
  if (scene === undefined) return [];
  const heading = new RegExp(`^(###\\s+)${escaped(scene)}(?![\\w-])`);
  const arrow = new RegExp(`^(\\s*(?:→|->)\\s*)${escaped(scene)}(?![\\w-])`);
  const edits: LineEdit[] = [];
  for (let line = typed.from + 1; line < typed.to; line++) {
    const text = typed.line(line);
    const back = text.replace(heading, `$1${lost}`).replace(arrow, `$1${lost}`);
    if (back !== text) edits.push({ line, text: back });
  }
  if (edits.length > 0) return [...writtenEdits(edits, at), '(it was released under this name)'];
  return [`### ${lost}`, `(in place of ### ${scene}; it was released under this name)`];
}

function recalledSums({ line }: Diagnostic, { item, past, typed }: Suspect): Recalled | undefined {
  const edits = item.kind === 'calculated' && past.kind === item.kind ? sumEdits(past, item, typed) : [];
  if (edits.length === 0) return undefined;
  const [first, ...more] = edits;
  const at = onlyLine(edits) ?? (first && 'below' in first && more.length === 0 ? first.below : line);
  return { cure: [...writtenEdits(edits, at), '(as it was released)'], line: at, rewritten: edits.flatMap(linesOf) };
}
