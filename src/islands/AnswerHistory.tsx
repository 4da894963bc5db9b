import { type MarkedAttempt, markedAttempts } from '#domain/attempts.ts';
import { readResponse } from '#domain/items/kind.ts';
import { type Item, isOwnWords, kindOf } from '#domain/items/kinds.ts';
import { formatTag, type Locale } from '#domain/locale.ts';
import type { Log } from '#domain/record.ts';
import type { Messages } from '#i18n/messages.ts';
import { fill } from '#i18n/translate.ts';
import { Kept } from './items/Kept.tsx';
import { KeptMaps } from './items/KeptMaps.tsx';
import { isMarked, viewOf } from './items/views.ts';
import { RichBlocks } from './RichText.tsx';

interface Props {
  readonly item: Item;
  readonly log: Log;
  readonly locale: Locale;
  readonly labels: { readonly progress: Messages['progress']; readonly item: Messages['item'] };
}

/** Every attempt at an item, oldest first, as it was given and as it counts today. */
export function AnswerHistory({ item, log, locale, labels }: Props) {
  const attempts = markedAttempts(kindOf(item), item, log);
  if (attempts.length === 0) return <p className="hint">{labels.progress.notAnswered}</p>;
  if (item.kind === 'journey-map') return <KeptMaps item={item} log={log} locale={locale} />;
  const day = new Intl.DateTimeFormat(formatTag(locale), { dateStyle: 'long' });
  return (
    <ol className="attempts">
      {attempts.map((entry, i) => (
        <li key={entry.attempt.id}>
          <p className="badges">
            {fill(labels.progress.attempt, { n: i + 1, date: formatDay(day, entry.attempt.at) })}: {verdict(item, entry, labels.progress)}
          </p>
          <Given item={item} entry={entry} labels={labels.item} locale={locale} />
        </li>
      ))}
    </ol>
  );
}

interface GivenProps {
  readonly item: Item;
  readonly entry: MarkedAttempt;
  readonly labels: Messages['item'];
  readonly locale: Locale;
}

function Given({ item, entry, labels, locale }: GivenProps) {
  const response = readResponse(kindOf(item), entry.attempt.response);
  if (response === undefined) return null;
  // What the letters of an earlier version stood for, the page no longer knows.
  if (entry.outdated && !isOwnWords(item)) return null;
  if (isMarked(item)) {
    const view = viewOf(item);
    const asked = view.stem?.(item, response, locale);
    return (
      <>
        {asked && <RichBlocks blocks={asked} />}
        <view.Review
          item={item}
          order={view.kind.arrange(item, entry.attempt.seed)}
          response={response}
          revealed
          labels={labels}
          locale={locale}
        />
      </>
    );
  }
  return <Kept item={item} response={response} labels={labels} locale={locale} />;
}

function verdict(item: Item, { outcome, outdated }: MarkedAttempt, labels: Messages['progress']): string {
  if (outdated) return labels.outdated;
  if (item.role === 'prequestion' || !outcome) return labels.kept;
  if (outcome.success) return labels.right;
  return outcome.raw > 0 ? fill(labels.partly, { n: outcome.raw, total: outcome.max }) : labels.wrong;
}

/** Stored times may be damaged; a date that cannot be read is shown as it is. */
function formatDay(format: Intl.DateTimeFormat, at: string): string {
  const time = Date.parse(at);
  return Number.isNaN(time) ? at : format.format(time);
}
