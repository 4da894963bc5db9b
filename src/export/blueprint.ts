import type { Catalog, Course, Lesson } from '#catalog/catalog.ts';
import { type Item, isOwnWords } from '#domain/items/kinds.ts';
import { plainBlocks, plainText } from '#domain/rich-text.ts';
import { type Html, html } from './html.ts';

/** A page for trainers: what each objective is practised by, what lessons weigh, where keys stand, how old claims are. */
export function blueprintPage(catalog: Omit<Catalog, 'diagnostics'>, today: Date): string {
  const page = html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Blueprint</title>
<style>
body { max-width: 70rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color-scheme: light dark; }
table { width: 100%; border-collapse: collapse; margin-bottom: 2rem; }
th, td { padding: 0.4rem 0.6rem; border-bottom: 1px solid #8886; text-align: start; vertical-align: top; }
.thin { font-weight: 700; }
</style>
<h1>Blueprint, ${today.toISOString().slice(0, 10)}</h1>
${catalog.courses.map(courseSection)}
<h2>Claims by age</h2>
${claimsTable(catalog, today)}
</html>
`;
  return page.text;
}

function courseSection(course: Course): Html {
  return html`<h2>${course.title} (${course.locale})</h2>
<table>
<thead><tr><th>Lesson</th><th>Objective</th><th>Level</th><th>Guessed at first</th><th>Practised by</th></tr></thead>
<tbody>${course.lessons.flatMap(objectiveRows)}</tbody>
</table>
<table>
<thead><tr><th>Lesson</th><th>Words</th><th>Questions</th><th>Activities, min</th><th>Computed, min</th><th>Stated, min</th><th>Terms</th><th>Claims</th></tr></thead>
<tbody>${course.lessons.map(weightRow)}</tbody>
</table>
${keysSummary(course)}
`;
}

const local = (id: string) => id.slice(id.indexOf('/') + 1);
const isPractice = (item: Item) => item.role === 'practice' && !isOwnWords(item);

function objectiveRows(lesson: Lesson): Html[] {
  return lesson.objectives.map((objective) => {
    const items = lesson.items.filter((item) => item.objective === objective.id);
    const practice = items.filter(isPractice);
    const names = (list: readonly Item[]) =>
      list.map(
        (item) =>
          html`<div title="${plainBlocks(item.stem)}">${local(item.id)} (${item.kind}${item.scenario ? ', scenario' : ''}${item.criticalReading ? ', critical reading' : ''})</div>`,
      );
    return html`<tr><td>${lesson.title}</td><td>${objective.text}</td><td>${objective.bloom}</td><td>${names(items.filter((item) => item.role === 'prequestion'))}</td><td class="${practice.length < 2 ? 'thin' : ''}">${names(practice)}</td></tr>`;
  });
}

function weightRow(lesson: Lesson): Html {
  const questions = lesson.items.filter(isPractice).length;
  const computed = lesson.words / 100 + questions / 2 + lesson.activityMinutes;
  const distinct = (mentions: readonly { readonly name: string }[]) => new Set(mentions.map((mention) => mention.name)).size;
  return html`<tr><td>${lesson.title}</td><td>${lesson.words}</td><td>${questions}</td><td>${lesson.activityMinutes}</td><td>${computed.toFixed(1)}</td><td>${lesson.minutes}</td><td>${distinct(lesson.terms)}</td><td>${distinct(lesson.facts)}</td></tr>`;
}

function keysSummary(course: Course): Html {
  const singles = course.lessons.flatMap((lesson) => lesson.items).filter((item) => item.kind === 'single' && item.role === 'practice');
  const positions = new Map<number, number>();
  let longest = 0;
  for (const item of singles) {
    if (item.kind !== 'single') continue;
    const place = item.options.findIndex((option) => option.id === item.key);
    positions.set(place, (positions.get(place) ?? 0) + 1);
    const lengths = item.options.map((option) => plainText(option.text).length);
    if (lengths.every((length, i) => i === place || length < (lengths[place] ?? 0))) longest++;
  }
  const shares = [...positions].sort(([a], [b]) => a - b).map(([place, n]) => `${'abcde'[place]}: ${n}`);
  return html`<p>Single-choice questions: ${singles.length}. Keys stand at ${shares.join(', ')} in the files (shown shuffled). The key is the longest option in ${longest}.</p>`;
}

function claimsTable(catalog: Omit<Catalog, 'diagnostics'>, today: Date): Html {
  const used = new Map<string, Set<string>>();
  for (const lesson of catalog.courses.flatMap((course) => course.lessons)) {
    for (const mention of lesson.facts) used.set(mention.name, (used.get(mention.name) ?? new Set()).add(lesson.title));
  }
  const days = (date: string) => Math.round((today.getTime() - Date.parse(date)) / 86_400_000);
  const rows = Object.entries(catalog.facts)
    .sort(([, a], [, b]) => a.reviewBy.localeCompare(b.reviewBy))
    .map(
      ([id, fact]) =>
        html`<tr><td>${id}</td><td>${fact.status}</td><td>${fact.evidence}</td><td>${fact.checked} (${days(fact.checked)} days ago)</td><td class="${days(fact.reviewBy) > 0 ? 'thin' : ''}">${fact.reviewBy}</td><td>${[...(used.get(id) ?? [])].join(', ')}</td></tr>`,
    );
  return html`<table>
<thead><tr><th>Claim</th><th>Status</th><th>Evidence</th><th>Checked</th><th>Check again by</th><th>Used in</th></tr></thead>
<tbody>${rows}</tbody>
</table>`;
}
