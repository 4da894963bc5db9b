import type { ItemBase, ItemRole, Option } from '#domain/items/item.ts';
import type { Item } from '#domain/items/kinds.ts';
import { blank } from '../blanks.ts';
import { writeBlock, writeEntry, writeQuestion } from '../write-question.ts';
import { writeBlocks } from '../write-text.ts';
import { blankConversation } from './conversation.ts';
import { blankMap } from './journey-map.ts';
import { blankMeasures } from './measure-questions.ts';
import { blankWords } from './word-questions.ts';

export const questionKinds = [
  'single',
  'multiple',
  'ordering',
  'matching',
  'numeric',
  'calculated',
  'gaps',
  'judgement',
  'reflection',
  'rewrite',
  'plan',
  'conversation',
  'metrics-lab',
  'journey-map',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** What is known of a question before it is written. */
export interface NewQuestion {
  readonly kind: QuestionKind;
  /** `course/item` */
  readonly id: string;
  /** `course/objective` */
  readonly objective: string;
  readonly role?: ItemRole;
  readonly scenario?: boolean;
  /** Which of the options is the key, from 0, so that it does not always stand first. */
  readonly keyPlace?: number;
}

const stem = 'the question in five words or more, with a question mark at the end';
const scene = 'a person, a situation and what has to be decided, with a question mark at the end';
const why = 'why this is right and what it teaches, in 8 to 60 words';
const whyNot = 'what is tempting here and what is wrong, in 8 to 60 words';

/** A wrong option, all of it blank. */
function blankOption(id: string): Option {
  const misconception = blank('name of the mistake, English words joined by hyphens');
  return { id, text: [blank('a mistake that colleagues really make')], feedback: [blank(whyNot)], misconception };
}

export const blankFeedback = { right: blank(why), wrong: blank(whyNot) };
export const blankStem = blank(stem);

/** A question with blanks, as it stands in a lesson. */
export function questionTemplate(question: NewQuestion): string {
  if (question.kind === 'numeric')
    return writeBlock({ ...baseOf(question), kind: 'numeric' }, writeBlocks(baseOf(question).stem), numbers());
  return writeQuestion(blankItem(question, question.kind));
}

function baseOf({ id, objective, role = 'practice', scenario = false }: NewQuestion): ItemBase {
  const text = blank(scenario ? scene : stem);
  return { id, rev: 1, objective, role, stem: [{ type: 'paragraph', children: [text] }], ...(scenario && { scenario }) };
}

function blankItem(question: NewQuestion, kind: Exclude<QuestionKind, 'numeric'>): Item {
  const base = baseOf(question);
  switch (kind) {
    case 'single': {
      const key = 'abc'.charAt(question.keyPlace ?? 0);
      return { ...base, kind, options: [...'abc'].map((id) => (id === key ? rightOption(id) : blankOption(id))), key, naturalOrder: false };
    }
    case 'multiple': {
      const options = [...'abcd'].map((id) => ('ac'.includes(id) ? rightOption(id) : blankOption(id)));
      return { ...base, kind, options, keys: ['a', 'c'], naturalOrder: false };
    }
    case 'ordering':
      return { ...base, kind, steps: ['first', 'second', 'third', 'fourth'].map((nth, i) => step('abcd'.charAt(i), nth)) };
    case 'matching':
      return {
        ...base,
        kind,
        groups: [group('A', 'first'), group('B', 'second')],
        cards: [...'abcd'].map((id, i) => card(id, i < 2 ? 'A' : 'B')),
      };
    case 'calculated':
    case 'metrics-lab':
      return blankMeasures(base, kind);
    case 'gaps':
    case 'judgement':
    case 'rewrite':
    case 'plan':
      return blankWords(base, kind);
    case 'conversation':
      return blankConversation(base);
    case 'journey-map':
      return blankMap(base);
    case 'reflection':
      return { ...base, kind, model: [{ type: 'paragraph', children: [blank('a model answer to compare with, shown after writing')] }] };
  }
}

function rightOption(id: string): Option {
  return { id, text: [blank('the right answer, no longer than the others')], feedback: [blank(why)] };
}

function step(id: string, nth: string): Option {
  return { id, text: [blank(`the ${nth} step`)], feedback: [blank(`why this comes ${nth}, in 8 to 60 words`)] };
}

function group(id: string, nth: string) {
  return { id, text: [blank(`name of the ${nth} group`)] };
}

function card(id: string, place: string) {
  return {
    id,
    text: [blank(`a card that belongs to group ${place}`)],
    feedback: [blank(`why it belongs to group ${place}, in 8 to 60 words`)],
    groups: [place],
  };
}

function numbers(): string {
  const amount = `= ${blank('the value in digits')} ± ${blank('how far off still counts, in digits')} ${blank('the unit')}`;
  const mistake = blank('name of the mistake, English words joined by hyphens');
  return [
    writeEntry('- ', `[x] ${amount}`, [blank('how to work it out, in 8 to 60 words')]),
    writeEntry('- ', amount, [blank('the slip that leads to this number, in 8 to 60 words')], mistake),
    writeEntry('- ', '= ?', [blank('a hint for all other answers, in 8 to 60 words')]),
  ].join('\n');
}
