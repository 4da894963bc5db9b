import type { Report } from '../diagnostic.ts';

const quote = /^[ \t\u00a0]*>/;
const option = /^([ \t]*)-[ \t]+(?:\[[ xX]?\][ \t]+)?([A-Za-z])\)[ \t]/;
/** An option or a group written as a heading, or in bold. */
const dressed = /^(?:#{1,6}\s+|\*\*\s*|#{1,6}\s*\*\*)(?:[-*+]\s+)?([A-Za-z])\)\s*(.*?)\**\s*$/;

/** Mends the lines of a question that stand in the wrong place or dress. Each is reported with the line to write. */
export function rearrange(lines: readonly string[], firstLine: number, hasFeedback: boolean, report: Report): string[] {
  const undressed = undress(unbold(letterNumbers(lines, firstLine, report), firstLine, report), firstLine, report);
  const inside = moveInside(moveAllInside(undressed, firstLine, report), firstLine, report);
  return hasFeedback ? moveBelow(inside, firstLine, report) : inside;
}

/** TP222: an entry with feedback that has a number where the others have a hyphen and a letter. */
function letterNumbers(lines: readonly string[], firstLine: number, report: Report): string[] {
  const used = new Set(lines.flatMap((line) => option.exec(line)?.[2] ?? []));
  if (used.size === 0) return [...lines];
  return lines.map((line, i) => {
    const [, indent = '', number = '', text = ''] = /^(\s*)(\d{1,2}[.)])\s+(?![A-Za-z]\)|=|\[)(.*\S)/.exec(line) ?? [];
    if (number === '' || (lines[i + 1] ?? '').search(/(?<=^\s*)>/) <= indent.length) return line;
    const letter = [...'abcdefghijklmnop'].find((free) => !used.has(free)) ?? 'a';
    used.add(letter);
    const mended = `${indent}- ${letter}) ${text}`;
    report.error(
      'TP222',
      { line: firstLine + i, column: indent.length + 1 },
      `This entry begins with "${number}"; write "- ${letter})" as at the others.`,
      mended,
    );
    return mended;
  });
}

const bold = /^(\s*-\s+)\*\*\s*([A-Za-z])\)\s*(.*?)\s*\*\*\s*$/;

/** TP206: the only option in bold of a question without a mark: the right one. */
function unbold(lines: readonly string[], firstLine: number, report: Report): string[] {
  const found = lines.filter((line) => bold.test(line));
  if (found.length !== 1 || !lines.some((line) => option.test(line)) || lines.some((line) => /^\s*(?:-|\d+[.)])\s+\[[xX]\]/.test(line)))
    return [...lines];
  return lines.map((line, i) => {
    const [, start = '', letter = '', text = ''] = bold.exec(line) ?? [];
    if (letter === '') return line;
    const mended = `${start}[x] ${letter}) ${text}`;
    const message = 'An option in bold is not yet the right one: it has the mark [x] in front of its letter.';
    report.error('TP206', { line: firstLine + i, column: start.length + 1 }, message, mended);
    return mended;
  });
}

/** TP222: groups and options that stand as headings or in bold between others that stand in a list. */
function undress(lines: readonly string[], firstLine: number, report: Report): string[] {
  const inList = lines.flatMap((line) => option.exec(line)?.[2] ?? []);
  const first = lines.findIndex((line) => option.test(line));
  return lines.map((line, i) => {
    const [, letter = '', text = ''] = (i > first && dressed.exec(line)) || [];
    if (letter === '' || !inList.some((other) => /[A-Z]/.test(other) === /[A-Z]/.test(letter))) return line;
    const mended = `- ${letter}) ${text}`;
    const message = `This ${/[A-Z]/.test(letter) ? 'group' : 'option'} stands there as a heading or in bold, so it is no entry of the list.`;
    report.error('TP222', { line: firstLine + i, column: 1 }, message, mended);
    return mended;
  });
}

/** TP213: cards that all begin as far left as their groups, which have nothing below them but cards. */
function moveAllInside(lines: readonly string[], firstLine: number, report: Report): string[] {
  const found = lines.map((line) => option.exec(line));
  const hasQuote = (i: number) => quote.test(lines[i + 1] ?? '');
  const at = (letter: RegExp) => found.flatMap((entry, i) => (entry && letter.test(entry[2] ?? '') ? [i] : []));
  const [groups, cards] = [at(/[A-Z]/), at(/[a-z]/)];
  const [first, last] = [groups[0] ?? 0, lines.findLastIndex((line) => option.test(line) || quote.test(line))];
  const isFlat = found.every((entry) => !entry || (entry[1] === '' && !/\[[^\]]*\]/.test(entry[0])));
  if (
    !isFlat ||
    groups.length < 2 ||
    cards.length < groups.length ||
    groups.some(hasQuote) ||
    !cards.every(hasQuote) ||
    (cards[0] ?? 0) < first
  )
    return [...lines];
  const mended = lines.map((line, i) => (i > first && i <= last && !groups.includes(i) && line.trim() !== '' ? `  ${line}` : line));
  report.error(
    'TP213',
    { line: firstLine + (cards[0] ?? 0), column: 1 },
    'The cards begin as far left as their groups; they belong two spaces further right.',
    `in place of lines ${firstLine + first} to ${firstLine + last}:\n${mended.slice(first, last + 1).join('\n')}`,
  );
  return mended;
}

/** TP213: a card or an option of a gap that begins further left than the others below capital letters. */
function moveInside(lines: readonly string[], firstLine: number, report: Report): string[] {
  const found = lines.map((line) => option.exec(line));
  const groups = found.filter((entry) => entry && /[A-Z]/.test(entry[2] ?? ''));
  const inner = found.flatMap((entry) => (entry && /[a-z]/.test(entry[2] ?? '') ? [entry[1] ?? ''] : []));
  const usual = inner.find((indent) => indent.length > 1 && inner.filter((other) => other === indent).length * 2 > inner.length);
  if (usual === undefined || groups.length === 0 || groups.some((entry) => entry?.[1] !== '')) return [...lines];
  const isGaps = found.some((entry) => /\[[xX]\]/.test(entry?.[0] ?? ''));
  const firstGroup = found.findIndex((entry) => entry && /[A-Z]/.test(entry[2] ?? ''));
  let moved = false;
  return lines.map((line, i) => {
    const entry = i > firstGroup ? found[i] : null;
    const hasInner = (option.exec(lines[i + 1] ?? '')?.[1] ?? '').length > (entry?.[1] ?? '').length;
    if (entry) moved = /[a-z]/.test(entry[2] ?? '') && (entry[1] ?? '').length < usual.length && !entry[1]?.includes('\t') && !hasInner;
    if (!moved) return line;
    const mended = usual + line.trimStart();
    if (!entry) return quote.test(line) ? `${usual}  ${line.trimStart()}` : line;
    const message = `The ${isGaps ? 'option' : 'card'} "${entry[2]})" stands outside the ${isGaps ? 'gaps' : 'groups'}.`;
    const feedback = quote.test(lines[i + 1] ?? '') ? `\n${usual}  ${lines[i + 1]?.trimStart()}` : '';
    const both = feedback === '' ? '' : `in place of lines ${firstLine + i} and ${firstLine + i + 1}:\n`;
    report.error('TP213', { line: firstLine + i, column: (entry[1] ?? '').length + 1 }, message, both + mended + feedback);
    return mended;
  });
}

/** TP223: feedback that stands above its option instead of below. */
function moveBelow(lines: readonly string[], firstLine: number, report: Report): string[] {
  const first = lines.findIndex((line) => option.test(line));
  const above = first - 1;
  const isAbove = (i: number) => quote.test(lines[i] ?? '') && option.test(lines[i + 1] ?? '');
  if (first < 1 || !isAbove(above) || (above > 0 && (lines[above - 1] ?? '').trim() !== '')) return [...lines];
  const mended = [...lines];
  let last = above;
  for (let i = above; isAbove(i); i += 2) {
    mended[i] = lines[i + 1] ?? '';
    mended[i + 1] = `  ${(lines[i] ?? '').trimStart()}`;
    last = i + 1;
  }
  const message = 'This feedback stands above its option; it belongs below.';
  report.error(
    'TP223',
    { line: firstLine + above, column: 1 },
    message,
    `in place of lines ${firstLine + above} ${last === above + 1 ? 'and' : 'to'} ${firstLine + last}:\n${mended.slice(above, last + 1).join('\n')}`,
  );
  return mended;
}
