import { blank } from './blanks.ts';
import type { Report } from './diagnostic.ts';
import { lineWith } from './line-with.ts';
import { placeIn } from './marks.ts';
import { type Node, placeOf, textOf, walk } from './mdast.ts';
import { closest } from './suggest.ts';

/** Kinds of links that lessons have of their own. */
const own = ['fact', 'term', 'lesson'];
const schemes = [...own, 'https', 'mailto'];

/** TP105: links and pictures that point where a lesson may not point. */
export function checkAddress(node: Node, report: Report): void {
  const url = node.url ?? '';
  const typed = /^\s*([a-z][a-z0-9+.-]*):/i.exec(url)?.[1];
  const scheme = typed?.toLowerCase();
  const isMisspelt = scheme !== undefined && own.includes(scheme) && typed !== scheme;
  const isAllowed =
    node.type === 'image'
      ? scheme === undefined && /^\.{1,2}\//.test(url)
      : scheme === undefined
        ? /^#|^\.{1,2}\//.test(url)
        : schemes.includes(scheme) && !isMisspelt;
  if (isAllowed) return;
  const instead = node.type === 'image' ? pictureCure(node, url) : linkCure(node, url, scheme);
  const copied = node.type === 'image' ? `\n(and put the file into ${imagesOf(report.file)}; make the folder if it is not there)` : '';
  const cure = inItsLine(node, instead, report) + copied;
  const where = node.type === 'image' ? ' Its file belongs into the folder images of the course.' : '';
  report.error('TP105', placeOf(node), `"${url}" is not an address a lesson may point at.${where}`, cure);
}

/** The line of a link or a picture with another one in its place; that alone where it goes over several lines. */
function inItsLine(node: Node, instead: string, report: Report): string {
  const { start, end } = node.position ?? {};
  if (!start || start.line !== end?.line) return instead;
  const [first = '', ...more] = instead.split('\n');
  const line = report.typed(start);
  return [lineWith(line, line.slice(start.column - 1, end.column - 1), first, start.column), ...more].join('\n');
}

/** The folder for the pictures of a lesson's course. */
function imagesOf(file: string): string {
  return `${file.split('/').slice(0, -2).join('/')}/images/`;
}

function pictureCure(node: Node, url: string): string {
  const file = /([^/\\]+\.\w{3,4})$/.exec(url)?.[1] ?? 'file.jpg';
  return `![${node.alt || blank('what it shows')}](../images/${file})`;
}

function linkCure(node: Node, url: string, scheme: string | undefined): string {
  const text = textOf(node) || 'text';
  const rest = url.slice(url.indexOf(':') + 1).trim();
  if (scheme === 'http') return `[${text.replace(/^https?:\/\//, '')}](https://${url.trim().slice('http://'.length)})`;
  if (scheme !== undefined) {
    const near = closest(scheme, own);
    if (near !== undefined) return `[${text}](${near}:${rest})`;
  } else if (/^www\./.test(url)) return `[${text}](https://${url})`;
  else if (/^[^\s/@]+@[^\s/@]+$/.test(url)) return `[${text}](mailto:${url})`;
  else if (/\.mdx?$/.test(url)) return `[${text}](lesson:${url.replace(/^.*\/|\.mdx?$/g, '')})`;
  else if (/^[\w-]+$/.test(url)) return `[${text}](term:${url})\n(for a term; fact:${url} for a claim, lesson:${url} for a lesson)`;
  return `[${text}](${blank('https://…, term:…, fact:… or lesson:…')})`;
}

const address = String.raw`(?:https?:|www\.|mailto:|\w+:[a-z0-9]|\.{1,2}/)`;
/** Forms that were meant as links: a space between the brackets, brackets the wrong way round, an address without end. */
const brokenForms = [
  /(?<text>\[[^[\]\n]*\])\((?<to>[^)\n]*)\)?/,
  new RegExp(String.raw`(?<text>\[[^[\]\n]*\])\s+\((?<to>${address}[^)\n]*)\)`),
  new RegExp(String.raw`(?<text>\([^()\n]*\))\[(?<to>${address}[^\]\n]*)\]`),
];

/** A link with a backslash in front of its brackets, as some editors paste it. */
const escaped = /\\\[((?:\\.|[^[\]\\\n])+)\\?\]\\?\(((?:term|fact|lesson|https?|mailto):[^\s()\\]+)\\?\)/;

/** TP111: links that learners would see with all their signs, or not at all. */
export function checkLinks(paragraph: Node, source: string, report: Report): void {
  const start = paragraph.position?.start.offset;
  const text = start === undefined ? '' : maskedText(paragraph, source, start);
  const [whole, words, to] = escaped.exec(text) ?? [];
  if (whole !== undefined)
    report.error(
      'TP111',
      placeIn(paragraph, text, text.indexOf(whole)),
      'The backslashes make plain text of this link.',
      lineWith(report.typed(placeIn(paragraph, text, text.indexOf(whole))), whole, `[${words}](${to})`),
    );
  for (const link of walk(paragraph)) {
    if (link.type !== 'link' || walk(link).some((node) => node.type === 'image') || textOf(link).trim() !== '') continue;
    const [scheme, id = ''] = (link.url ?? '').split(':');
    const said = scheme === 'term' ? id.replaceAll('-', ' ') : 'the words';
    report.error(
      'TP111',
      placeOf(link),
      'This link has no words, so nobody can see it.',
      inItsLine(link, `[${said}](${link.url})`, report),
    );
  }
}

/** TP111 and TP112: links and headings of which learners would see the signs. */
export function checkSigns(node: Node, source: string, report: Report): void {
  const start = node.position?.start.offset;
  if (start === undefined) return;
  const text = maskedText(node, source, start).replace(/\\[[\]()!#]/g, '  ');
  for (const form of brokenForms) {
    const found = form.exec(text);
    if (!found?.groups || text[found.index - 1] === '\\') continue;
    const isPicture = text[found.index - 1] === '!';
    const words = found.groups['text']?.slice(1, -1) ?? '';
    const to = (found.groups['to'] ?? '').trim();
    const at = placeIn(node, text, found.index - (isPicture ? 1 : 0));
    const isClosed = found[0].endsWith(')');
    const address = cleaned(to, isClosed);
    const isWhole = isClosed && address.replaceAll('-', '').length === to.replace(/[\s-]/g, '').length;
    const instead = isPicture ? `![${words}](${to.replace(/\s+/g, '-')})` : `[${words}](${address})${isWhole ? '' : behind(to)}`;
    report.error(
      'TP111',
      at,
      isPicture ? 'This picture is not written so that it can be shown.' : 'This link is not written so that it works.',
      lineWith(report.typed(at), `${isPicture ? '!' : ''}${found[0]}`, instead, at.column) +
        (isPicture ? '\n(the name of the file has no spaces)' : ''),
    );
    return;
  }
  const heading = /^(#{2,6})([^\s#].*)/.exec(text);
  if (heading && node.type === 'paragraph')
    report.error('TP112', placeOf(node), `After ${heading[1]} a space is missing, so this is no heading.`, `${heading[1]} ${heading[2]}`);
}

/** The address of a link: with hyphens for spaces in a name, and of one that was not closed up to the first space behind it. */
function cleaned(to: string, isClosed: boolean): string {
  const name = /^(?:term|fact|lesson):\s*([a-z0-9-]+(?: [a-z0-9-]+)+)$/i.exec(to)?.[1];
  if (name !== undefined && isClosed) return to.replace(/:\s*/, ':').replace(name, name.toLowerCase().replaceAll(' ', '-'));
  const together = to.replace(/^(\w+:)\s+/, '$1');
  return (/^\S+/.exec(together)?.[0] ?? 'https://…').replace(/[.,;:!?]+$/, '');
}

/** What stood behind the address of a link that was not closed. */
function behind(to: string): string {
  return /^(?:\w+:\s+)?\S+?([.,;:!?]*(?:\s.*)?)$/.exec(to)?.[1] ?? '';
}

/** The source of a paragraph, with spaces in place of the links, pictures and code that are well written. */
function maskedText(node: Node, source: string, start: number): string {
  let text = source.slice(start, node.position?.end.offset ?? start);
  for (const inner of walk(node)) {
    if (!['link', 'linkReference', 'image', 'imageReference', 'inlineCode'].includes(inner.type)) continue;
    const from = (inner.position?.start.offset ?? start) - start;
    const to = (inner.position?.end.offset ?? start) - start;
    const raw = text.slice(from, to);
    if (inner.type === 'link' && !raw.startsWith('[')) continue;
    text = text.slice(0, from) + ' '.repeat(raw.length) + text.slice(to);
  }
  return text;
}
