import type { Diagnostic } from '../diagnostic.ts';
import { orBack, releasedNote } from './back-first.ts';
import { partsOf } from './key-lines.ts';
import { writtenEdits } from './line-edits.ts';
import type { Suspect } from './suspect.ts';
import { alike, similarity } from './words.ts';

const boundary = /(?<=[.!?])\s+/;

/** TP660 of a released text: a gap that learners never met, or one whose place is gone; empty for anything else. */
export function strayGap({ code, message, line, cure }: Diagnostic, suspect: Suspect): string[] {
  const lost = code === 'TP660' ? /^The gap ([A-Z])\) has no place/.exec(message)?.[1] : undefined;
  if (lost !== undefined) return lostGap(lost, suspect);
  const gap = code === 'TP660' ? /^Nothing .*`([A-Z])`/.exec(message)?.[1] : undefined;
  if (gap === undefined || suspect.past.options.has(gap)) return [];
  const place = `\`${gap}\``;
  const found = sentencesOf(suspect).find(({ text }) => text.includes(place));
  if (!found) return [`delete ${place} in the text, which was released without it`];
  const typed = suspect.typed.line(found.line);
  const back = (text: string) => {
    const rest = typed.replace(found.text, () => text).trim();
    return rest === '' ? [`delete line ${found.line}`] : writtenEdits([{ line: found.line, text: rest }], line);
  };
  const without = found.text.replaceAll(place, '').replace(/(?<=\S) +(?=[ .,;:!?])/g, '');
  if (releasedSentences(suspect).some((sentence) => similarity(sentence, without) >= alike))
    return [...back(without.trim()), '(it was released without this gap)'];
  return [cure, `and then: npm run lock -- major ${suspect.item.id}`, orBack, ...back(''), '(it was released without this sentence)'];
}

/** The line of a text in which a gap has lost its place, with the sentence as it was released; empty where that cannot be told. */
function lostGap(gap: string, suspect: Suspect): string[] {
  const sentence = releasedSentences(suspect).find((text) => text.includes(`\`${gap}\``));
  if (sentence === undefined) return [];
  const found = sentencesOf(suspect).map((each) => ({ ...each, like: similarity(sentence, each.text) }));
  const [best] = found.filter(({ like }) => like >= alike).sort((one, other) => other.like - one.like);
  // Of a sentence that is gone, the place is behind the one before it.
  const before = releasedSentences(suspect)[releasedSentences(suspect).indexOf(sentence) - 1];
  const above = found.find(({ text }) => before !== undefined && similarity(before, text) >= alike);
  if (!best && !above) return [];
  const { line, text } = best ?? (above as (typeof found)[number]);
  return [`in line ${line}:`, suspect.typed.line(line).replace(text, () => (best ? sentence : `${text} ${sentence}`)), releasedNote];
}

/** The sentences of the text above the list, each with its line. */
function sentencesOf({ typed }: Suspect) {
  const first = typed.entries[0]?.line ?? typed.to;
  return Array.from({ length: first - typed.from - 1 }, (_, i) => typed.from + 1 + i).flatMap((line) =>
    typed
      .line(line)
      .split(boundary)
      .map((text) => ({ line, text })),
  );
}

/** The sentences of the released text with its gaps; none where it holds more signs like a gap than there are gaps. */
function releasedSentences({ past }: Suspect): string[] {
  const gaps = partsOf(past).map((part) => part.split('=')[0] ?? '');
  const text = past.stem.split('…');
  if (text.length !== gaps.length + 1) return [];
  return text
    .map((words, i) => (i === 0 ? words : `\`${gaps[i - 1]}\`${words}`))
    .join('')
    .split(boundary);
}
