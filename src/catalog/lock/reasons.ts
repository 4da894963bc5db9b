import { stepName } from '#domain/conversation/play.ts';
import { isChosen } from '#domain/items/gaps.ts';
import type { Item } from '#domain/items/kinds.ts';
import type { RichText } from '#domain/rich-text.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { feedbackLine, type Wanted, wantedAtWrong } from '../items/item-reader.ts';
import { writeTag } from '../write-question.ts';
import { quoted, writeText } from '../write-text.ts';
import { local } from './apply-lock.ts';
import { arrowsOf } from './arrows.ts';
import { isSame } from './compare.ts';
import type { Lettered } from './fingerprint.ts';
import type { LineEdit } from './line-edits.ts';
import type { ReleasedItem } from './lock-file.ts';
import type { PresentItem } from './present.ts';
import type { Recalled, Suspect } from './suspect.ts';
import type { TypedEntry, TypedItem } from './typed-item.ts';
import { nearlySame, similarity } from './words.ts';

interface Reasoned {
  readonly id: string;
  readonly feedback: RichText;
  readonly misconception?: string;
}

/** What a lock holds of an item beside its meaning. */
export function besideMeaning({ item, lesson }: PresentItem): Pick<ReleasedItem, 'tag' | 'answered' | 'reasons' | 'mistakes' | 'arrows'> {
  const answer = lesson.answers.find(({ name }) => name === local(item.id));
  const heading = answer && lesson.flow.findLast((step) => step.type === 'heading' && step.line < answer.line);
  return {
    tag: writeTag(item).slice(1, -1),
    ...(heading?.type === 'heading' && { answered: heading.text }),
    reasons: reasonsOf(item),
    mistakes: mistakesOf(item),
    arrows: arrowsOf(item),
  };
}

/** The feedback of the parts of an item, by letter, as it is written in a lesson. */
export function reasonsOf(item: Item): Lettered {
  return new Map(
    reasonedIn(item)
      .map(({ id, feedback }) => [id, writeText(feedback, true)] as const)
      .filter(([, text]) => text !== ''),
  );
}

/** The names of the mistakes behind wrong options, by letter. */
export function mistakesOf(item: Item): Lettered {
  return new Map(reasonedIn(item).flatMap(({ id, misconception }) => (misconception === undefined ? [] : [[id, misconception] as const])));
}

function reasonedIn(item: Item): readonly Reasoned[] {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return item.options;
    case 'ordering':
      return item.steps;
    case 'matching':
      return item.cards;
    case 'judgement':
    case 'ranking':
      return item.replies;
    case 'gaps':
      return item.gaps.flatMap((gap): readonly Reasoned[] => (isChosen(gap) ? gap.options : [gap, ...gap.slips]));
    case 'rewrite':
      return item.criteria.map(({ id, advice }) => ({ id, feedback: advice }));
    case 'self-check':
      return item.statements.map(({ id, advice }) => ({ id, feedback: advice }));
    case 'conversation':
      return item.scenes.flatMap(({ id, replies }) => replies.map((reply) => ({ id: stepName(id, reply.id), feedback: reply.feedback })));
    default:
      return [];
  }
}

/** The feedback of a part as it was released; a blank where that is not known. */
export function reasonLines(letter: string, { reasons, mistakes }: ReleasedItem, wanted: Wanted, indent = '  '): string {
  const reason = reasons.get(letter);
  const mistake = mistakes.get(letter);
  if (reason === undefined) return feedbackLine({ ...wanted, ...(mistake !== undefined && { mistake }) }, indent);
  return quoted(mistake === undefined ? reason : `${reason} \`${mistake}\``).replace(/^/gm, indent);
}

/** The letters of parts that give another reason than the released one. */
export function otherReasons(item: Item, { reasons }: ReleasedItem): ReadonlySet<string> {
  const now = reasonsOf(item);
  return new Set(
    [...reasons].flatMap(([letter, before]) => {
      const reason = now.get(letter);
      return reason !== undefined && similarity(before, reason) < nearlySame ? [letter] : [];
    }),
  );
}

/** A question as it stands, and the letters of its parts that give another reason than the released one. */
export interface Now {
  readonly typed: TypedItem;
  readonly others: ReadonlySet<string>;
}

/** The line of an entry with its released reason below it, where it has another one now. */
export function withReason(
  edit: LineEdit & { readonly line: number },
  entry: TypedEntry,
  released: ReleasedItem,
  { typed, others }: Now,
): LineEdit {
  if (!others.has(entry.name) || !isQuoteBelow(entry, typed)) return edit;
  const indent = /^\s*/.exec(typed.line(entry.line + 1))?.[0];
  return { line: entry.line, last: entry.last, text: `${edit.text}\n${reasonLines(entry.name, released, wantedAtWrong, indent)}` };
}

/** Whether nothing but feedback stands below the line of an entry. */
export function isQuoteBelow({ line, last }: TypedEntry, typed: TypedItem): boolean {
  const below = Array.from({ length: last - line }, (_, i) => typed.line(line + 1 + i));
  return below.length > 0 && below.every((text) => /^\s*>/.test(text));
}

/** TP205 and TP451, with what the option had when it was released in place of a blank. */
export function withReleasedReason({ code, message, cure, line }: Diagnostic, { past, typed }: Suspect): Recalled | undefined {
  const said = /\b([A-Za-z])\)/.exec(message)?.[1];
  const found = typed.entries.filter(({ letter }) => letter === said);
  const { name: letter, words } = found.find((entry) => entry.line === line) ?? found[0] ?? { name: '' };
  if (words === undefined || !isSame(past.options.get(letter) ?? '', words)) return undefined;
  const mistake = past.mistakes.get(letter);
  const whole =
    code === 'TP205' && past.reasons.has(letter)
      ? cure.replace(/^([^\S\n]*)> .*…\(.*$/m, (_, indent: string) => reasonLines(letter, past, wantedAtWrong, indent))
      : cure.replace(/`…\((?:name of the mistake|a short English name)[^)]*\)`/, (all) => (mistake === undefined ? all : `\`${mistake}\``));
  return whole === cure ? undefined : { cure: [whole] };
}
