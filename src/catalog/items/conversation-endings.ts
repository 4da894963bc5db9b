import { type ConversationItem, type EndingKind, endingKinds, type Scene } from '#domain/items/conversation.ts';
import { blank } from '../blanks.ts';
import type { Place } from '../diagnostic.ts';
import type { Wrong } from './conversation-graph.ts';
import type { ScriptPlaces } from './script.ts';

/** TP618: a kind of ending that is missing. Where two endings are of one kind, one of them was meant for it. */
export function checkEndings(item: ConversationItem, places: ScriptPlaces, at: Place, wrong: Wrong): void {
  const endings = item.scenes.filter((scene) => scene.ending !== undefined);
  const missing = endingKinds.filter((kind) => !endings.some((scene) => scene.ending === kind)).toReversed();
  const [kind] = missing;
  if (kind === undefined) return;
  const message = `This conversation has no ${missing.join(' and no ')} ending.`;
  const alike = missing.length === 1 ? endingMeant(kind, endings, item) : undefined;
  if (alike) {
    const others = endings.filter((scene) => scene !== alike && scene.ending === alike.ending).map(({ id }) => `"${id}"`);
    const like = `Like ${others.join(' and ')}, "${alike.id}" is a ${alike.ending} one.`;
    wrong('TP618', places.scenes.get(alike.id) ?? at, `${message} ${like}`, `### ${alike.id}: ${kind} ending`);
    return;
  }
  const last = item.scenes.at(-1);
  const added = missing.map(
    (each) =>
      `\n### ${blank('a short English name')}: ${each} ending\n\n${blank('who says it')}: ${blank('the last words')}\n\n> ${blank('what led here')}`,
  );
  const cure = `add below this line:\n${added.join('\n')}\n(and lead the arrow of a reply to its name)`;
  wrong('TP618', (last && places.ends.get(last.id)) ?? at, message, cure);
}

/** Of endings that are of one kind, the one whose replies fit the missing kind better. */
function endingMeant(kind: EndingKind, endings: readonly Scene[], item: ConversationItem): Scene | undefined {
  const alike = endings.filter((scene) => endings.some((other) => other !== scene && other.ending === scene.ending));
  const [first] = alike;
  if (!first?.ending || alike.some((scene) => scene.ending !== first.ending)) return undefined;
  const sorted = alike.toSorted((a, b) => moodOf(a, item) - moodOf(b, item));
  return endingKinds.indexOf(kind) > endingKinds.indexOf(first.ending) ? sorted.at(-1) : sorted[0];
}

/** How well the replies that lead to a scene go down. */
function moodOf({ id }: Scene, { scenes }: ConversationItem): number {
  const changes = scenes.flatMap(({ replies }) => replies).filter(({ moves }) => moves.some(({ to }) => to === id));
  return changes.reduce((sum, { change }) => sum + change.trust - change.heat, 0) / (changes.length || 1);
}
