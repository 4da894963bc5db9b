import { stepName } from '#domain/conversation/play.ts';
import { isChosen } from '#domain/items/gaps.ts';
import type { Item } from '#domain/items/kinds.ts';
import type { Locale } from '#domain/locale.ts';
import { type Block, plainText, type RichText } from '#domain/rich-text.ts';
import type { Catalog } from '../../catalog.ts';
import type { Place } from '../../diagnostic.ts';
import { pastOfItem } from '../../lock/apply-lock.ts';
import { sourceLine } from '../../source-line.ts';
import { writeTag } from '../../write-question.ts';
import { placeInItem } from '../place.ts';
import type { LessonRule } from '../rule.ts';
import { withoutSentence } from './without-sentence.ts';

/** TP500: a claim marked do-not-use is stated outside a place that takes it apart. */
export const claimStatus: LessonRule = (lesson, report, { catalog, course }) => {
  const isBad = (fact: string) => catalog.facts[fact]?.status === 'do-not-use';
  const stated = lesson.flow.flatMap((step) => (step.type === 'text' && step.within !== 'Myth' ? step.segments : []));
  for (const [fact, [first, ...more]] of Map.groupBy(stated, (segment) => segment.fact)) {
    if (fact === null || !isBad(fact) || !first) continue;
    const also = more.length > 0 ? ` (also in line ${[...new Set(more.map(({ line }) => line))].join(', ')})` : '';
    const without = withoutSentence(catalog, lesson.file, first);
    const last = more.at(-1) ?? first;
    report.error(
      'TP500',
      first,
      `The claim "${fact}" is marked do-not-use, and the lesson states it as a fact${also}.`,
      more.length > 0 && isDoubted(linesBetween(catalog, lesson.file, first.line, last.line), course.locale)
        ? `add above line ${first.line}:\n<Myth>\n\nadd below line ${last.line}:\n\n</Myth>\n(or leave the claim out)`
        : `${without}\n(if the text takes the claim apart: put it inside <Myth> … </Myth> and say what is wrong with it)`,
    );
  }
  for (const item of lesson.items) {
    if (item.criticalReading) continue;
    const bad = claimsOf(item).filter(([, fact]) => isBad(fact));
    const names = [...new Set(bad.map(([, fact]) => `"${fact}"`))];
    const [first, ...more] = [...new Set(bad.map(([part]) => part))];
    if (first === undefined) continue;
    const inTag = writeTag({ ...item, criticalReading: true });
    const [claims, are] = names.length > 1 ? ['claims', 'are'] : ['claim', 'is'];
    const wasDoubt = pastOfItem(item, course, catalog.lock)?.tag?.split(' ').includes('critical-reading') ?? false;
    if (first !== '' && more.length === 0 && !wasDoubt)
      report.error(
        'TP500',
        placeInItem(lesson, item, first),
        `The ${claims} ${names.join(', ')} ${are} marked do-not-use, and this question uses ${names.length > 1 ? 'them' : 'it'} as a fact.`,
        isDoubted(wordsOf(item), course.locale)
          ? `in line ${placeInItem(lesson, item).line}:\n${inTag}\n(or leave the claim out, if learners are not to doubt it)`
          : `${withoutSentence(catalog, lesson.file, placeOfClaim(catalog, lesson.file, placeInItem(lesson, item, first), bad))}\n(if learners are to doubt the claim: ${inTag})`,
      );
    else
      report.error(
        'TP500',
        placeInItem(lesson, item),
        `The ${claims} ${names.join(', ')} ${are} marked do-not-use, and this question does not say that it takes ${names.length > 1 ? 'them' : 'it'} apart.`,
        `${inTag}\n(if it takes nothing apart, leave the claim out instead)`,
      );
  }
};

/** Words with which English takes a claim apart. */
const doubt =
  /\b(?:critics?|doubt(?:s|ed|ful)?|myths?|misquoted|misread|misused|debunked|what is wrong with|is wrong|not true|untrue|disproved|unproven|unfounded|overstated|exaggerat\w*|invented|made up|does not (?:hold|follow|show|prove)|do not (?:hold|show|prove)|nobody (?:can tell|knows|has (?:ever )?(?:found|shown|measured))|no (?:study|evidence|proof)|without (?:any )?(?:source|evidence|proof)|take\w* .{1,40} as (?:proven|given)|only how much|cannot (?:tell|be (?:shown|proved|proven)))\b/i;

function isDoubted(text: string, locale: Locale): boolean {
  return locale === 'en' && doubt.test(text);
}

/** The lines from one to another. */
function linesBetween({ sources }: Pick<Catalog, 'sources'>, file: string, first: number, last: number): string {
  return (sources.get(file) ?? '')
    .split(/\r?\n/)
    .slice(first - 1, last)
    .join(' ');
}

function wordsOf(item: Item): string {
  const options = item.kind === 'single' || item.kind === 'multiple' ? item.options : [];
  return [...item.stem.flatMap(textsOfBlock), ...options.flatMap(({ text, feedback }) => [text, feedback])].map(plainText).join(' ');
}

/** Where in its line the first of the claims is linked. */
function placeOfClaim(catalog: Pick<Catalog, 'sources'>, file: string, at: Place, claims: readonly (readonly [string, string])[]): Place {
  const line = sourceLine(catalog, file, at);
  const links = claims.map(([, fact]) => line.indexOf(`(fact:${fact})`)).filter((column) => column >= 0);
  return links.length === 0 ? at : { line: at.line, column: Math.min(...links) + 1 };
}

/** Every fact an item names, with the part of it that does. */
function claimsOf(item: Item): [part: string, fact: string][] {
  const found: [string, string][] = item.stem
    .flatMap(textsOfBlock)
    .flatMap(factsIn)
    .map((fact) => ['', fact]);
  const add = (part: string, text: RichText) => found.push(...factsIn(text).map((fact): [string, string] => [part, fact]));
  const addBoth = (part: string, text: RichText, feedback: RichText) => {
    add(part, text);
    add(`${part}>`, feedback);
  };
  switch (item.kind) {
    case 'single':
    case 'multiple':
      for (const option of item.options) addBoth(option.id, option.text, option.feedback);
      break;
    case 'ordering':
      for (const step of item.steps) addBoth(step.id, step.text, step.feedback);
      break;
    case 'matching':
      for (const card of item.cards) addBoth(card.id, card.text, card.feedback);
      break;
    case 'calculated':
    case 'numeric':
      for (const answer of [item.key, ...item.slips]) add('', answer.feedback);
      add('', item.otherwise);
      break;
    case 'gaps':
      for (const part of item.passage.flat()) if ('text' in part) add('', part.text);
      for (const gap of item.gaps) {
        if (!isChosen(gap)) add(gap.id, gap.feedback);
        for (const option of isChosen(gap) ? gap.options : gap.slips) addBoth(option.id, option.text, option.feedback);
      }
      break;
    case 'judgement':
    case 'ranking':
      for (const reply of item.replies) addBoth(reply.id, reply.text, reply.feedback);
      add('', item.panel);
      break;
    case 'self-check':
      for (const statement of item.statements) addBoth(statement.id, statement.text, statement.advice);
      break;
    case 'rewrite':
      for (const text of [item.original, ...item.models].flat().flatMap(textsOfBlock)) add('', text);
      for (const criterion of item.criteria) addBoth(criterion.id, criterion.text, criterion.advice);
      break;
    case 'plan':
      for (const example of item.examples) addBoth(example.id, example.when, example.act);
      break;
    case 'reflection':
      for (const text of item.model.flatMap(textsOfBlock)) add('', text);
      break;
    case 'metrics-lab':
      for (const sample of item.samples) addBoth(sample.id, sample.title, sample.notice);
      add('', item.closing);
      break;
    case 'curve':
      add('', item.closing);
      break;
    case 'conversation':
      for (const scene of item.scenes) {
        for (const text of [...scene.lines.map((line) => line.text), ...scene.debrief.flatMap(textsOfBlock)]) add('', text);
        for (const reply of scene.replies) addBoth(stepName(scene.id, reply.id), reply.text, reply.feedback);
      }
      break;
    case 'journey-map':
      for (const stage of item.stages) add(stage.id, stage.note);
      for (const check of item.checks) addBoth(check.id, check.text, check.advice);
      break;
  }
  return found;
}

function textsOfBlock(block: Block): readonly RichText[] {
  return block.type === 'paragraph' ? [block.children] : block.items;
}

function factsIn(text: RichText): string[] {
  return text.flatMap((part) => {
    if (typeof part === 'string' || part.type === 'break' || part.type === 'image') return [];
    return part.type === 'claim' ? [part.fact, ...factsIn(part.children)] : factsIn(part.children);
  });
}
