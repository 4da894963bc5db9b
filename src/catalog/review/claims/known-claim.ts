import type { Catalog } from '../../catalog.ts';
import type { Place } from '../../diagnostic.ts';
import { sourceLine } from '../../source-line.ts';
import { wordsOf } from '../items/fold.ts';
import { numbersIn, valuesIn } from './numbers-in.ts';
import { boundary } from './without-sentence.ts';

/** Shorter words say too little of what a sentence is about. */
const shortest = 4;
/** So many words of its entry a claim has at least, beside its numbers. */
const fewest = 2;

/** The line with its sentence at a place linked to the entry of facts.yml that has its numbers and speaks of the same. */
export function withKnownClaim({ sources, facts }: Pick<Catalog, 'sources' | 'facts'>, file: string, at: Place): string | undefined {
  const line = sourceLine({ sources }, file, at);
  let end = 0;
  const sentence = line.split(boundary).find((each) => {
    end = line.indexOf(each, end) + each.length;
    return at.column <= end;
  });
  const [, words = '', mark = ''] = /^(?:\s*(?:[-*+]|>|\d{1,2}[.)])\s+)*(.*?)([.!?]*)$/s.exec(sentence ?? '') ?? [];
  const numbers = numbersIn(words);
  if (sentence === undefined || words === '' || numbers.length === 0 || /[[\]`]/.test(words)) return undefined;
  const said = new Set(wordsOf(words).filter((word) => word.length >= shortest));
  const known = Object.entries(facts).flatMap(([id, { status, statement, note = '', source }]) => {
    const values = valuesIn(`${statement} ${note} ${source}`);
    const isSame = status !== 'do-not-use' && numbers.every((number) => number.values.some((value) => values.has(value)));
    const shared = isSame ? [...new Set(wordsOf(statement))].filter((word) => said.has(word)).length : 0;
    return shared >= fewest ? [{ id, shared }] : [];
  });
  const [best] = known.toSorted((one, other) => other.shared - one.shared);
  return best && line.replace(`${words}${mark}`, () => `[${words}](fact:${best.id})${mark}`);
}
