import type { Item } from '#domain/items/kinds.ts';
import type { RichText } from '#domain/rich-text.ts';
import { choiceItem } from './choices.ts';
import { drafts } from './draft.ts';
import { type Imported, mostQuestions, type Remark, type Target, tooMany } from './imported.ts';
import { tidyText } from './tidy-text.ts';

const optionForm = /^\s*([A-Z])[.)]\s+(.*\S)\s*$/;
const answerForm = /^\s*ANSWER\s*:\s*([A-Z])\s*$/i;

export function looksLikeAiken(text: string): boolean {
  return text.split('\n').some((line) => answerForm.test(line));
}

interface Found {
  readonly line: number;
  readonly words: string[];
  readonly options: { readonly letter: string; readonly text: string }[];
}

/** Reads Aiken: a question, its options A. to Z., and a line ANSWER: with the letter of the right one. */
export function importAiken(text: string, target: Target): Imported {
  const losses: Remark[] = [];
  const faults: Remark[] = [];
  const items: Item[] = [];
  const draftAt = drafts(target, losses);
  let found: Found | null = null;
  for (const [i, content] of text.split('\n').entries()) {
    const line = i + 1;
    if (content.trim() === '') continue;
    found ??= { line, words: [], options: [] };
    const answer = answerForm.exec(content)?.[1]?.toUpperCase();
    const option = optionForm.exec(content);
    if (answer !== undefined) {
      const fault = faultOf(found, answer);
      if (fault) faults.push({ line, what: fault });
      else {
        const choices = found.options.map(({ letter, text: words }) => ({ right: letter === answer, text: plain(words), feedback: [] }));
        const stem = plain(found.words.join(' '));
        const item = choiceItem(draftAt(found.line), { stem: stem.length > 0 ? [{ type: 'paragraph', children: stem }] : [] }, choices);
        if (item) items.push(item);
      }
      found = null;
    } else if (option && found.words.length > 0) {
      found.options.push({ letter: option[1] ?? '', text: option[2] ?? '' });
    } else if (found.options.length === 0) {
      found.words.push(content);
    } else {
      faults.push({ line, what: 'Here should stand an option, such as "C. some text", or the line "ANSWER: C".' });
      found = null;
    }
  }
  if (found) faults.push({ line: found.line, what: 'This question has no line "ANSWER:" with the letter of the right option.' });
  return items.length > mostQuestions ? tooMany(items.length) : { items, losses, faults };
}

function faultOf({ words, options }: Found, answer: string): string | undefined {
  if (words.length === 0) return 'There is no question above this answer.';
  if (options.length < 2) return 'There are no options above this answer, such as "A. some text".';
  const names = options.map((option) => option.letter);
  if (new Set(names).size < names.length) return 'Two options of this question have the same letter.';
  return names.includes(answer) ? undefined : `The answer is ${answer}, and the options are ${names.join(', ')}.`;
}

function plain(text: string): RichText {
  return tidyText([text]);
}
