import { type EndingKind, endingKinds } from '#domain/items/conversation.ts';
import { blank } from '../blanks.ts';
import { slug } from '../slug.ts';
import { closest, editDistance } from '../suggest.ts';
import type { Script } from './script.ts';

/** A blank for the name of a scene, with those there are. */
export function anyScene(names: Iterable<string>): string {
  const known = [...names].filter((name) => isSceneName(name));
  return blank(known.length > 0 ? `the name of a scene: ${known.join(', ')}` : 'the name of a scene');
}

/** The scene that follows where an arrow is missing: the only one that nobody leads to, else a blank. */
export function sceneThatFollows({ unmet, scenes }: Pick<Script, 'unmet' | 'scenes'>): string {
  const [only] = unmet;
  return only !== undefined && unmet.length === 1 ? only : anyScene(scenes);
}

/** A blank for the kind of an ending, or the only kind that a conversation lacks. */
export function anyKind(missing: readonly EndingKind[]): string {
  const [only] = missing;
  return only !== undefined && missing.length === 1 ? only : blank('good, acceptable or poor');
}

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function isSceneName(name: string): boolean {
  return idPattern.test(name);
}

export function asSceneName(typed: string): string {
  return slug(typed, 100) || blank('a short English name');
}

/** Of the names that arrows lead to and no scene has, the one that a heading stands for. */
export function nameByArrows(heading: string, lost: readonly string[]): string | undefined {
  const words = asSceneName(heading).split('-');
  const inside = lost.find((name) => name.split('-').every((word) => words.includes(word)));
  return inside ?? closest(asSceneName(heading), lost) ?? (lost.length === 1 ? lost[0] : undefined);
}

const kinds: readonly (readonly [kind: EndingKind, words: RegExp])[] = [
  ['good', /^(?:good|happy|best|great|perfect)$/i],
  ['acceptable', /^(?:acceptable|ok|okay|fair|medium|middle|mixed|neutral|average)$/i],
  ['poor', /^(?:poor|bad|sad|worst|worse|unhappy)$/i],
];

/** The kind of an ending that a word stands for. */
export function kindMeant(word: string): EndingKind | undefined {
  const found = kinds.find(([, words]) => words.test(word))?.[0];
  return found ?? endingKinds.find((kind) => editDistance(kind, word.toLowerCase()) <= (kind === 'acceptable' ? 3 : 1));
}
