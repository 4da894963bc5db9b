import type { Locale } from '#domain/locale.ts';
import { type ReplyHint, replyHints } from '#domain/reply-hints.ts';
import type { RewriteMessages } from '#i18n/rewrite/en.ts';
import { count, fill } from '#i18n/translate.ts';
import { replyWords } from './reply-words.ts';

type Labels = RewriteMessages['rewrite'];

interface Props {
  readonly text: string;
  readonly most: number;
  readonly locale: Locale;
  readonly labels: Labels;
}

/** What the words of the text tell. Silent for screen readers while one types; it can be read at any time. */
export function Hints({ text, most, locale, labels }: Props) {
  return (
    <section className="hints" aria-label={labels.hints}>
      <h4>{labels.hints}</h4>
      {text.trim() === '' ? (
        <p className="hint">{labels.hintsWaiting}</p>
      ) : (
        <>
          <ul>
            {replyHints(text, replyWords(locale), most).map((hint) => (
              <li key={hint.name} data-well={hint.well}>
                <span className="verdict">{hint.well ? labels.well : labels.look}</span> {say(hint, labels, locale)}
              </li>
            ))}
          </ul>
          <p className="hint">{labels.hintsNote}</p>
        </>
      )}
    </section>
  );
}

function say(hint: ReplyHint, labels: Labels, locale: Locale): string {
  switch (hint.name) {
    case 'length':
      return count(labels.length, hint.words, locale, { most: hint.most });
    case 'request':
      if (hint.sentence === null) return labels.noRequest;
      return fill(hint.well ? labels.requestFirst : labels.requestLate, { n: hint.sentence });
    case 'action':
      if (hint.vague.length > 0) return fill(labels.vague, { found: hint.vague.join('”, “') });
      if (hint.requests === 0) return labels.noAction;
      if (hint.days === 0) return labels.noDate;
      return hint.requests === 1 ? labels.oneAction : fill(labels.manyActions, { n: hint.requests });
    case 'blame':
      return hint.well ? labels.noBlame : fill(labels.blame, { found: hint.found.join('”, “') });
    case 'apology':
      if (hint.hollow.length > 0) return fill(labels.hollow, { found: hint.hollow.join('”, “') });
      if (!hint.sorry) return labels.noApology;
      return hint.ours ? labels.goodApology : labels.noResponsibility;
  }
}
