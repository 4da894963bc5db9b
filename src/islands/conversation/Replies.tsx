import type { Reply } from '#domain/items/conversation.ts';
import { RichText } from '../RichText.tsx';

interface Props {
  readonly replies: readonly Reply[];
  readonly title: string;
  readonly onChoose: (reply: Reply) => void;
}

/** The replies to choose from, each a button. */
export function Replies({ replies, title, onChoose }: Props) {
  return (
    <fieldset className="replies">
      <legend className="ask">{title}</legend>
      <ul>
        {replies.map((reply) => (
          <li key={reply.id}>
            <button type="button" className="reply" onClick={() => onChoose(reply)}>
              <RichText text={reply.text} />
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
