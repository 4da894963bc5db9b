import type { Inline, RichText } from '#domain/rich-text.ts';

type Wrapper = Extract<Inline, { readonly type: 'claim' | 'term' | 'link' }>;
type Atom = string | Extract<Inline, { readonly type: 'image' | 'break' }>;

/** A piece of text with all that holds for it, whatever the order in which it was marked. */
interface Run {
  readonly atom: Atom;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly link: Wrapper | null;
}

/**
 * Text from elsewhere in the one form that Markdown can hold: single spaces, none at the ends of a mark; no mark inside
 * its like or touching another; no empty marks; addresses as links.
 */
export function tidyText(text: RichText): RichText {
  const runs = runsOf(text, { strong: false, emphasis: false, link: null });
  return joined(withoutStraySpaces(apart(runs)), ['link', 'emphasis', 'strong']);
}

function runsOf(text: RichText, marks: Omit<Run, 'atom'>): Run[] {
  return text.flatMap((part): Run[] => {
    if (typeof part === 'string') return wordsOf(part, marks);
    switch (part.type) {
      case 'image':
        return [{ ...marks, atom: { ...part, alt: clean(part.alt).trim() } }];
      case 'break':
        return [{ ...marks, atom: part }];
      case 'strong':
      case 'emphasis':
        return runsOf(part.children, { ...marks, [part.type]: true });
      default:
        return runsOf(part.children, { ...marks, link: marks.link ?? part });
    }
  });
}

const addresses = /(https?:\/\/[^\s<>()"'{}]*[^\s<>()"'{}.,:;!?]|www\.[^\s<>()"'{}]*[^\s<>()"'{}.,:;!?]|[\w.+-]+@[\w-]+\.[\w.-]*\w)/;

function wordsOf(text: string, marks: Omit<Run, 'atom'>): Run[] {
  const pieces = marks.link ? [clean(text)] : clean(text).split(addresses);
  return pieces.flatMap((piece, i) => {
    const href = i % 2 === 0 ? null : piece.includes('://') ? piece : piece.startsWith('www.') ? `https://${piece}` : `mailto:${piece}`;
    const link: Wrapper | null = href === null ? marks.link : { type: 'link', href, children: [piece] };
    return piece.split(/([ \u00a0\u202f]+)/).flatMap((atom) => (atom === '' ? [] : [{ ...marks, link, atom }]));
  });
}

/** Line ends, tabs, control characters and rare spaces as one plain space. No-break spaces stay. */
function clean(text: string): string {
  const seen = text.toWellFormed().replace(/[\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e]/g, '');
  return seen.replace(/[\p{Cc} \u1680\u2000-\u200a\u2028\u2029\u205f\u3000]+/gu, ' ');
}

/** A space between two marks belongs to what both stand in; one at an end or beside a break is dropped. */
function withoutStraySpaces(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const [i, run] of runs.entries()) {
    const before = kept.at(-1);
    if (!isBlank(run)) {
      kept.push(run);
      continue;
    }
    const after = runs.slice(i + 1).find((next) => !isBlank(next));
    if (!before || !after) continue;
    const inOneLink = same(before.link, after.link);
    const emphasised = inOneLink && before.emphasis === after.emphasis;
    const between = {
      link: inOneLink ? before.link : null,
      emphasis: inOneLink && before.emphasis && after.emphasis,
      strong: emphasised && before.strong && after.strong,
    };
    if (isBreak(run)) {
      if (isBlank(before)) kept.pop();
      kept.push({ ...between, atom: run.atom });
    } else if (!isBlank(before)) kept.push({ ...between, atom: run.atom });
  }
  return kept;
}

/** Two different marks cannot touch each other, since nothing would tell their stars apart: the second is given up. */
function apart(runs: readonly Run[]): Run[] {
  return runs.reduce<Run[]>((kept, run) => {
    const before = kept.at(-1);
    const touches = before !== undefined && !isBlank(before) && !isBlank(run) && same(before.link, run.link);
    const alike = before?.strong === run.strong && before.emphasis === run.emphasis;
    kept.push(touches && !alike && (before.strong || before.emphasis) ? { ...run, strong: false, emphasis: false } : run);
    return kept;
  }, []);
}

function isBlank(run: Run | undefined): boolean {
  return run === undefined || isBreak(run) || (typeof run.atom === 'string' && run.atom.trim() === '');
}

function isBreak(run: Run): boolean {
  return typeof run.atom !== 'string' && run.atom.type === 'break';
}

function same(a: Wrapper | null, b: Wrapper | null): boolean {
  return a === b || (a !== null && b !== null && target(a) === target(b));
}

function target(link: Wrapper): string {
  if (link.type === 'claim') return `fact:${link.fact}`;
  return link.type === 'term' ? `term:${link.term}` : link.href;
}

/** The runs as text, neighbours with the first of the marks in one wrapper, and so on inside it. */
function joined(runs: readonly Run[], marks: readonly ('link' | 'strong' | 'emphasis')[]): RichText {
  const [mark, ...rest] = marks;
  if (mark === undefined) return joinedStrings(runs.map((run) => run.atom));
  const groups: Run[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && (mark === 'link' ? same(first.link, run.link) : first[mark] === run[mark])) group.push(run);
    else groups.push([run]);
  }
  return joinedStrings(
    groups.flatMap((group): RichText => {
      const children = joined(group, rest);
      const first = group[0];
      if (mark === 'link') return first?.link ? [{ ...first.link, children }] : children;
      return first?.[mark] ? [{ type: mark, children }] : children;
    }),
  );
}

function joinedStrings(parts: RichText): RichText {
  const out: Inline[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (typeof part === 'string' && typeof last === 'string') out[out.length - 1] = last + part;
    else out.push(part);
  }
  return out;
}
