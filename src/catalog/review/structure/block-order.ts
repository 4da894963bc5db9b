import type { LessonRule } from '../rule.ts';
import { type Opening, openings, template } from './blocks.ts';

const ranks: ReadonlyMap<string, number> = new Map(['Prequestion', ...template.map(({ tag }) => tag)].map((tag, rank) => [tag, rank]));
const lastBeforeBridge = ranks.size - 2;
const once = new Set(['Monday', 'KeyTerms', 'Bridge']);
const practice = new Set(['Q', 'Curve', 'SelfCheck', 'Reflection', 'Rewrite', 'MetricsLab', 'Conversation', 'JourneyMap']);

/** TP413: a block that does not stand where the template has it. */
export const blockOrder: LessonRule = (lesson, report) => {
  const tags = openings(lesson.flow);
  const bridge = tags.find(({ tag }) => tag === 'Bridge');
  const activity = tags.find(({ tag }) => tag === 'Activity');
  const ranked = tags.flatMap((opening, i) => {
    if (opening.inside.length > 0) return [];
    // Questions may stand anywhere but after the bridge, and a block that comes twice only has to begin in its place.
    if (practice.has(opening.tag)) return bridge && opening.line > bridge.line ? [{ opening, rank: lastBeforeBridge }] : [];
    const rank = ranks.get(opening.tag);
    const again = opening.tag !== 'Prequestion' && tags.findIndex(({ tag }) => tag === opening.tag) < i;
    return rank === undefined || again ? [] : [{ opening, rank }];
  });
  for (const { opening, rank } of misplaced(ranked)) {
    const before = template.find(({ tag }) => (ranks.get(tag) ?? 0) > rank)?.tag;
    const after = [...ranks.keys()][rank - 1];
    report.warn(
      'TP413',
      opening,
      `<${opening.tag}> does not stand where learners expect it.`,
      `move it ${opening.tag === 'Bridge' ? 'to the end of the lesson, behind the last question' : rank === 0 ? 'to the top of the lesson' : [`behind <${after}>`, ...(before ? [`before <${before}>`] : [])].join(' and ')}`,
    );
  }
  const terms = tags.find(({ tag }) => tag === 'KeyTerms');
  const questions = tags.filter(({ tag, inside }) => practice.has(tag) && inside.length === 0);
  const [first] = questions;
  if (terms && bridge && first && terms.line < bridge.line && questions.every(({ line }) => line < terms.line)) {
    const heading = lesson.flow.findLast(({ type, line }) => type === 'heading' && line < first.line);
    report.warn(
      'TP413',
      terms,
      '<KeyTerms /> stands behind the questions, where learners have needed its words already.',
      `cut this line, and paste it above line ${heading?.line ?? first.line}, with an empty line below it`,
    );
  }
  for (const opening of tags) {
    if (opening.tag !== 'Answer' || !activity || opening.line < activity.line) continue;
    report.warn(
      'TP413',
      opening,
      '<Answer> stands behind the activity, long after the guess.',
      'move it to the section that gives the answer',
    );
  }
};

/** TP413: a plan outside the block for the next shift, or behind one that was closed too early. */
export const planOutside: LessonRule = ({ flow }, report) => {
  for (const [i, step] of flow.entries()) {
    if (step.type !== 'open' || step.tag !== 'Plan') continue;
    const before = flow[i - 1];
    const nearest = (tag: string) => flow.slice(0, i).findLast((other) => 'tag' in other && other.tag === tag);
    const end = flow.slice(i).find((other) => other.type === 'close' && other.tag === 'Plan') ?? step;
    if (before?.type === 'close' && before.tag === 'Monday')
      report.warn(
        'TP413',
        step,
        '<Plan> stands outside <Monday>, which ends right above it.',
        `cut line ${before.line}, which is </Monday>, and paste it below line ${end.line}, which is </Plan>`,
      );
    else if (nearest('Monday')?.type !== 'open') {
      const monday = flow.find((other) => other.type === 'close' && other.tag === 'Monday');
      const cure = monday
        ? `cut lines ${step.line} to ${end.line}, and paste them above line ${monday.line}, which is </Monday>`
        : `add above this line:\n<Monday>\n\nadd below line ${end.line}:\n\n</Monday>`;
      report.warn('TP413', step, '<Plan> stands outside <Monday>, where learners look for what to do next.', cure);
    }
  }
};

/** TP413: a block that closes the lesson and stands twice. */
export const blockTwice: LessonRule = (lesson, report) => {
  const tags = openings(lesson.flow);
  for (const [i, opening] of tags.entries()) {
    const first = tags.findIndex(({ tag }) => tag === opening.tag);
    if (!once.has(opening.tag) || first === i) continue;
    report.warn(
      'TP413',
      opening,
      `A lesson has one <${opening.tag}>, and the first stands in line ${tags[first]?.line}.`,
      'delete one of the two, or move its text into the other',
    );
  }
};

/** TP417: practice begins before learners have seen how it is done. */
export const examplesFirst: LessonRule = (lesson, report) => {
  const tags = openings(lesson.flow);
  const first = tags.find(({ tag, inside }) => practice.has(tag) && !inside.includes('Activity'));
  if (!first) return;
  const late = ['Good', 'Poor', 'Worked'].filter((tag) => {
    const example = tags.find((opening) => opening.tag === tag);
    return example !== undefined && example.line > first.line;
  });
  if (late.length === 0) return;
  report.warn(
    'TP417',
    first,
    `This question comes before ${late.map((tag) => `<${tag}>`).join(' and ')}, so learners must practise what they have not seen yet.`,
    'move the question below <Worked>',
  );
};

/** The fewest entries that must move so that the ranks of the others never fall. */
function misplaced<T extends { readonly opening: Opening; readonly rank: number }>(entries: readonly T[]): T[] {
  const longest: T[][] = [];
  for (const [i, entry] of entries.entries()) {
    const best = longest
      .slice(0, i)
      .filter((run) => (run.at(-1)?.rank ?? 0) <= entry.rank)
      .reduce<T[]>((a, b) => (b.length > a.length ? b : a), []);
    longest.push([...best, entry]);
  }
  const kept = new Set(longest.reduce<T[]>((a, b) => (b.length > a.length ? b : a), []));
  return entries.filter((entry) => !kept.has(entry));
}
