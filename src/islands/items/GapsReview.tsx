import { fillsGap, type Gap, type GapsItem, isChosen, optionFor } from '#domain/items/gaps.ts';
import { plainText, type RichText as Text } from '#domain/rich-text.ts';
import type { GapsMessages } from '#i18n/gaps/en.ts';
import { fill } from '#i18n/translate.ts';
import { gapsMessages } from '../gaps-messages.ts';
import { RichText } from '../RichText.tsx';
import { gapsInOrder, Passage } from './Passage.tsx';
import type { ReviewProps } from './view.ts';

/** The passage with what was put into it, and below it a word about each gap. */
export function GapsReview({ item, response, revealed, locale }: ReviewProps<GapsItem, Record<string, string>>) {
  const labels = gapsMessages(locale).gaps;
  return (
    <>
      <Passage
        item={item}
        gap={(gap) => (
          <span className={`filled ${fillsGap(gap, response[gap.id]) ? 'key' : 'distractor'}`}>{given(gap, response, labels)}</span>
        )}
      />
      <ol className="review">
        {gapsInOrder(item).map((gap, i) => {
          const right = fillsGap(gap, response[gap.id]);
          return (
            <li key={gap.id} className={`reviewed ${right ? 'key' : 'distractor'}`}>
              <p className="option-text">
                {fill(labels.number, { n: i + 1 })}: {given(gap, response, labels)}
              </p>
              <p className="badges">{right ? labels.right : labels.wrong}</p>
              <p className="reason">
                <RichText text={reasonFor(gap, response[gap.id], labels)} />
              </p>
              {revealed && <KeyOf gap={gap} right={right} labels={labels} />}
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** The answer to a gap that was filled wrongly, and what else one may type. */
function KeyOf({ gap, right, labels }: { readonly gap: Gap; readonly right: boolean; readonly labels: GapsMessages['gaps'] }) {
  const key = isChosen(gap) ? gap.options.find((option) => option.id === gap.key) : undefined;
  const [first = '', ...others] = isChosen(gap) ? [plainText(key?.text ?? [])] : gap.accepted;
  return (
    <>
      {!right && (
        <p className="reason">
          <strong>{fill(labels.belongs, { answer: first })}</strong>{' '}
          <RichText text={isChosen(gap) ? (key?.feedback ?? []) : gap.feedback} />
        </p>
      )}
      {others.length > 0 && <p className="hint">{fill(labels.alsoRight, { answers: others.join(' / ') })}</p>}
    </>
  );
}

function given(gap: Gap, response: Record<string, string>, labels: GapsMessages['gaps']): string {
  const raw = response[gap.id] ?? '';
  return (isChosen(gap) ? plainText(optionFor(gap, raw)?.text ?? []) : raw.trim()) || labels.nothing;
}

function reasonFor(gap: Gap, raw: string | undefined, labels: GapsMessages['gaps']): Text {
  if (!isChosen(gap) && fillsGap(gap, raw)) return gap.feedback;
  return optionFor(gap, raw)?.feedback ?? [labels.lookAgain];
}
