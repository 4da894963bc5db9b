import { type ClipboardEvent, useState } from 'react';
import type { MetricsLabMessages } from '#i18n/metrics-lab/en.ts';
import { fill } from '#i18n/translate.ts';

/** Characters; far more than anybody pastes into the middle of a text. */
const longText = 2000;

interface Props {
  readonly groups: readonly { readonly name: string }[];
  readonly name: string;
  readonly words: MetricsLabMessages;
  readonly onPaste: (group: number, text: string) => void;
}

/** A place to paste into for those who would rather not paste into the table. */
export function PasteBox({ groups, name, words, onPaste }: Props) {
  const [text, setText] = useState('');
  /** Browsers type a long text in line by line, which takes them minutes; the state takes it in at once. */
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text');
    if (pasted.length < longText) return;
    event.preventDefault();
    setText(pasted);
  };
  return (
    <>
      <p className="hint" id={`${name}-paste-hint`}>
        {words.pasteHint}
      </p>
      <textarea
        rows={4}
        value={text}
        aria-label={words.pasteTitle}
        aria-describedby={`${name}-paste-hint`}
        onChange={(event) => setText(event.target.value)}
        onPaste={paste}
      />
      <p className="buttons">
        {groups.map((group, i) => (
          <button
            type="button"
            className="button quiet"
            key={`${i}`}
            onClick={() => {
              onPaste(i, text);
              setText('');
            }}
          >
            {fill(words.pasteInto, { group: group.name })}
          </button>
        ))}
      </p>
    </>
  );
}
