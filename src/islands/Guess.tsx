import { presentAttempts } from '#domain/attempts.ts';
import type { SingleItem } from '#domain/items/single.ts';
import type { Locale } from '#domain/locale.ts';
import { plainText } from '#domain/rich-text.ts';
import { fill } from '#i18n/translate.ts';
import { usePracticeMessages } from './practice-messages.ts';
import { RichText } from './RichText.tsx';
import { useLog } from './use-log.ts';

interface Props {
  readonly item: SingleItem;
  readonly lesson: string;
  readonly locale: Locale;
}

/** What the learner guessed, beside the answer that the page already shows. */
export function Guess({ item, lesson, locale }: Props) {
  const labels = usePracticeMessages(locale).item;
  const last = presentAttempts(item, useLog(lesson)).at(-1);
  const option = item.options.find((candidate) => candidate.id === last?.response);
  return (
    <p className="your-guess">
      {option ? fill(labels.yourGuess, { guess: plainText(option.text) }) : labels.noGuess}{' '}
      {option && option.id !== item.key && <RichText text={option.feedback} />}
    </p>
  );
}
