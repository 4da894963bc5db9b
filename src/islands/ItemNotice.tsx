import { attemptsOf, correctedSince, presentAttempts } from '#domain/attempts.ts';
import type { ItemBase } from '#domain/items/item.ts';
import { useLog } from './use-log.ts';

interface Props {
  readonly item: Pick<ItemBase, 'id' | 'rev' | 'corrected'>;
  readonly lesson: string;
  readonly words: { readonly corrected: string; readonly revised: string };
}

/** What became of an old answer, if the question was corrected or rewritten since. Only such questions load it. */
export function ItemNotice({ item, lesson, words }: Props) {
  const log = useLog(lesson);
  const last = presentAttempts(item, log).at(-1);
  const revised = !last && attemptsOf(item.id, log).length > 0;
  const corrected = last && correctedSince(item, last);
  return (
    <div role="status" className="notice-place">
      {(revised || corrected) && <p className="notice">{revised ? words.revised : words.corrected}</p>}
    </div>
  );
}
