import { differences } from '#domain/conversation/debrief.ts';
import { play } from '#domain/conversation/play.ts';
import { type ConversationItem, type ConversationResponse, conversation, sceneOf } from '#domain/items/conversation.ts';
import { readResponse } from '#domain/items/kind.ts';
import { formatTag, type Locale } from '#domain/locale.ts';
import type { Attempt } from '#domain/record.ts';
import type { ConversationMessages } from '#i18n/conversation/en.ts';
import { RichText } from '../RichText.tsx';

interface Props {
  readonly item: ConversationItem;
  /** Oldest first. */
  readonly attempts: readonly Attempt[];
  readonly labels: ConversationMessages;
  readonly locale: Locale;
}

/** All plays of a conversation beside each other, and what the last one did differently from the one before. */
export function Plays({ item, attempts, labels, locale }: Props) {
  const plays = attempts.flatMap((attempt) => {
    const response = readResponse(conversation, attempt.response);
    return response ? [{ attempt, response }] : [];
  });
  const [before, now] = plays.slice(-2);
  if (!before || !now) return null;
  const changed = differences(item, before.response.path, now.response.path);
  return (
    <>
      <h4>{labels.differences}</h4>
      {changed.length === 0 && <p>{labels.noDifference}</p>}
      {changed.length > 0 && (
        <ul className="differences">
          {changed.map(({ scene, before: then, now: today }) => (
            <li key={scene.id}>
              <p>
                <strong>{labels.lastTime}:</strong> <RichText text={then.text} />
              </p>
              <p>
                <strong>{labels.thisTime}:</strong> <RichText text={today.text} />
              </p>
            </li>
          ))}
        </ul>
      )}
      <table className="plays">
        <caption>{labels.plays}</caption>
        <thead>
          <tr>
            {[labels.play, labels.day, labels.ending, labels.replies, labels.takenBackCount, labels.meterPair].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plays.map(({ attempt, response }, i) => (
            <Row key={attempt.id} n={i + 1} at={attempt.at} response={response} item={item} labels={labels} locale={locale} />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface RowProps extends Omit<Props, 'attempts'> {
  readonly n: number;
  readonly at: string;
  readonly response: ConversationResponse;
}

function Row({ n, at, response, item, labels, locale }: RowProps) {
  const ending = sceneOf(item, response.ending ?? '')?.ending;
  const last = play(item, response.path).turns.at(-1)?.state.meters;
  const cells = [
    [labels.day, dayOf(at, locale)],
    [labels.ending, ending ? labels.endings[ending] : ''],
    [labels.replies, response.path.length],
    [labels.takenBackCount, response.takenBack],
    [labels.meterPair, last ? `${last.trust} / ${last.heat}` : ''],
  ] as const;
  return (
    <tr>
      <th scope="row">{n}</th>
      {cells.map(([name, value]) => (
        <td key={name} data-name={name}>
          {value}
        </td>
      ))}
    </tr>
  );
}

/** Stored times may be damaged; a date that cannot be read is shown as it is. */
function dayOf(at: string, locale: Locale): string {
  const time = Date.parse(at);
  return Number.isNaN(time) ? at : new Intl.DateTimeFormat(formatTag(locale), { dateStyle: 'medium' }).format(time);
}
