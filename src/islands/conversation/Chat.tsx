import type { Turn } from '#domain/conversation/play.ts';
import type { Line, Reply } from '#domain/items/conversation.ts';
import type { ConversationMessages } from '#i18n/conversation/en.ts';
import { fill } from '#i18n/translate.ts';
import { RichText } from '../RichText.tsx';
import { changesIn } from './words.ts';

interface Props {
  readonly turns: readonly Turn[];
  readonly labels: ConversationMessages;
}

/** What was said so far. The newest turn can take the focus, so that it is read out once. */
export function Chat({ turns, labels }: Props) {
  return (
    <ol className="chat" aria-label={labels.talk}>
      {turns.map((turn, i) => {
        const before = turns[i - 1];
        const changes = before ? changesIn(before.state.meters, turn.state.meters, labels) : [];
        return (
          <li key={i} className={i === turns.length - 1 ? 'turn newest' : 'turn'} tabIndex={i === turns.length - 1 ? -1 : undefined}>
            {before?.reply && <Own reply={before.reply} labels={labels} />}
            {before && <p className="change">{changes.length > 0 ? changes.join(' · ') : labels.noChange}</p>}
            {turn.scenes.flatMap((scene) => scene.lines.map((line, j) => <Said key={`${scene.id} ${j}`} line={line} />))}
            {turn.scenes.map(
              ({ id, ending }) =>
                ending && (
                  <p key={id} className="change">
                    {fill(labels.ended, { ending: labels.endings[ending] })}
                  </p>
                ),
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Own({ reply, labels }: { readonly reply: Reply; readonly labels: ConversationMessages }) {
  return (
    <p className="said own">
      <span className="who">{labels.you}</span> <RichText text={reply.text} />
    </p>
  );
}

export function Said({ line }: { readonly line: Line }) {
  if (line.speaker === undefined) {
    return (
      <p className="direction">
        <RichText text={line.text} />
      </p>
    );
  }
  return (
    <p className="said">
      <span className="who">{line.speaker}</span> <RichText text={line.text} />
    </p>
  );
}
