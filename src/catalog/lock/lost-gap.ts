import { partsOf } from './key-lines.ts';
import { releasedNote } from './lost-parts.ts';
import type { Suspect } from './suspect.ts';
import { alike, similarity } from './words.ts';

const boundary = /(?<=[.!?])\s+/;

/** The line of a text in which a gap has lost its place, with the sentence as it was released; empty where that cannot be told. */
export function lostGap(gap: string, { past, typed }: Suspect): string[] {
  const gaps = partsOf(past).map((part) => part.split('=')[0] ?? '');
  let next = 0;
  const sentence = past.stem
    .split(boundary)
    .map((text) => text.replace(/…/g, () => `\`${gaps[next++] ?? ''}\``))
    .find((text) => text.includes(`\`${gap}\``));
  if (sentence === undefined || next !== gaps.length) return [];
  const first = typed.entries[0]?.line ?? typed.to;
  const found = Array.from({ length: first - typed.from - 1 }, (_, i) => typed.from + 1 + i).flatMap((line) =>
    typed
      .line(line)
      .split(boundary)
      .map((text) => ({ line, text, like: similarity(sentence, text) })),
  );
  const [best] = found.filter(({ like }) => like >= alike).sort((one, other) => other.like - one.like);
  return best ? [`in line ${best.line}:`, typed.line(best.line).replace(best.text, () => sentence), releasedNote] : [];
}
