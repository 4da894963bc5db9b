import { type Locale, sourceLocale } from '#domain/locale.ts';

/** The words of the header's control for people who share a browser; only browsers that know several learners load them. */
const en = {
  learning: 'Learning now: {name}',
  first: 'the first learner',
  lostName: 'a learner without a name ({name})',
  privateRound: 'Private round',
  endPrivate: 'End the private round',
  switchTo: 'Switch to {name}',
  pin: 'PIN of {name}',
  wrongPin: 'That is not the PIN.',
  notKept: 'This browser could not keep that.',
};

export type HeaderMessages = typeof en;

const all: Partial<Record<Locale, HeaderMessages>> = { en };

export function headerMessagesFor(locale: string): HeaderMessages {
  return all[locale as Locale] ?? (all[sourceLocale] as HeaderMessages);
}
