import { useState } from 'react';
import type { MetricsLabMessages } from '#i18n/metrics-lab/en.ts';
import { fill } from '#i18n/translate.ts';

interface Props {
  readonly groups: readonly { readonly name: string }[];
  readonly name: string;
  readonly words: MetricsLabMessages;
  readonly onPaste: (group: number, text: string) => void;
}

/** A place to paste into for those who would rather not paste into the table. */
export function PasteBox({ groups, name, words, onPaste }: Props) {
  const [text, setText] = useState('');
  return (
    <details className="lab-paste">
      <summary>{words.pasteTitle}</summary>
      <p className="hint" id={`${name}-paste-hint`}>
        {words.pasteHint}
      </p>
      <textarea
        rows={4}
        value={text}
        aria-label={words.pasteTitle}
        aria-describedby={`${name}-paste-hint`}
        onChange={(event) => setText(event.target.value)}
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
    </details>
  );
}
