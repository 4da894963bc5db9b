import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLesson } from '#catalog/read-lesson.ts';

/** What a question can carry besides its words. */
const pieces = ['id', 'objective', 'option ids', 'misconception'] as const;
type Piece = (typeof pieces)[number];

interface Format {
  readonly name: string;
  readonly file: string;
  /** Kinds in which every option can have feedback of its own. */
  readonly feedback: readonly string[];
  /** Options have ids, and are not known by their position. */
  readonly optionIds?: true;
}

const ours: Format = {
  name: 'Touchpoint',
  file: 'touchpoint.mdx',
  feedback: ['single', 'multiple', 'ordering', 'matching', 'numeric'],
  optionIds: true,
};
const formats: readonly Format[] = [
  ours,
  { name: 'GIFT', file: 'questions.gift', feedback: ['single', 'multiple', 'numeric'] },
  { name: 'LiaScript', file: 'liascript.md', feedback: [] },
  { name: 'starlight-quiz', file: 'starlight-quiz.mdx', feedback: ['single', 'multiple'] },
  { name: 'mdbook-quiz', file: 'mdbook-quiz.toml', feedback: [] },
  // Without the texts of buttons, which a real file repeats for each question.
  { name: 'H5P', file: 'h5p.json', feedback: ['single', 'multiple', 'matching'] },
  { name: 'Adapt', file: 'adapt.json', feedback: ['single'] },
];

const read = (file: string) => readFileSync(`tests/fixtures/markup/${file}`, 'utf8');
const dense = (text: string) => text.replace(/\s+/g, '');

interface Question {
  readonly kind: string;
  readonly id: string;
  readonly objective: string;
  readonly stem: string;
  readonly groups?: readonly { readonly text: string }[];
  readonly options: readonly { readonly text: string; readonly feedback: string; readonly misconception?: string }[];
  readonly otherwise?: string;
}

const questions = JSON.parse(read('questions.json')) as readonly Question[];

/** The trainer's own words in a question, each once. */
function proseOf({ stem, groups = [], options, otherwise }: Question): string[] {
  return [stem, ...groups.map((group) => group.text), ...options.flatMap(({ text, feedback }) => [text, feedback]), otherwise ?? ''].filter(
    (text) => text !== '',
  );
}

interface Measured extends Format {
  readonly total: number;
  readonly markup: number;
  readonly share: number;
  /** What is left of the file without the trainer's words. */
  readonly rest: string;
  readonly held: readonly string[];
  readonly carries: readonly Piece[];
  readonly lacks: readonly string[];
}

function measure(format: Format): Measured {
  const source = read(format.file);
  const held = questions.filter(({ stem }) => dense(source).includes(dense(stem)));
  let rest = dense(source);
  const total = rest.length;
  let prose = 0;
  let lost = 0;
  // The longest first, so that a short text is not taken out of a longer one.
  for (const text of held
    .flatMap(proseOf)
    .map(dense)
    .toSorted((a, b) => b.length - a.length)) {
    const at = rest.indexOf(text);
    if (at < 0) lost++;
    else {
      prose += text.length;
      rest = `${rest.slice(0, at)}\ue000${rest.slice(at + text.length)}`;
    }
  }
  const misconceptions = held.flatMap(({ options }) => options.flatMap(({ misconception }) => misconception ?? []));
  const has: Record<Piece, boolean> = {
    id: held.every(({ id }) => rest.includes(id)),
    objective: held.every(({ objective }) => rest.includes(objective)),
    'option ids': format.optionIds === true,
    misconception: misconceptions.every((name) => rest.includes(name)),
  };
  const kinds = questions.filter((question) => !held.includes(question)).map(({ kind }) => kind);
  const withoutFeedback = held.map(({ kind }) => kind).filter((kind) => !format.feedback.includes(kind));
  return {
    ...format,
    total,
    markup: total - prose,
    share: (total - prose) / total,
    rest,
    held: held.map(({ kind }) => kind),
    carries: pieces.filter((piece) => has[piece]),
    lacks: [
      ...kinds,
      ...pieces.filter((piece) => !has[piece]),
      ...withoutFeedback.map((kind) => `feedback per option (${kind})`),
      ...(lost > 0 ? [`${lost} texts`] : []),
    ],
  };
}

const measured = formats.map(measure);
const [us] = measured;
const others = measured.slice(1);

/** Where our signs go: each is taken out of the rest in turn. */
function costs(rest: string): [what: string, characters: number][] {
  const kinds: readonly (readonly [string, RegExp])[] = [
    ['misconceptions', /`[^`]+`/g],
    ['values of id and objective', /(?<=(?:id|objective)=")[^"]+/g],
    ['tags and names of values', /<Question[^>]*>|<\/Question>/g],
    ['numbers and their tolerance', /=\?|=\ue000±[\d.]+%/g],
    ['hyphens, numbers and marks', /-\[[x\s]?\]|-|\d\./g],
    ['letters of options', /[A-Za-z]\)/g],
    ['signs of feedback', />/g],
  ];
  let left = rest;
  return kinds.map(([what, form]) => {
    const found = left.match(form) ?? [];
    left = left.replace(form, what === 'values of id and objective' ? '' : ' ');
    return [what, found.join('').replaceAll('\ue000', '').length];
  });
}

test('prints the share of characters that are not the trainer’s words', () => {
  const row = ({ name, total, markup, share, held, lacks }: Measured) =>
    `${name.padEnd(16)}${String(total).padStart(6)}${String(markup).padStart(8)}${`${(share * 100).toFixed(1)} %`.padStart(9)}   ${held.length} of 5   ${lacks.join(', ') || '–'}`;
  console.log(['format            total  markup    share   holds    lacks', ...measured.map(row)].join('\n'));
  console.log(
    costs(us?.rest ?? '')
      .map(([what, characters]) => `${String(characters).padStart(5)}  ${what}`)
      .join('\n'),
  );
  expect(measured).toHaveLength(7);
});

describe('our way of writing questions', () => {
  test('reads without a mistake and gives all five kinds', () => {
    const head = '---\ntitle: A\nsummary: B\nobjectives: { explain-cx: C, contact-kinds: D, judge-case: E }\n---\n\n';
    const { items, diagnostics } = readLesson(head + read(ours.file), 'lesson.mdx', 'course');
    expect(diagnostics).toEqual([]);
    expect(items.map(({ kind }) => kind)).toEqual(questions.map(({ kind }) => kind));
  });

  test('holds every question with every piece, and no other format does', () => {
    expect(us?.lacks).toEqual([]);
    for (const other of others) expect(other.lacks.length, other.name).toBeGreaterThan(0);
    for (const { name, carries } of others) expect(carries, name).not.toEqual(expect.arrayContaining(['option ids', 'misconception']));
  });

  test('has a smaller share of signs than the formats that are data files', () => {
    for (const name of ['mdbook-quiz', 'H5P', 'Adapt']) {
      expect(us?.share).toBeLessThan(measured.find((format) => format.name === name)?.share ?? 0);
    }
  });
});
