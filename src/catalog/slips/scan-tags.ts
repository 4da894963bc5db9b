import { blank as blankFor } from '../blanks.ts';
import type { Report } from '../diagnostic.ts';
import { anyId, anyObjective, itemTag } from '../items/item-tag.ts';
import { tags } from '../kit.ts';
import { closest, editDistance } from '../suggest.ts';
import { readInside } from './attributes.ts';
import { isGiftNumber } from './borrowed-forms.ts';
import { blank, lineAround, lineBefore, lineEnd } from './edits.ts';
import { passGift } from './gift-block.ts';
import { isHtml } from './html.ts';
import { escapeSign, passHtml, passNameless, passUnknown } from './other-tags.ts';
import type { Scan } from './scan.ts';
import { plausible } from './tag-names.ts';

const kitNames = Object.keys(tags);
/** A name that comes to mind for the tag of a question. */
const longForm = 'Question';

/** Goes through running text from an offset. Reports signs and tags that MDX would stumble over, and mends them by edits. */
export function scanTags(
  source: string,
  from: number,
  placeAt: Scan['placeAt'],
  report: Report,
): Pick<Scan, 'edits' | 'found' | 'answers'> {
  const scan: Scan = { source, report, placeAt, edits: [], found: [], misspelt: new Map(), unknown: new Set(), html: [], answers: [] };
  const next = /[\\`{<$]|^[ \t]*~~~|^(?:import|export)\b/gm;
  for (let at = from; ; ) {
    next.lastIndex = at;
    const match = next.exec(source);
    if (!match) return scan;
    const start = match.index;
    if (match[0] === '\\') at = start + 2;
    else if (match[0] === '{') at = passBrace(scan, start);
    else if (match[0] === '$') at = passFormula(scan, start);
    else if (match[0] === '<') at = passLess(scan, start);
    else if (/^[ie]/.test(match[0])) at = beginsParagraph(source, start) ? paragraphEnd(source, start) : start + 1;
    else at = passCode(scan, start);
  }
}

function beginsParagraph(source: string, at: number): boolean {
  return /^\s*(?:[<#].*)?$/.test(lineBefore(source, Math.max(0, at - 1)));
}

function paragraphEnd(source: string, at: number): number {
  const end = /\n[^\S\n]*(?:\n|$)/g;
  end.lastIndex = at;
  return end.exec(source)?.index ?? source.length;
}

/** The offset behind text in back-quotes, or behind a block of code. A block without end would swallow the lesson. */
function passCode({ source, report, placeAt, edits }: Scan, at: number): number {
  const fence = /[ \t]*(`{3,}|~{3,})/y;
  fence.lastIndex = at;
  const marks = fence.exec(source)?.[1];
  if (marks && lineBefore(source, at).trim() === '') {
    const end = new RegExp(`^[ \\t>]*${marks}[ \\t]*$`, 'gm');
    end.lastIndex = lineEnd(source, at);
    const found = end.exec(source);
    if (found) return found.index + found[0].length;
    report.error('TP101', placeAt(at), `${marks} begins a block of code, and nothing ends it.`, 'delete the line: lessons hold no code');
    edits.push({ start: at, end: lineEnd(source, at), text: '' });
    return lineEnd(source, at);
  }
  const run = /`+/y;
  run.lastIndex = at;
  const quotes = run.exec(source)?.[0] ?? '`';
  const same = new RegExp(`(?<!\`)${quotes}(?!\`)`, 'g');
  same.lastIndex = at + quotes.length;
  const end = same.exec(source);
  return end && end.index < paragraphEnd(source, at) ? end.index + quotes.length : at + quotes.length;
}

function passBrace(scan: Scan, at: number): number {
  const { source, report, placeAt, edits } = scan;
  if (source.startsWith('{/*', at)) {
    const end = /\*\/(\s*\})?/g;
    end.lastIndex = at + 3;
    if (end.exec(source)?.[1]) return end.lastIndex;
  }
  const gift = passGift(scan, at);
  if (gift !== null) return gift;
  const stop = paragraphEnd(source, at);
  const citation = /^\{index=\d+\}/.exec(source.slice(at, at + 20))?.[0];
  if (citation !== undefined && /:contentReference\[[^\]\n]*\]$/.test(lineBefore(source, at))) {
    // The words before it are reported where signs are.
    edits.push({ start: at, end: at + citation.length, text: blank(citation) });
    return at + citation.length;
  }
  let depth = 0;
  const closes = source.slice(at, stop).includes('}');
  for (let end = at; closes && end < stop; end++) {
    if (source[end] === '{') depth++;
    else if (source[end] === '}' && --depth === 0) {
      const inside = source.slice(at + 1, end);
      const drawn = drawnNames(source, at);
      if (drawn.includes(inside.trim())) return passDrawn(scan, at, end + 1, drawn);
      if (!isGiftNumber(lineBefore(source, at) + source.slice(at, end + 1))) reportBraces(scan, at, inside, drawn);
      edits.push({ start: at, end: end + 1, text: source.slice(at, end + 1).replace(/[{}<]/g, '\\$&') });
      return end + 1;
    }
  }
  report.error('TP101', placeAt(at), 'An open brace { starts program code, which lessons cannot hold.', lineAround(source, at, '{', '\\{'));
  edits.push({ start: at, end: at + 1, text: '\\{' });
  return at + 1;
}

/** Words between braces, as in "Dear {name}". */
const braces = /(?<!\\)\{([\p{L}][^{}\\\n`<]{0,40})\}/gu;

/** TP103: braces of a program; all in a line are mended by one line. */
function reportBraces({ source, report, placeAt }: Scan, at: number, inside: string, drawn: readonly string[]): void {
  const place = placeAt(at);
  const isMended = report.diagnostics.some(
    ({ code, line, cure }) => code === 'TP103' && line === place.line && cure.includes(`\\{${inside}\\}`),
  );
  if (isMended) return;
  const line = lineAround(source, at, `{${inside}}`, `\\{${inside}\\}`);
  const end = inside.includes('\n') ? line.length : lineBefore(source, at).length + inside.length + 4;
  const rest = line.slice(end).replace(braces, (whole, name) => (drawn.includes(name) ? whole : `\\{${name}\\}`));
  const kept = `${line.slice(0, end)}${rest}`;
  const message = `{${inside}} would run as program code.`;
  // Where a pattern has a place for a name, learners read one.
  const isPlace = /^(?:\p{L}+ ){0,2}name(?: of(?: \p{L}+){1,3})?$/iu.test(inside);
  report.error(
    'TP103',
    place,
    message,
    isPlace
      ? `${line.slice(0, lineBefore(source, at).length)}${blankFor('a name as an example')}${rest}\n(or, so that the braces stand there: \\{${inside}\\})`
      : `${kept}\n(so braces stand in a text; where a name is to be filled in, write one as an example)`,
  );
}

/** A formula between signs of money, as other programs draw it; two prices in a sentence are none. */
const formula = /\$\$[^$\n]+\$\$|\$(?:[\w.,+=^-]+|[^$\n]*(?<!\\)\\[A-Za-z]{2,}[^$\n]*)\$(?![\p{L}\p{N}])/uy;

/** Names of the numbers that the question around an offset draws for each learner. */
function drawnNames(source: string, at: number): string[] {
  const from = source.lastIndexOf('<Q ', at);
  const to = source.indexOf('</Q>', at);
  if (from < 0 || to < 0 || source.slice(from, at).includes('</Q>')) return [];
  return [...source.slice(from, to).matchAll(/^\s*-\s+([a-z]\w*)\s*=/gm)].flatMap(([, name]) => name ?? []);
}

/** TP103: a drawn number in braces, as other programs have it; said once a line, with all of them. */
function passDrawn({ source, report, placeAt, edits }: Scan, at: number, end: number, names: readonly string[]): number {
  const text = source.slice(at, end);
  const quoted = (line: string) => line.replace(/\{\s*([a-z]\w*)\s*\}/g, (whole, name) => (names.includes(name) ? `\`${name}\`` : whole));
  if (!/\{\s*[a-z]\w*\s*\}/.test(lineBefore(source, at)))
    report.error(
      'TP103',
      placeAt(at),
      `The number ${text} stands in braces; here it stands in back-quotes.`,
      quoted(lineAround(source, at, text, text)),
    );
  edits.push({ start: at, end, text: `\`${text.slice(1, -1).trim()}\``.padEnd(text.length) });
  return end;
}

/** TP117 */
function passFormula({ source, report, placeAt, edits }: Scan, at: number): number {
  formula.lastIndex = at;
  const found = formula.exec(source)?.[0];
  if (found === undefined) return at + 1;
  const inside = found.replaceAll('$', '').trim();
  const plain = /[\\^_{]/.test(inside) ? blankFor('the formula in words and signs such as ÷ and ×') : inside;
  const cure = lineAround(source, at, found, plain);
  report.error('TP117', placeAt(at), `Learners would see "${found}" here: formulas are not drawn.`, cure);
  edits.push({ start: at, end: at + found.length, text: blank(found) });
  return at + found.length;
}

function passLess(scan: Scan, at: number): number {
  const { source } = scan;
  const look = (pattern: RegExp) => {
    const sticky = new RegExp(pattern.source, 'uy');
    sticky.lastIndex = at;
    return sticky.exec(source);
  };
  const address = source.slice(at - 2, at) === '](' ? look(/<[^<>\n]*>/)?.[0] : undefined;
  if (address !== undefined) return at + address.length;
  if (source.startsWith('<!--', at)) return passComment(scan, at);
  const mail = look(/<([^\s<>@]+@[^\s<>@]+)>/);
  if (mail?.[1]) return replaceAddress(scan, at, mail[0], `[${mail[1]}](mailto:${mail[1]})`);
  const web = look(/<(?:https?:\/\/)?((?:www\.|(?<=\/\/))[^\s<>]+)>/);
  if (web?.[1]) return replaceAddress(scan, at, web[0], `[${web[1].split('/')[0]}](https://${web[1]})`);
  const name = look(/<(\s*[/\\]?[^\S\n]*)(\p{L}[\p{L}\p{N}_.:-]*)/u);
  if (name) return passTag(scan, at, name[0], name[1] ?? '', name[2] ?? '');
  const nameless = look(/<\/?>/)?.[0];
  if (nameless) return passNameless(scan, at, nameless);
  if (look(/<(?:\s|$)/)) return at + 1;
  return escapeSign(scan, at);
}

function passComment({ source, report, placeAt, edits }: Scan, at: number): number {
  const found = source.indexOf('-->', at);
  const end = found < 0 ? lineEnd(source, at) : found + 3;
  const note = source.slice(at + 4, found < 0 ? end : found).trim();
  report.error(
    'TP104',
    placeAt(at),
    'Lessons cannot hold HTML, and <!-- … --> is an HTML comment.',
    lineAround(source, at, source.slice(at, end), `{/* ${note} */}`),
  );
  edits.push({ start: at, end, text: blank(source.slice(at, end)) });
  return end;
}

function replaceAddress({ source, report, placeAt, edits }: Scan, at: number, found: string, link: string): number {
  report.error(
    'TP101',
    placeAt(at),
    `${found} would be read as a tag: addresses do not stand in angle brackets.`,
    lineAround(source, at, found, link),
  );
  edits.push({ start: at, end: at + found.length, text: link });
  return at + found.length;
}

function passTag(scan: Scan, at: number, head: string, marks: string, typed: string): number {
  const { source, report, placeAt, edits } = scan;
  const name = scan.misspelt.get(typed) ?? kitName(typed) ?? plausibleName(scan, at, head, typed);
  if (name === undefined) {
    if (/[\s\\]/.test(marks)) return at + 1;
    return isHtml(typed) ? passHtml(scan, at, typed) : passUnknown(scan, at, head);
  }
  const closes = /[/\\]/.test(marks);
  const inside = readInside(source, at + head.length, name);
  if (!inside) {
    report.error('TP101', placeAt(at), `The tag <${name}> cannot be read.`, exampleOf(name));
    edits.push({ start: at, end: at + 1, text: '\\<' });
    return at + head.length;
  }
  const text = closes ? `</${name}>` : `<${name}${inside.attributes}${inside.selfClosing ? ' />' : '>'}`;
  const lines = source.slice(at, inside.end).split('\n').length - 1;
  const mended = text.replace(/\s+/g, ' ') + '\n'.repeat(lines);
  if (typed === longForm && (!closes || !scan.misspelt.has(typed))) {
    scan.misspelt.set(typed, name);
    const names = closes ? '' : ', and the id and the objective stand in it as bare words';
    report.error('TP114', placeAt(at), `The tag of a question is <Q>${names}.`, withEnd(scan, closes, typed, name, at, inside.end, text));
  } else if (typed !== name && !scan.misspelt.has(typed)) {
    scan.misspelt.set(typed, name);
    const both = withEnd(scan, closes, typed, name, at, inside.end, text);
    report.error('TP106', placeAt(at), `There is no tag <${typed}>. Did you mean "${name}"?`, both);
  } else if (marks.includes('\\')) report.error('TP101', placeAt(at), 'In an end tag the slash leans to the right: /.', text);
  else if (/\s/.test(marks)) report.error('TP101', placeAt(at), `A space stands between < and ${name}.`, text);
  else if (inside.fault) report.error(inside.fault.code ?? 'TP101', placeAt(inside.fault.at), inside.fault.message, text);
  if (typed !== name || /[\s\\]/.test(marks) || inside.fault) edits.push({ start: at, end: inside.end, text: mended });
  const kind = closes ? 'close' : inside.selfClosing ? 'empty' : 'open';
  scan.found.push({ name, kind, hasAttributes: inside.attributes !== '', start: at, end: inside.end, text, ...placeAt(at) });
  return inside.end;
}

/** A tag as it should be, together with the end of its block where that has the same wrong name. */
function withEnd({ source, placeAt }: Scan, closes: boolean, typed: string, name: string, at: number, from: number, tag: string): string {
  const end = closes ? -1 : source.indexOf(`</${typed}>`, from);
  if (end < 0) return tag;
  const [first, last] = [placeAt(at).line, placeAt(end).line];
  return first === last ? `${tag}\n(and </${name}> at its end)` : `in line ${first}:\n${tag}\nin line ${last}:\n</${name}>`;
}

/** The tag of the kit that a name stands for, small slips allowed. */
function kitName(typed: string): string | undefined {
  if (Object.hasOwn(tags, typed)) return typed;
  if (isHtml(typed)) return undefined;
  const small = typed.toLowerCase();
  const same = kitNames.find((name) => name.toLowerCase() === small);
  if (same !== undefined) return same;
  const near = closest(typed, [...kitNames, longForm]);
  if (near === undefined || typed.length <= 3 || editDistance(small, near.toLowerCase()) > 2) return undefined;
  return near === longForm ? 'Q' : near;
}

/** The tag that a name of the author's own stands for, if it stands like one: alone, and with names if it is a question. */
function plausibleName({ source }: Scan, at: number, head: string, typed: string): string | undefined {
  const name = plausible(typed);
  const rest = source.slice(at + head.length, lineEnd(source, at));
  // Two names and an end, in whatever language: a question.
  const hasTwoNames = /^\s+[a-z][a-z0-9]*(?:-[a-z0-9]+)*\s+[a-z][a-z0-9]*(?:-[a-z0-9]+)+(?:\s+[a-z-]+)?\s*>\s*$/.test(rest);
  const isBlock = lineBefore(source, at).trim() === '' && source.includes(`</${typed}>`, at);
  if (name === undefined && hasTwoNames && isBlock && /^\p{Lu}/u.test(typed)) return 'Q';
  if (name === undefined || lineBefore(source, at).trim() !== '' || !/^[^<>]*>\s*$/.test(rest)) return undefined;
  return tags[name]?.item && !/^\s+[\w-]+/.test(rest) ? undefined : name;
}

/** A tag with all that it must have. */
export function exampleOf(name: string): string {
  const { required = [], item, empty } = tags[name] ?? {};
  const names = item ? [anyId, anyObjective] : [];
  return itemTag(
    name,
    names,
    required.map((attribute) => [attribute, '…'] as const),
  ).replace(/>$/, empty ? ' />' : '>');
}
