import type { Lesson } from '../../catalog.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { escaped } from '../../escaped.ts';

/** A lesson and the English one, with their texts. */
interface Translation {
  readonly lesson: Lesson;
  readonly original: Lesson;
  readonly typed: string;
  readonly english: string;
}

interface Tag {
  readonly line: number;
  readonly text: string;
  /** With a slash in front if it closes. */
  readonly name: string;
}

/**
 * TP106 in a translation: the lines with a tag of its own, under the name that the English lesson has in their places.
 * Undefined where the two do not have as many tags.
 */
export function withEnglishTag({ code, message }: Diagnostic, { typed, english }: Translation): string | undefined {
  const unknown = code === 'TP106' ? /^There is no tag <([^>]+)>/.exec(message)?.[1] : undefined;
  const [here, there] = [tagsIn(typed), tagsIn(english)];
  if (unknown === undefined || here.length !== there.length) return undefined;
  const own = here.flatMap((tag, i) => (tag.name.replace('/', '') === unknown ? [{ tag, name: there[i]?.name ?? '' }] : []));
  const names = new Set(own.map(({ name }) => name.replace('/', '')));
  if (names.size !== 1 || own.some(({ tag, name }) => tag.name.startsWith('/') !== name.startsWith('/'))) return undefined;
  const edits = own.map(
    ({ tag, name }) => `in line ${tag.line}:\n${tag.text.replace(new RegExp(`^<${escaped(tag.name)}`), () => `<${name}`)}`,
  );
  return `${edits.join('\n')}\n(as in the English lesson: tags are not translated)`;
}

/** TP320 and TP321 in a translation: the line with the one link of the English lesson that the translation lacks. */
export function withEnglishLink({ code, message, line }: Diagnostic, { lesson, original, typed }: Translation): string | undefined {
  const what = code === 'TP320' ? 'term' : code === 'TP321' ? 'fact' : undefined;
  const name = /^There is no \w+ "([^"]+)"/.exec(message)?.[1];
  if (what === undefined || name === undefined || message.includes('Did you mean')) return undefined;
  const here = new Set(lesson[`${what}s`].map((link) => link.name));
  const [meant, ...more] = new Set(original[`${what}s`].map((link) => link.name).filter((each) => !here.has(each)));
  const text = typed.split(/\r?\n/)[line - 1] ?? '';
  const mended = text.replace(`(${what}:${name})`, () => `(${what}:${meant})`);
  return meant === undefined || more.length > 0 || mended === text ? undefined : `${mended}\n(as in the English lesson)`;
}

/** The tags at the left edge. */
function tagsIn(text: string): Tag[] {
  return text.split(/\r?\n/).flatMap((line, i): Tag[] => {
    const name = /^<(\/?\p{L}[^\s/>]*)/u.exec(line)?.[1];
    return name === undefined ? [] : [{ line: i + 1, text: line, name }];
  });
}
