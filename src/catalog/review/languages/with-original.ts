import type { Item } from '#domain/items/kinds.ts';
import { sourceLocale } from '#domain/locale.ts';
import { blank } from '../../blanks.ts';
import type { Catalog, Lesson } from '../../catalog.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { wantedAtRight, wantedAtWrong } from '../../items/item-reader.ts';
import { arrowsOf } from '../../lock/arrows.ts';
import { fingerprintOf, letteredIn } from '../../lock/fingerprint.ts';
import { wayBack } from '../../lock/key-edits.ts';
import { writtenEdits } from '../../lock/line-edits.ts';
import type { ReleasedItem } from '../../lock/lock-file.ts';
import { inOrder, lostEdit } from '../../lock/part-edits.ts';
import { mistakesOf, reasonLines } from '../../lock/reasons.ts';
import { type TypedEntry, type TypedItem, typedItem } from '../../lock/typed-item.ts';
import { writeTag } from '../../write-question.ts';
import { placeInItem } from '../place.ts';
import { otherLetters } from './other-letters.ts';
import { withEnglishLink, withEnglishTag } from './translated-names.ts';

/** A question of a translated lesson with the English one. */
interface Translated {
  readonly item: Item;
  readonly original: Item;
  readonly typed: TypedItem;
  /** The English question as a lock would hold it, with blanks in place of its words. */
  readonly held: ReleasedItem;
}

/** The diagnostics; cures of mistakes in a translated question say what the English lesson has there. */
export function withOriginal(catalog: Catalog, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const translations = new Map(
    catalog.courses.flatMap((course) => {
      if (course.locale === sourceLocale) return [];
      const source = catalog.courses.find((other) => other.id === course.id && other.locale === sourceLocale);
      return course.lessons.flatMap((lesson) => {
        const original = source?.lessons.find(({ id }) => id === lesson.id);
        return original ? [[lesson.file, { lesson, original }] as const] : [];
      });
    }),
  );
  return diagnostics.map((found) => {
    const lessons = translations.get(found.file);
    const translated = lessons && translatedAt(found.line, lessons.lesson, lessons.original, catalog);
    const text = ({ file }: Lesson) => catalog.sources.get(file) ?? '';
    const ofText = lessons && {
      lesson: lessons.lesson,
      original: lessons.original,
      typed: text(lessons.lesson),
      english: text(lessons.original),
    };
    const cure = (ofText && (withEnglishTag(found, ofText) ?? withEnglishLink(found, ofText))) ?? (translated && cureOf(found, translated));
    return cure === undefined ? found : { ...found, cure };
  });
}

function translatedAt(line: number, lesson: Lesson, source: Lesson, { sources }: Catalog): Translated | undefined {
  const { items, places, file } = lesson;
  const item = items.findLast(({ id }) => (places.get(id)?.line ?? Number.POSITIVE_INFINITY) <= line);
  const original = item && source.items.find(({ id }) => id === item.id);
  if (!original) return undefined;
  const typed = typedItem(sources.get(file) ?? '', places.get(item.id), original.kind);
  return { item, original, typed, held: heldOf(original, source) };
}

function heldOf(original: Item, source: Lesson): ReleasedItem {
  const fingerprint = fingerprintOf(original);
  const name = source.file.split('/').slice(-2).join('/');
  const inLine = (part: string) => blank(`line ${placeInItem(source, original, part).line} of ${name} in this language`);
  return {
    ...fingerprint,
    options: new Map([...fingerprint.options.keys()].map((letter) => [letter, inLine(letter)])),
    reasons: new Map([...fingerprint.options.keys()].map((letter) => [letter, inLine(`${letter}>`)])),
    mistakes: mistakesOf(original),
    arrows: arrowsOf(original),
    rev: 1,
    homes: [],
    gone: new Map(),
    corrections: new Map(),
    became: new Map(),
    retired: false,
  };
}

const anyMistake = /`…\((?:name of the mistake|a short English name)[^)]*\)`/;

function cureOf({ code, line, message, cure }: Diagnostic, translated: Translated): string | undefined {
  const { item, original, typed, held } = translated;
  const entry = typed.entries.findLast((each) => each.line <= line && line <= each.last);
  const mistake = held.mistakes.get(entry?.name ?? '');
  switch (code) {
    case 'TP107':
      return line === typed.from ? writeTag(original) : undefined;
    case 'TP205':
      return entry && lostReason(entry, cure, held);
    case 'TP451':
      return mistake && cure.replace(anyMistake, `\`${mistake}\``);
    case 'TP452': {
      const wrong = /^`[^`]+`/.exec(message)?.[0];
      return mistake && wrong ? typed.line(line).replace(wrong, () => `\`${mistake}\``) : undefined;
    }
    case 'TP206':
    case 'TP207':
    case 'TP208':
    case 'TP209':
    case 'TP210':
      return asOriginal(translated, line);
    case 'TP700':
      return item.kind === original.kind && message.includes(' has the parts ') ? asOriginal(translated, line) : undefined;
    default:
      return undefined;
  }
}

/** The lines that give a question the letters and the key of the English one; undefined where that takes more. */
function asOriginal({ item, original, typed, held }: Translated, line: number): string | undefined {
  const moved = otherLetters(item, original, typed);
  if (moved.length > 0)
    return `${writtenEdits(moved, line).join('\n')}\n(as in the English lesson: an option keeps its letter in every language)`;
  const here = letteredIn(item).map(([letter]) => letter);
  const lost = [...held.options.keys()].filter((letter) => !here.includes(letter));
  const edits = inOrder(lost, held).flatMap((letter) => lostEdit(letter, held, typed) ?? []);
  if (lost.length > 0) return edits.length === lost.length ? writtenEdits(edits, line).join('\n') : undefined;
  const marks = wayBack({ ...held, options: new Map(), reasons: new Map() }, item, typed, line);
  return marks.length > 0 ? `${marks.join('\n')}\n(as in the English lesson)` : undefined;
}

function lostReason(entry: TypedEntry, cure: string, held: ReleasedItem): string | undefined {
  if (!held.reasons.has(entry.name)) return undefined;
  const wanted = held.mistakes.has(entry.name) ? wantedAtWrong : wantedAtRight;
  return cure.replace(/^([^\S\n]*)> .*…\(.*$/m, (_, indent: string) => reasonLines(entry.name, held, wanted, indent));
}
