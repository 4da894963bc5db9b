import type { ReactNode } from 'react';
import { type Condition, type ConversationItem, type Meters, type Move, meterNames, type Reply } from '#domain/items/conversation.ts';
import type { Locale } from '#domain/locale.ts';
import type { ConversationMessages } from '#i18n/conversation/en.ts';
import { fill } from '#i18n/translate.ts';
import { useConversationMessages } from '../conversation-messages.ts';
import { RichBlocks, RichText } from '../RichText.tsx';
import { Said } from './Chat.tsx';
import { pair, signed } from './words.ts';

interface Props {
  readonly item: ConversationItem;
  readonly locale: Locale;
}

/** The whole conversation to read: without scripts in the browser, on paper, or by those who would rather read than play. */
export function Script({ item, locale }: Props) {
  const labels = useConversationMessages(locale);
  const number = (id: string) => item.scenes.findIndex((scene) => scene.id === id) + 1;
  const place = (id: string) => `scene-${number(id)}`;
  const goal = ({ to, when }: Move) => (
    <span className="goal" key={`${to} ${when?.value}`}>
      → <a href={`#${place(to)}`}>{fill(labels.scene, { n: number(to) })}</a>
      {when && ` (${conditionIn(when, labels)})`}
    </span>
  );
  return (
    <div className="script">
      <RichBlocks blocks={item.stem} />
      <p>{fill(labels.begins, pair(item.meters))}</p>
      {item.interruptions.length > 0 && (
        <p>
          {labels.interruption} {item.interruptions.map(goal)}
        </p>
      )}
      {item.scenes.map((scene) => (
        <section key={scene.id} id={place(scene.id)}>
          <h2>
            {fill(labels.scene, { n: number(scene.id) })}
            {scene.ending && `: ${labels.endings[scene.ending]}`}
          </h2>
          {scene.lines.map((line, i) => (
            <Said key={`${i}`} line={line} />
          ))}
          {scene.moves.length > 0 && <p>{scene.moves.map(goal)}</p>}
          {scene.replies.length > 0 && <Choices replies={scene.replies} goal={goal} labels={labels} />}
          {scene.debrief.length > 0 && (
            <div className="reviewed">
              <RichBlocks blocks={scene.debrief} />
            </div>
          )}
        </section>
      ))}
    </div>
  );
}

interface ChoicesProps {
  readonly replies: readonly Reply[];
  readonly goal: (move: Move) => ReactNode;
  readonly labels: ConversationMessages;
}

function Choices({ replies, goal, labels }: ChoicesProps) {
  return (
    <ol className="choices">
      {replies.map((reply) => (
        <li key={reply.id}>
          <p className="step-said">
            <RichText text={reply.text} />
          </p>
          <p className="badges">
            {reply.moves.map(goal)} {changeIn(reply.change, labels)}
          </p>
          <p className="reason">
            <RichText text={reply.feedback} />
          </p>
        </li>
      ))}
    </ol>
  );
}

function conditionIn({ meter, is, value }: Condition, labels: ConversationMessages): string {
  return fill(labels.conditions[is], { meter: labels.meters[meter], n: value });
}

function changeIn(change: Meters, labels: ConversationMessages): string {
  return meterNames
    .filter((meter) => change[meter] !== 0)
    .map((meter) => `${labels.meters[meter]} ${signed(change[meter])}`)
    .join(', ');
}
