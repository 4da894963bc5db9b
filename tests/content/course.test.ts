import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { itemsOf, type Lesson } from '#catalog/catalog.ts';
import { checkContent } from '#catalog/check-content.ts';
import { formatDiagnostic } from '#catalog/diagnostic.ts';
import { countWords } from '#catalog/flow.ts';
import { isChosen } from '#domain/items/gaps.ts';
import { hasMarks, type Item, kindOf } from '#domain/items/kinds.ts';
import type { SingleItem } from '#domain/items/single.ts';
import { plainText, type RichText } from '#domain/rich-text.ts';

const day = '2026-11-21';
const catalog = checkContent(join(import.meta.dirname, '../..'), new Date(day));
const english = catalog.courses.filter((course) => course.locale === 'en');
const lessons = english.flatMap((course) => course.lessons.map((lesson): [string, Lesson] => [lesson.id, lesson]));
const items = english.flatMap(itemsOf);
const singles = items.filter((item): item is SingleItem => item.kind === 'single');
const practice = items.filter((item) => item.role === 'practice' && hasMarks(item));

interface Reason {
  readonly of: string;
  readonly text: string;
}

/** What the learner is told about each part of an answer. */
function reasonsOf(item: Item): Reason[] {
  const said = (of: string, text: RichText): Reason => ({ of: `${item.id} ${of}`, text: plainText(text) });
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return item.options.map((option) => said(option.id, option.feedback));
    case 'ordering':
      return item.steps.map((step) => said(step.id, step.feedback));
    case 'matching':
      return item.cards.map((card) => said(card.id, card.feedback));
    case 'calculated':
      return [...[item.key, ...item.slips].map((answer) => said(`= ${answer.formula}`, answer.feedback)), said('= ?', item.otherwise)];
    case 'numeric':
      return [...[item.key, ...item.slips].map((answer) => said(`= ${answer.value}`, answer.feedback)), said('= ?', item.otherwise)];
    case 'gaps':
      return item.gaps.flatMap((gap) =>
        isChosen(gap)
          ? gap.options.map((option) => said(option.id, option.feedback))
          : [said(gap.id, gap.feedback), ...gap.slips.map((slip) => said(slip.id, slip.feedback))],
      );
    case 'judgement':
    case 'ranking':
      return item.replies.map((reply) => said(reply.id, reply.feedback));
    case 'conversation':
      return item.scenes.flatMap((scene) => scene.replies.map((reply) => said(`${scene.id}.${reply.id}`, reply.feedback)));
    case 'rewrite':
    case 'plan':
    case 'reflection':
    case 'self-check':
    case 'curve':
    case 'metrics-lab':
      return [];
    case 'journey-map':
      return [...item.stages.map((stage) => said(stage.id, stage.note)), ...item.checks.map((check) => said(check.id, check.advice))];
  }
}

/** Facts that an item claims, wherever in it. */
function claimsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'type' in value && value.type === 'claim' && 'fact' in value ? [String(value.fact)] : [];
  return [...own, ...Object.values(value).flatMap(claimsIn)];
}

/** Facts that running text claims outside blocks that take a claim apart. */
function claimsInProse(lesson: Lesson): string[] {
  const told = lesson.flow.flatMap((step) => (step.type === 'text' && step.within !== 'Myth' ? step.segments : []));
  return [...told.flatMap((segment) => segment.fact ?? []), ...claimsIn(lesson.drawings)];
}

const share = (part: number, whole: number) => part / Math.max(1, whole);

describe('the content', () => {
  test('has nothing wrong with it', () => {
    const found = catalog.diagnostics.map((fault) => formatDiagnostic(fault, catalog.sources.get(fault.file) ?? ''));
    expect(found.join('\n\n')).toBe('');
  });

  test('has the English courses with their lessons, the first of eight', () => {
    expect(english.map((course) => [course.id, course.lessons.length])).toEqual([
      ['fundamentals', 8],
      ['best-experience', 3],
      ['etiquette-culture', 2],
      ['communication', 2],
    ]);
  });

  test('explains 43 terms', () => {
    expect(Object.keys(catalog.glossaries.en ?? {})).toHaveLength(43);
  });

  test('uses no fact that should have been checked again', () => {
    const used = new Set(lessons.flatMap(([, lesson]) => lesson.facts.map((fact) => fact.name)));
    expect([...used].filter((name) => (catalog.facts[name]?.reviewBy ?? '') <= day)).toEqual([]);
    expect(used.size).toBeGreaterThan(0);
  });
});

describe.each(lessons)('the lesson %s', (_id, lesson) => {
  test('begins with two questions to guess at', () => {
    expect(lesson.items.filter((item) => item.role === 'prequestion')).toHaveLength(2);
    expect(lesson.items.slice(0, 2).every((item) => item.role === 'prequestion')).toBe(true);
  });

  test('has two or more marked practice questions for each objective', () => {
    for (const objective of lesson.objectives) {
      const own = lesson.items.filter((item) => item.objective === objective.id && item.role === 'practice' && hasMarks(item));
      expect(own.length, objective.id).toBeGreaterThanOrEqual(2);
    }
  });

  test('gives a reason of 8 to 60 words for every part of an answer', () => {
    const reasons = lesson.items.flatMap(reasonsOf);
    expect(reasons.filter(({ text }) => countWords(text) < 8 || countWords(text) > 60)).toEqual([]);
    expect(reasons.length).toBeGreaterThan(20);
  });

  test('gives each part of an answer a reason of its own', () => {
    for (const item of lesson.items) {
      const texts = reasonsOf(item).map((reason) => reason.text);
      expect(new Set(texts).size, item.id).toBe(texts.length);
    }
  });

  test('offers three or four options', () => {
    const counts = lesson.items.flatMap((item) =>
      item.kind === 'single' || item.kind === 'multiple' ? [[item.id, item.options.length]] : [],
    );
    expect(counts.filter(([, count]) => count !== 3 && count !== 4)).toEqual([]);
  });

  test('tells nothing that must not be told, except to take it apart', () => {
    const told = [...claimsInProse(lesson), ...lesson.items.filter((item) => !item.criticalReading).flatMap(claimsIn)];
    expect(told.filter((fact) => catalog.facts[fact]?.status === 'do-not-use')).toEqual([]);
  });

  test('takes about as long as it says', () => {
    const questions = lesson.items.filter((item) => item.role === 'practice').length;
    const minutes = lesson.words / 100 + questions / 2 + lesson.activityMinutes;
    expect(Math.abs(minutes - lesson.minutes)).toBeLessThanOrEqual(lesson.minutes / 4);
  });

  test('links seven terms or fewer', () => {
    expect(new Set(lesson.terms.map((term) => term.name)).size).toBeLessThanOrEqual(7);
  });
});

describe('the questions of the course', () => {
  test('do not give the key away by its length', () => {
    const longest = singles.filter((item) => {
      const lengths = new Map(item.options.map((option) => [option.id, plainText(option.text).length]));
      const others = item.options.filter((option) => option.id !== item.key).map((option) => lengths.get(option.id) ?? 0);
      return (lengths.get(item.key) ?? 0) > Math.max(...others);
    });
    expect(share(longest.length, singles.length)).toBeLessThanOrEqual(0.5);
  });

  test.each([
    ['as written', (item: SingleItem) => item.options.map((option) => option.id)],
    ['as first shown', (item: SingleItem) => kindOf(item).arrange(item, `${item.id}:0`)],
  ])('have no favourite place for the key, %s', (_how, order) => {
    const places = singles.map((item) => order(item).indexOf(item.key));
    for (const place of [0, 1, 2, 3]) {
      const here = places.filter((other) => other === place).length;
      expect(share(here, singles.length), `place ${place + 1}`).toBeLessThanOrEqual(0.45);
    }
    expect(places).not.toContain(-1);
  });

  test('put a person into a situation in at least two of five', () => {
    expect(share(practice.filter((item) => item.scenario).length, practice.length)).toBeGreaterThanOrEqual(0.4);
  });

  test('are enough to judge by', () => {
    expect(singles.length).toBeGreaterThanOrEqual(24);
  });
});
