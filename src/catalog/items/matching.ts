import type { Card } from '#domain/items/matching.ts';
import { plainText } from '#domain/rich-text.ts';
import { blank } from '../blanks.ts';
import type { Report } from '../diagnostic.ts';
import { escaped } from '../escaped.ts';
import { closest } from '../suggest.ts';
import { feedbackLine, type ItemReader, requireFeedback } from './item-reader.ts';
import { freeLetter, type Lettered, lettersIn, readEntries } from './lettered.ts';
import { addBelow, endOf, entryWith } from './whole-lines.ts';

/** Groups with capital letters, cards nested below them with small ones. */
export const readMatching: ItemReader = (source, report) => {
  const groups = source.list ? readEntries(source.list, report, { nests: true }) : [];
  for (const group of groups) {
    if (/[a-z]/.test(group.id) && group.children.length === 0) {
      const line = entryWith(group.at, report, (text) => text);
      report.error('TP213', group.at, `The card "${group.id})" stands outside the groups.`, `  ${line}`);
    } else {
      checkCase(group, /[A-Z]/, 'group', group.id.toUpperCase(), report);
      if (group.feedback.length > 0) {
        const message = `The group ${group.id}) has feedback, which learners would not see: each card has its own.`;
        report.error('TP223', group.at, message, 'move it below the card that it is about');
      }
    }
  }
  const letters = groups.flatMap(({ children }) => children.flatMap(lettersIn));
  const cards: Card[] = [];
  const given = letters.map((id) => ({ id }));
  for (const group of groups) {
    const above = new Set(cards.map((card) => card.id));
    const everyCard = group.children.flatMap((list) => readEntries(list, report, { inText: true, others: letters }));
    for (const card of everyCard) {
      checkCase(card, /[a-z]/, 'card', card.id.toLowerCase(), report);
      requireFeedback(card.feedback, card.id, card.at, report, { hint: `why it belongs to group ${group.id}, in 8 to 60 words` });
      if (above.has(card.id)) {
        const letter = freeLetter([...everyCard, ...cards, ...given]);
        given.push({ id: letter });
        report.error(
          'TP203',
          card.at,
          `The card letter "${card.id})" stands twice in this question.`,
          entryWith(card.at, report, (text) => letter + text.slice(1)),
        );
      }
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
      addBelow(
        `- ${freeLetter(groups, true)}) ${blank('name of another group')}\n  - ${freeLetter(cards)}) ${blank('a card that belongs to it')}\n${feedbackLine({ hint: 'why it belongs there, in 8 to 60 words' }, '    ')}`,
        source.list ? endOf(source.list) : source.at,
        source.at,
      ),
    );
  return { ...source.base, kind: 'matching', groups: groups.map(({ id, text }) => ({ id, text })), cards };
};

function checkCase(entry: Lettered, wanted: RegExp, what: string, letter: string, report: Report): void {
  if (entry.id === '' || wanted.test(entry.id)) return;
  report.error(
    'TP213',
    entry.at,
    `A ${what} is written with the letter "${entry.id})".`,
    entryWith(entry.at, report, (text) => letter + text.slice(1)),
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
  const others = letters.filter((letter) => letter !== own);
  // What stands behind the text of the card: the names of groups alone.
  const wrong = (message: string, typed: RegExp, instead: string) =>
    report.error(
      'TP214',
      card.at,
      message,
      entryWith(card.at, report, (text) => text.replace(typed, instead).trimEnd()),
    );
  const bracketed = /\p{L}{3}\s[([‘“]([A-Z])[)\]’”]$/u.exec(plainText(card.text))?.[1];
  if (bracketed !== undefined && letters.includes(bracketed))
    wrong(`Card ${card.id}) ends in the letter of a group, which learners would read.`, /\S[A-Z]\S\s*$/u, `\`${bracketed}\``);
  return card.textTags.filter((tag) => {
    if (tag === own) wrong(`Card ${card.id}) names the group "${tag}", in which it stands already.`, typedTag(tag), '');
    else if (!letters.includes(tag) && isWhole) {
      const meant = tag.toUpperCase().match(/[A-Z]/g) ?? [];
      const isMeant = /^\W*\w(?:\W+\w)*\W*$/.test(tag) && meant.every((letter) => letters.includes(letter));
      const named = letters[Number(tag) - 1] ?? letterOf(tag, groups);
      const only = others.length === 1 ? others[0] : undefined;
      const written = isMeant ? meant : [named !== undefined && named !== own ? named : (only ?? blank(others.join(' or ')))];
      const cure = written.map((letter) => `\`${letter}\``).join(' ');
      wrong(`Card ${card.id}) names a group "${tag}" that is not in this question.`, typedTag(tag), ` ${cure}`);
    }
    return letters.includes(tag) && tag !== own;
  });
}

/** The names of a group in back-quotes, with the space in front. */
function typedTag(tag: string): RegExp {
  return new RegExp(`\\s*\`\\s*${escaped(tag.trim())}\\s*\``);
}

/** The letter of the group that is called so. */
function letterOf(tag: string, groups: readonly Lettered[]): string | undefined {
  if (tag.length < 3) return undefined;
  const name = closest(
    tag,
    groups.map(({ text }) => plainText(text)),
  );
  return groups.find(({ text }) => plainText(text) === name)?.id;
}
