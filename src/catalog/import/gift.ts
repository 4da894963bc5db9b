import type { Essay, GIFTQuestion, MultipleChoice, TextFormat, TrueFalse } from 'gift-pegjs';
import type { Item } from '#domain/items/kinds.ts';
import type { Locale } from '#domain/locale.ts';
import type { RichText } from '#domain/rich-text.ts';
import { blank } from '../blanks.ts';
import { itemId } from '../items/item-tag.ts';
import { type Choice, choiceItem } from './choices.ts';
import { baseOf, type Draft, drafts, type Head, shortened } from './draft.ts';
import { type Chunk, splitGift } from './gift-chunks.ts';
import { matchingItem } from './gift-matching.ts';
import { numericItem } from './gift-numeric.ts';
import { blocksOf, lineOf } from './gift-text.ts';
import { type Imported, mostQuestions, type Remark, type Target, tooMany } from './imported.ts';
import { mistake } from './mistakes.ts';
import { isQuestion, parseChunk } from './parse-gift.ts';
import { tidyText } from './tidy-text.ts';

/** Reads a GIFT file. Each loss and fault has the line of its question. */
export function importGift(text: string, target: Target): Imported {
  const { chunks, losses, faults } = splitGift(text);
  if (chunks.length > mostQuestions) return tooMany(chunks.length);
  const items: Item[] = [];
  const draftAt = drafts(target, losses);
  for (const chunk of chunks) {
    const question = parseChunk(chunk);
    if (!isQuestion(question)) faults.push(question);
    else {
      const item = itemOf(question, chunk, draftAt(chunk.lines[0] ?? 1));
      if (item) items.push(item);
    }
  }
  if (chunks.length === 0 && faults.length === 0) faults.push({ line: 1, what: 'There is no question in this file.' });
  return { items, losses: losses.toSorted((a, b) => a.line - b.line), faults: faults.toSorted((a: Remark, b: Remark) => a.line - b.line) };
}

function itemOf(question: GIFTQuestion, { notes }: Chunk, draft: Draft): Item | null {
  if (question.type === 'Category') return null;
  const stem = blocksOf(question.stem, draft.lose);
  const head = { title: question.title, stem, ...headOf(notes, draft) };
  switch (question.type) {
    case 'MC':
      return choiceItem(draft, head, withGeneral(choicesOf(question, notes, draft), question.globalFeedback, draft));
    case 'TF':
      return choiceItem(draft, head, withGeneral(truths(question, draft), question.globalFeedback, draft));
    case 'Matching':
      return matchingItem(question, head, draft);
    case 'Numerical':
      return numericItem(question, head, notes, draft);
    case 'Essay':
      return reflection(question, head, draft);
    case 'Short':
      draft.lose(`"${shortened(question.stem.text)}" asks for typed words and stays behind: there is no such question here.`);
      return null;
    case 'Description':
      draft.lose(`"${shortened(question.stem.text)}" asks nothing and stays behind: write it into the lesson.`);
      return null;
  }
}

function headOf(notes: ReadonlyMap<string, string>, { target, loseOnce }: Draft): Omit<Head, 'stem'> & { readonly naturalOrder: boolean } {
  const named = notes.get('objective');
  const free = named !== undefined && itemId.test(named) && !target.takenObjectives.has(named);
  if (named !== undefined && !free && named !== target.objective)
    loseOnce(`The objective "${shortened(named)}" is not free; its questions now serve "${target.objective}".`);
  return {
    objective: free ? named : undefined,
    role: notes.has('guess') ? 'prequestion' : 'practice',
    scenario: notes.has('scenario'),
    criticalReading: notes.has('critical-reading'),
    naturalOrder: notes.get('order') === 'natural',
  };
}

/** Right are the answers marked "=" or with a share of the points above 0. */
function choicesOf(question: MultipleChoice, notes: ReadonlyMap<string, string>, { lose }: Draft): Choice[] {
  const shares = question.choices.map(({ isCorrect, weight }) => weight ?? (isCorrect ? 100 : 0));
  const marked = question.choices.filter((choice) => choice.isCorrect).length;
  const right = shares.map((share, i) => (marked > 0 ? question.choices[i]?.isCorrect === true : share > 0));
  const keys = right.filter(Boolean).length;
  const usual = shares.every((share, i) => Math.abs(share - usualShare(right[i] === true, keys, marked > 0)) < 0.1);
  if (!usual)
    lose(
      `The shares ${shares.map((share) => `${share}%`).join(', ')} stay behind: right options count the same here, wrong ones against them.`,
    );
  if (marked > 1) lose(`Each of ${marked} answers was right alone; here all of them have to be chosen.`);
  return question.choices.map((choice, i) => ({
    right: right[i] === true,
    text: lineOf(choice.text, lose),
    feedback: lineOf(choice.feedback, lose),
    misconception: mistake(notes, i),
  }));
}

function usualShare(right: boolean, keys: number, marked: boolean): number {
  if (marked || keys < 2) return right ? 100 : 0;
  return (right ? 100 : -100) / keys;
}

const truth: Readonly<Record<Locale, readonly [string, string]>> = {
  en: ['True', 'False'],
  bg: ['Вярно', 'Невярно'],
  el: ['Σωστό', 'Λάθος'],
  pl: ['Prawda', 'Fałsz'],
  ru: ['Верно', 'Неверно'],
};

/** In GIFT the first feedback is for those who are wrong. */
function truths({ isTrue, trueFeedback, falseFeedback }: TrueFalse, { target, lose }: Draft): Choice[] {
  const [wrong, right] = [lineOf(trueFeedback, lose), lineOf(falseFeedback, lose)];
  return truth[target.locale].map((text, i) => ({
    right: isTrue === (i === 0),
    text: [text],
    feedback: isTrue === (i === 0) ? right : wrong,
  }));
}

/** Feedback for everybody joins that of the first right answer. */
function withGeneral(choices: readonly Choice[], general: TextFormat | null, { lose }: Draft): readonly Choice[] {
  const said = lineOf(general, lose);
  if (said.length === 0) return choices;
  lose('The general feedback has moved to the right answer.');
  const first = choices.findIndex((choice) => choice.right);
  return choices.map((choice, i) => (i === first ? { ...choice, feedback: joined(choice.feedback, said) } : choice));
}

function joined(first: RichText, second: RichText): RichText {
  return tidyText([...first, ' ', ...second]);
}

function reflection(question: Essay, head: Head, draft: Draft): Item {
  const model = blocksOf(question.globalFeedback, draft.lose);
  if (model.length === 0) draft.lose('The task has no model answer: a blank is to be filled.');
  const empty = { type: 'paragraph', children: [blank('a model answer to compare with, shown after writing')] } as const;
  return { ...baseOf(draft, { ...head, role: 'practice' }), kind: 'reflection', model: model.length > 0 ? model : [empty] };
}
