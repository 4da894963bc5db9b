import type { Report } from '../diagnostic.ts';

const entry = /^([ \t]*)(-|\d{1,2}[.)])( +)((?:\[[ xX]\] +)?([A-Za-z])\)\s.*)$/;

interface Entry {
  readonly i: number;
  readonly indent: string;
  readonly bullet: string;
  readonly gap: string;
  readonly text: string;
  readonly letter: string;
}

/**
 * TP222: an entry that begins further right than the others of its list, or has more spaces behind its hyphen, so that it is a part of
 * another entry, or what stands below does not belong to it.
 */
export function mendIndents(lines: readonly string[], firstLine: number, report: Report): string[] {
  const entries = lines.flatMap((line, i): Entry[] => {
    const [, indent = '', bullet = '', gap = '', text = '', letter = ''] = entry.exec(line) ?? [];
    return letter === '' ? [] : [{ i, indent, bullet, gap, text, letter }];
  });
  const groups = entries.filter(isCapital);
  const mended = [...lines];
  const [ofCards] = mostOf(entries.filter((each) => !isCapital(each)).map((each) => each.indent));
  for (const list of [groups, entries.filter((each) => !isCapital(each))]) {
    const [indent, ofIndent] = mostOf(list.map((each) => each.indent));
    const [gap, ofGap] = mostOf(list.map((each) => each.gap));
    for (const each of list) {
      const below = widthOf(/^[ \t]*/.exec(lines[each.i + 1] ?? '')?.[0] ?? '');
      const right = widthOf(each.indent) - widthOf(indent);
      const isOut = below > 0 && below < widthOf(`${each.indent}${each.bullet}${each.gap}`);
      // A card may have the capital letter of a group.
      const isCard = isCapital(each) && each.indent === ofCards;
      const isRight = !isCard && ofIndent > list.length / 2 && right > 0 && (isOut || right > 1);
      const isWide = ofGap > list.length / 2 && each.gap.length > gap.length && isOut;
      if (list.length < 2 || (!isRight && !isWide)) continue;
      const line = `${isRight ? indent : each.indent}${each.bullet}${isWide ? gap : each.gap}${each.text}`;
      const name = `${isCapital(each) ? 'group' : groups.length > 0 ? 'entry' : 'option'} ${each.letter})`;
      const message = isRight
        ? `The ${name} begins further right than the others, so it does not stand beside them.`
        : `Behind "${each.bullet}" stand ${each.gap.length} spaces, so what stands below does not belong to the ${name}.`;
      report.error('TP222', { line: firstLine + each.i, column: widthOf(each.indent) + 1 }, message, line);
      mended[each.i] = line;
    }
  }
  return mended;
}

function isCapital({ letter }: Entry): boolean {
  return /[A-Z]/.test(letter);
}

/** The commonest of some texts, and how often it stands there. */
function mostOf(texts: readonly string[]): [text: string, count: number] {
  const count = (text: string) => texts.filter((other) => other === text).length;
  return texts.reduce<[string, number]>((best, text) => (count(text) > best[1] ? [text, count(text)] : best), ['', 0]);
}

function widthOf(indent: string): number {
  return indent.replaceAll('\t', '    ').length;
}
