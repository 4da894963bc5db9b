import { useState } from 'react';
import type { DataLabels } from './labels.ts';

interface Props {
  /** Prefix for the ids of the fields. */
  readonly id: string;
  readonly name: string;
  readonly labels: DataLabels;
  /** What the button says. */
  readonly action: string;
  readonly onSubmit: (name: string, pin: string) => void;
}

/** A name or initials, and a PIN for who wants one. */
export function NameForm({ id, name: before, labels, action, onSubmit }: Props) {
  const [name, setName] = useState(before);
  const [pin, setPin] = useState('');
  return (
    <div className="name-form">
      <p>
        <label htmlFor={`${id}-name`}>{labels.name}</label>
        <input
          id={`${id}-name`}
          type="text"
          maxLength={40}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </p>
      <p>
        <label htmlFor={`${id}-pin`}>{labels.newPin}</label>
        <input
          id={`${id}-pin`}
          type="text"
          inputMode="numeric"
          maxLength={8}
          autoComplete="off"
          value={pin}
          onChange={(event) => setPin(event.target.value)}
        />
      </p>
      <button type="button" className="button" aria-disabled={name.trim() === ''} onClick={() => name.trim() !== '' && onSubmit(name, pin)}>
        {action}
      </button>
    </div>
  );
}
