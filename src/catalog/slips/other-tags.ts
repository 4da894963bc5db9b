import { tags } from '../kit.ts';
import { closest, didYouMean } from '../suggest.ts';
import { blank, lineAround } from './edits.ts';
import { insteadOfHtml } from './html.ts';
import type { Scan } from './scan.ts';

const kitNames = Object.keys(tags);

export function escapeSign({ source, report, placeAt, edits }: Scan, at: number): number {
  report.error(
    'TP101',
    placeAt(at),
    'A "less than" sign < starts a tag here, and what follows is no tag.',
    `${lineAround(source, at, '<', '\\<')}\n(for a link: [text](https://…))`,
  );
  edits.push({ start: at, end: at + 1, text: '\\<' });
  return at + 1;
}

/** `<>` and `</>`, which MDX takes for tags. */
export function passNameless({ source, report, placeAt, edits, html }: Scan, at: number, tag: string): number {
  const open = html.lastIndexOf('');
  if (tag === '</>' && open >= 0) html.splice(open, 1);
  else {
    report.error('TP106', placeAt(at), `There is no tag ${tag}.`, lineAround(source, at, '<', '\\<'));
    html.push('');
  }
  edits.push({ start: at, end: at + tag.length, text: `\\${tag}` });
  return at + tag.length;
}

export function passHtml(scan: Scan, at: number, name: string): number {
  const { source, report, placeAt, edits, html } = scan;
  const whole = /<\/?[^<>]*>/y;
  whole.lastIndex = at;
  const tag = whole.exec(source)?.[0];
  if (tag === undefined) return escapeSign(scan, at);
  const key = name.toLowerCase();
  const end = at + tag.length;
  const open = html.lastIndexOf(key);
  if (tag.startsWith('</') && open >= 0) html.splice(open, 1);
  else {
    const place = placeAt(at);
    if (!report.diagnostics.some(({ code, line }) => code === 'TP104' && line === place.line))
      report.error('TP104', place, `Lessons cannot hold HTML such as ${tag.replace(/\s+/g, ' ')}.`, insteadOfHtml(source, at, name, tag));
    if (!tag.endsWith('/>')) html.push(key);
  }
  edits.push({ start: at, end, text: tag.replace(/[^\r\n]/g, '') });
  return end;
}

/** A tag that is none: left to the rules about tags if it has an end, else taken as a sign in text. */
export function passUnknown(scan: Scan, at: number, head: string): number {
  const { source, report, placeAt, edits } = scan;
  const name = head.replace(/^<\/?/, '');
  const whole = /<(?:[^<>"]|"[^"]*")*>/y;
  whole.lastIndex = at;
  const tag = whole.exec(source)?.[0];
  if (tag === undefined) return escapeSign(scan, at);
  const isEnd = tag.startsWith('</');
  const partner = isEnd ? source.lastIndexOf(`<${name}`, at) : source.indexOf(`</${name}>`, at);
  if (isEnd && partner >= 0 && scan.unknown.delete(name)) {
    edits.push({ start: at, end: at + tag.length, text: blank(tag) });
    return at + tag.length;
  }
  if (
    !isEnd &&
    partner >= 0 &&
    !tag.endsWith('/>') &&
    closest(name, kitNames) === undefined &&
    /^\p{Lu}/u.test(name) &&
    !/^(?:iframe|video|audio|embed|object)$/i.test(name)
  ) {
    scan.unknown.add(name);
    const { line } = placeAt(partner);
    const here = line === placeAt(at).line;
    const cure = here
      ? lineAround(source, at, source.slice(at, partner + name.length + 3), source.slice(at + tag.length, partner).trim())
      : `delete this line and </${name}> in line ${line}; the text between them stays`;
    report.error('TP106', placeAt(at), `There is no tag <${name}>.`, cure);
    edits.push({ start: at, end: at + tag.length, text: blank(tag) });
    return at + tag.length;
  }
  if (partner >= 0 || tag.endsWith('/>')) return at + tag.length;
  report.error('TP106', placeAt(at), `There is no tag <${name}>. ${didYouMean(name, kitNames)}`.trim(), lineAround(source, at, '<', '\\<'));
  edits.push({ start: at, end: at + 1, text: '\\<' });
  return at + head.length;
}
