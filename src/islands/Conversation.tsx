import { useMemo, useState } from 'react';
import { guideTo } from '#domain/conversation/debrief.ts';
import { play, stepName } from '#domain/conversation/play.ts';
import { type ConversationItem, type ConversationResponse, conversation, type Reply, shuffledReplies } from '#domain/items/conversation.ts';
import { Chat } from './conversation/Chat.tsx';
import { Debrief } from './conversation/Debrief.tsx';
import { MeterBar } from './conversation/MeterBar.tsx';
import { Plays } from './conversation/Plays.tsx';
import { Replies } from './conversation/Replies.tsx';
import { useConversationMessages } from './conversation-messages.ts';
import { ItemFrame } from './ItemFrame.tsx';
import { useBegun } from './use-begun.ts';
import { useFetched } from './use-fetched.ts';
import { type ItemProps, useItem } from './use-item.ts';

function isMotionWelcome(): boolean {
  return !matchMedia('(prefers-reduced-motion: reduce)').matches;
}

const nothing: ConversationResponse = { path: [], takenBack: 0 };

interface Props extends ItemProps<ConversationItem> {
  /** Where the whole conversation is; `item` holds the opening only, so that the page stays small. */
  readonly data: string;
  /** The page on which the whole of it can be read. */
  readonly script: string;
}

/** A conversation played as a chat, one reply at a time; after the ending, the learner's path beside the best one. */
export function Conversation({ item: opening, data, script, lesson, locale, title }: Props) {
  const whole = useFetched<ConversationItem>(data, 'scenes');
  const item = whole.data ?? opening;
  const { log, attempts, kept, name, root, focus, answer } = useItem({ kind: conversation, item, lesson, locale });
  const [draft, keepDraft] = useBegun({ kind: conversation, item, lesson, log });
  const labels = useConversationMessages(locale);
  const guide = useMemo(() => guideTo(item), [item]);
  const [moving, setMoving] = useState(false);
  const [said, setSaid] = useState('');

  const response = (whole.data && (draft ?? kept)) ?? nothing;
  const { turns, fits } = play(item, response.path);
  const path = fits ? response.path : response.path.slice(0, turns.length - 1);
  const here = turns.at(-1);
  const scene = here?.scenes.at(-1);
  const hasEnded = scene?.ending !== undefined && draft === undefined;
  const seed = `${item.id}:${attempts.length}`;

  const goTo = (next: ConversationResponse, where: string, words = '') => {
    setMoving(where === '.newest' && isMotionWelcome());
    setSaid(words);
    keepDraft(next);
    focus(where);
  };
  const choose = async (reply: Reply) => {
    const all = await whole.load();
    if (!scene || !all) return;
    const next = { path: [...path, stepName(scene.id, reply.id)], takenBack: response.takenBack };
    const reached = play(all, next.path).turns.at(-1)?.scenes.at(-1);
    setSaid('');
    if (reached?.ending) {
      setMoving(isMotionWelcome());
      answer({ ...next, ending: reached.id }, '', '.reply', { seed });
      focus('.newest');
    } else goTo(next, '.newest');
  };
  const takeBack = () => goTo({ path: path.slice(0, -1), takenBack: response.takenBack + 1 }, '.reply', labels.takenBack);
  const restart = () => goTo(nothing, '.reply', labels.restarted);

  if (!here || !scene) return null;
  return (
    <ItemFrame item={item} name={name} title={title} root={root} state={hasEnded ? 'settled' : 'open'}>
      <div className={`conversation${moving ? ' moving' : ''}`} data-talking={!hasEnded || undefined}>
        <MeterBar meters={here.state.meters} labels={labels} />
        <Chat turns={turns} labels={labels} />
        <div className="next" onAnimationEnd={() => setMoving(false)}>
          {hasEnded ? (
            <>
              <Debrief guide={guide} path={path} last={here} labels={labels} locale={locale} />
              <Plays item={item} attempts={attempts} labels={labels} locale={locale} />
            </>
          ) : (
            <Replies replies={shuffledReplies(scene, seed)} title={labels.reply} onChoose={choose} />
          )}
        </div>
        <p className="problem" role="alert">
          {whole.failed && labels.notLoaded}
        </p>
        <p className="visually-hidden" role="status">
          {said}
        </p>
        <p className="talk-tools">
          {moving && (
            <button type="button" className="button quiet" onClick={() => setMoving(false)}>
              {labels.skip}
            </button>
          )}
          {path.length > 0 && !hasEnded && (
            <button type="button" className="button quiet" onClick={takeBack}>
              {labels.back}
            </button>
          )}
          {path.length > 0 && (
            <button type="button" className={hasEnded ? 'button' : 'button quiet'} onClick={restart}>
              {hasEnded ? labels.again : labels.restart}
            </button>
          )}
        </p>
        <p>
          <a className="to-script" href={script}>
            {labels.script}
          </a>
        </p>
      </div>
    </ItemFrame>
  );
}
