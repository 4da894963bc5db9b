import type { ReactNode } from 'react';
import type { Gap, GapsItem, PassagePart } from '#domain/items/gaps.ts';
import { plainText, type RichText as Text } from '#domain/rich-text.ts';
import { RichText } from '../RichText.tsx';

interface Props {
  readonly item: GapsItem;
  /** What stands in a gap; `place` counts from 0 in the order of reading. */
  readonly gap: (gap: Gap, place: number) => ReactNode;
}

/** The passage of an item with something in each of its gaps. */
export function Passage({ item, gap: render }: Props) {
  const order = gapsInOrder(item);
  return (
    <div className="passage">
      {item.passage.map((line, i) => (
        <p key={`${i}`}>
          {line.map((part, j) => {
            if ('text' in part) return <RichText key={`${j}`} text={withoutMarks(part, line[j - 1])} />;
            const place = order.findIndex((gap) => gap.id === part.gap);
            const gap = order[place];
            return (
              gap && (
                <span key={part.gap} className="with-marks">
                  {render(gap, place)}
                  {marksOf(line[j + 1])}
                </span>
              )
            );
          })}
        </p>
      ))}
    </div>
  );
}

/** The full stop or comma right behind a gap, which must not begin a line. */
function marksOf(next: PassagePart | undefined): string {
  const first = next && 'text' in next ? next.text[0] : undefined;
  return typeof first === 'string' ? (/^[\p{Po}\p{Pe}\p{Pf}]+/u.exec(first)?.[0] ?? '') : '';
}

function withoutMarks(part: { readonly text: Text }, before: PassagePart | undefined): Text {
  const [first, ...rest] = part.text;
  return before && 'gap' in before && typeof first === 'string' ? [first.slice(marksOf(part).length), ...rest] : part.text;
}

/** The gaps as one meets them when reading. */
export function gapsInOrder(item: GapsItem): Gap[] {
  const ids = item.passage.flat().flatMap((part) => ('gap' in part ? [part.gap] : []));
  return ids.flatMap((id) => item.gaps.find((gap) => gap.id === id) ?? []);
}

/** A few words on both sides of a gap, for those who do not see where it stands; other gaps are named `other`. */
export function surroundings(item: GapsItem, gap: string, other: string): string {
  const line = item.passage.find((parts) => parts.some((part) => 'gap' in part && part.gap === gap)) ?? [];
  const place = line.findIndex((part) => 'gap' in part && part.gap === gap);
  const before = wordsOf(line.slice(0, place), other).slice(-6);
  const after = wordsOf(line.slice(place + 1), other).slice(0, 4);
  return [...before, '…', ...after].join(' ');
}

function wordsOf(parts: readonly PassagePart[], gap: string): string[] {
  const text = parts.map((part) => ('text' in part ? plainText(part.text) : gap)).join('');
  return text.split(/\s+/).filter((word) => word !== '');
}
