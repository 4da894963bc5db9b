import type { Card } from '#domain/items/matching.ts';
import { plainText } from '#domain/rich-text.ts';
import type { Report } from '../diagnostic.ts';
import { type ItemReader, requireFeedback } from './item-reader.ts';
import { type Lettered, readEntries } from './lettered.ts';

/** Groups with capital letters, cards nested below them with small ones. */
export const readMatching: ItemReader = (source, report) => {
  const groups = source.list ? readEntries(source.list, report, { nests: true }) : [];
  for (const group of groups) {
    if (/[a-z]/.test(group.id) && group.children.length === 0) {
      const card = plainText(group.text);
      report.error('TP213', group.at, `The card "${group.id})" stands outside the groups.`, `  - ${group.id}) ${card}\n    > …`);
    } else {
      checkCase(group, /[A-Z]/, 'group', group.id.toUpperCase(), report);
      if (group.feedback.length > 0) {
        const message = `The group ${group.id}) has feedback, which learners would not see: each card has its own.`;
        report.error('TP223', group.at, message, 'move it below the card that it is about');
      }
    }
  }
  const cards: Card[] = [];
  for (const group of groups) {
    const above = new Set(cards.map((card) => card.id));
    for (const card of group.children.flatMap((list) => readEntries(list, report, { inText: true }))) {
      checkCase(card, /[a-z]/, 'card', card.id.toLowerCase(), report);
      requireFeedback(card.feedback, card.id, card.at, report);
      if (above.has(card.id))
        report.error(
          'TP203',
          card.at,
          `The card letter "${card.id})" stands twice in this question.`,
          'give each card a letter of its own, also across groups',
        );
      cards.push({
        id: card.id,
        text: card.text,
        feedback: card.feedback,
        groups: [group.id, ...otherGroups(card, group.id, groups, report)],
      });
    }
  }
  if (groups.length < 2)
    report.error(
      'TP212',
      source.at,
      'Sorting needs at least two groups.',
      '- A) first group\n  - a) a card\n    > Why it belongs here.\n- B) second group',
    );
  return { ...source.base, kind: 'matching', groups: groups.map(({ id, text }) => ({ id, text })), cards };
};

function checkCase(entry: Lettered, wanted: RegExp, what: string, letter: string, report: Report): void {
  if (entry.id === '' || wanted.test(entry.id)) return;
  report.error(
    'TP213',
    entry.at,
    `A ${what} is written with the letter "${entry.id})".`,
    `${letter}) — groups and gaps have capital letters, cards and options small ones`,
  );
}

/** Gaps and the like have capital letters, as groups have. */
export function requireCapitalLetters(entries: readonly Lettered[], what: string, report: Report): void {
  for (const entry of entries) checkCase(entry, /[A-Z]/, what, entry.id.toUpperCase(), report);
}

/** The groups that a card names beside its own. TP214: names that are none. */
function otherGroups(card: Lettered, own: string, groups: readonly Lettered[], report: Report): readonly string[] {
  const letters = groups.map((group) => group.id);
  const isWhole = new Set(letters).size === letters.length;
  const wrong = (message: string, cure: string) => report.error('TP214', card.at, message, cure);
  const bracketed = /\p{L}{3}\s[([‘“]([A-Z])[)\]’”]$/u.exec(plainText(card.text))?.[1];
  if (bracketed !== undefined && letters.includes(bracketed))
    wrong(`Card ${card.id}) ends in the letter of a group, which learners would read.`, `\`${bracketed}\` in back-quotes`);
  return card.textTags.filter((tag) => {
    if (tag === own) wrong(`Card ${card.id}) names the group "${tag}", in which it stands already.`, `delete \`${tag}\``);
    else if (!letters.includes(tag) && isWhole) {
      const meant = tag.toUpperCase().match(/[A-Z]/g) ?? [];
      const isMeant = /^\W*\w(?:\W+\w)*\W*$/.test(tag) && meant.every((letter) => letters.includes(letter));
      const cure = isMeant ? meant.map((letter) => `\`${letter}\``).join(' ') : `one of the letters ${letters.join(', ')} in back-quotes`;
      wrong(`Card ${card.id}) names a group "${tag}" that is not in this question.`, cure);
    }
    return letters.includes(tag) && tag !== own;
  });
}
