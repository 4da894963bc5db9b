import type { Place, Report } from './diagnostic.ts';
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
  const cure = node.type === 'image' ? pictureCure(node, url) : linkCure(node, url, scheme);
  report.error('TP105', placeOf(node), `"${url}" is not an address a lesson may point at.`, cure);
}

function pictureCure(node: Node, url: string): string {
  const file = /([^/\\]+\.\w{3,4})$/.exec(url)?.[1] ?? 'file.jpg';
  return `![${node.alt || 'what it shows'}](../images/${file})`;
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
  else if (/^[\w-]+$/.test(url)) return `[${text}](term:${url}) for a term, fact:${url} for a claim, lesson:${url} for a lesson`;
  return '[text](https://…), [word](term:…), [claim](fact:…) or [text](lesson:…)';
}

const address = String.raw`(?:https?:|www\.|mailto:|\w+:[a-z]|\.{1,2}/)`;
/** Forms that were meant as links: a space between the brackets, brackets the wrong way round, an address without end. */
const brokenForms = [
  /(?<text>\[[^[\]\n]*\])\((?<to>[^)\n]*)\)?/,
  new RegExp(String.raw`(?<text>\[[^[\]\n]*\])\s+\((?<to>${address}[^)\n]*)\)`),
  new RegExp(String.raw`(?<text>\([^()\n]*\))\[(?<to>${address}[^\]\n]*)\]`),
];

/** TP111 and TP112: links and headings of which learners would see the signs. */
export function checkSigns(node: Node, source: string, report: Report): void {
  const start = node.position?.start.offset;
  if (start === undefined) return;
  const text = maskedText(node, source, start);
  for (const form of brokenForms) {
    const found = form.exec(text);
    if (!found?.groups || text[found.index - 1] === '\\') continue;
    const isPicture = text[found.index - 1] === '!';
    const words = found.groups['text']?.slice(1, -1) ?? '';
    const to = (found.groups['to'] ?? '').trim();
    report.error(
      'TP111',
      placeIn(node, text, found.index - (isPicture ? 1 : 0)),
      isPicture ? 'This picture is not written so that it can be shown.' : 'This link is not written so that it works.',
      isPicture ? `![${words}](${to.replace(/\s+/g, '-')}), with a file name without spaces` : `[${words}](${cleaned(to)})`,
    );
    return;
  }
  const heading = /^(#{2,6})([^\s#].*)/.exec(text);
  if (heading && node.type === 'paragraph')
    report.error('TP112', placeOf(node), `After ${heading[1]} a space is missing, so this is no heading.`, `${heading[1]} ${heading[2]}`);
}

const visible: readonly (readonly [sign: RegExp, what: string, cure: string])[] = [
  [
    /(?<!\\)(?:\]|\[[^\]\n]*)\((?:term|fact|lesson):[^)\n]*\)/,
    '',
    '[the words](term:an-id), the words in square brackets right before the address in round ones',
  ],
  [/(?<!\\)!?\[\[[^\]\n]+\]\]/, '', '[the words](term:an-id) for a term, ![what it shows](../images/file.jpg) for a picture'],
  [/【[^】\n]*】|:contentReference\b|(?<!\\)\[cite[:_]/, '', 'delete it; a source stands behind [words](fact:…)'],
  [/\/\*.*\*\//, '', '{/* … */}: a note for authors stands in braces as well'],
  [/(?<=^|\n)[ \t]*[•▪●◦‣\uf0b7][ \t]/, '•', '- a hyphen and a space begin an entry of a list'],
  [/(?<=^|\n)[ \t]*-(?=\p{L}|$)/u, '-', '- a hyphen and a space begin an entry of a list'],
  [/(?<=^|\n)[ \t]*\|[^|\n]+\|/, '|', '| heading | heading |\n|---|---|\n| words | words |'],
  [/(?<!\\)\*\*/, '**', '**words** — two stars right before the first word and right behind the last'],
  [/(?<![\\_\p{L}\p{N}])__(?=\p{L})|(?<=\p{L})__(?![_\p{L}\p{N}])/u, '__', '**words** makes words stand out'],
  [/(?<!\\)`/, '`', 'delete it, or write another one behind the words'],
  [/(?<!\\)\[\^[^\]\s]+\]/, '[^…]', 'there are no footnotes: say it in the sentence, or [words](fact:…) for a source'],
];

/** Signs that mean something at the start of a line only. */
const leading = new Set(['•', '-', '|']);

/** TP117: signs that were meant to do something, and that learners would see. */
export function checkMarks(node: Node, source: string, report: Report): void {
  for (const text of walk(node)) {
    const [start, end] = [text.position?.start.offset, text.position?.end.offset];
    if (text.type !== 'text' || start === undefined || end === undefined) continue;
    const raw = source.slice(start, end);
    for (const [sign, what, cure] of visible) {
      const found = sign.exec(raw);
      if (!found || (leading.has(what) && !/(?:^|\n)[ \t>]*$/.test(source.slice(0, start + found.index)))) continue;
      const { line } = placeIn(text, raw, found.index);
      if (what === '' && report.diagnostics.some((other) => other.code === 'TP111' && other.line === line)) continue;
      report.error(
        'TP117',
        placeIn(text, raw, found.index),
        `Learners would see ${what === '' ? `"${found[0]}"` : `the sign ${what === '[^…]' ? found[0] : what}`} here.`,
        cure,
      );
      return;
    }
  }
}

/** The address of a link that was not closed: up to the first space behind it. */
function cleaned(to: string): string {
  const together = to.replace(/^(\w+:)\s+/, '$1');
  return (/^\S+/.exec(together)?.[0] ?? 'https://…').replace(/[.,;:!?]+$/, '');
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
  return text.replace(/\\[[\]()!#]/g, '  ');
}

function placeIn(node: Node, text: string, index: number): Place {
  const before = text.slice(0, index).split('\n');
  const last = before.at(-1) ?? '';
  const { line, column } = placeOf(node);
  return { line: line + before.length - 1, column: (before.length === 1 ? column : 1) + last.length };
}
