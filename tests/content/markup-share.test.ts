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
  /** The share of what is neither the trainer's words nor a name the trainer chose. */
  readonly pure: number;
  /** The share there would be if the names that the format cannot hold stood in it, with no sign around them. */
  readonly likeForLike: number;
  /** What is left of the file without the trainer's words. */
  readonly rest: string;
  readonly held: readonly string[];
  readonly carries: readonly Piece[];
  readonly lacks: readonly string[];
}

/** The names a trainer chooses for a question: its id, its objective, the mistakes behind its options. */
function namesOf({ id, objective, options }: Question): string[] {
  return [id, objective, ...options.flatMap(({ misconception }) => misconception ?? [])];
}

/** Takes each text out of another, once; gives what is left and the texts that are not there. */
function takeOut(from: string, texts: readonly string[], gap: string): { rest: string; missing: string[] } {
  let rest = from;
  const missing: string[] = [];
  // The longest first, so that a short text is not taken out of a longer one.
  for (const text of texts.toSorted((a, b) => b.length - a.length)) {
    const at = rest.indexOf(text);
    if (at < 0) missing.push(text);
    else rest = `${rest.slice(0, at)}${gap}${rest.slice(at + text.length)}`;
  }
  return { rest, missing };
}

const hole = '\ue000';
const lengthOf = (text: string) => text.replaceAll(hole, '').length;

function measure(format: Format): Measured {
  const source = dense(read(format.file));
  const held = questions.filter(({ stem }) => source.includes(dense(stem)));
  const { rest, missing: lost } = takeOut(source, held.flatMap(proseOf).map(dense), hole);
  const names = takeOut(rest, held.flatMap(namesOf), hole);
  const given = names.missing.join('').length;
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
    total: source.length,
    markup: lengthOf(rest),
    share: lengthOf(rest) / source.length,
    pure: lengthOf(names.rest) / source.length,
    likeForLike: (lengthOf(rest) + given) / (source.length + given),
    rest,
    held: held.map(({ kind }) => kind),
    carries: pieces.filter((piece) => has[piece]),
    lacks: [
      ...kinds,
      ...pieces.filter((piece) => !has[piece]),
      ...withoutFeedback.map((kind) => `feedback per option (${kind})`),
      ...(lost.length > 0 ? [`${lost.length} texts`] : []),
    ],
  };
}

const measured = formats.map(measure);
const [us] = measured;
const others = measured.slice(1);

/** Where our signs go: each is taken out of the rest in turn. */
function costs(rest: string): [what: string, characters: number][] {
  const kinds: readonly (readonly [string, RegExp])[] = [
    ['ids and objectives', /(?<=<Q)[a-z-]+?(?=choose=|>)/g],
    ['names of mistakes', /(?<=`)[a-z-]+(?=`)/g],
    ['back-quotes around them', /``/g],
    ['tags and values', /<Q[^>]*>|<\/Q>/g],
    ['numbers and their tolerance', /=\?|=\ue000±[\d.]+%/g],
    ['hyphens, numbers and marks', /-\[x\]|-|\d\./g],
    ['letters of options', /[A-Za-z]\)/g],
    ['signs of feedback', />/g],
  ];
  let left = rest;
  const found = kinds.map(([what, form]): [string, number] => {
    const signs = left.match(form) ?? [];
    left = left.replace(form, '');
    return [what, lengthOf(signs.join(''))];
  });
  return [...found, ['anything else', lengthOf(left)]];
}

test('prints the share of characters that are not the trainer’s words', () => {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(10);
  const row = ({ name, total, share, pure, likeForLike, held, lacks }: Measured) =>
    `${name.padEnd(15)}${String(total).padStart(6)}${percent(share)}${percent(pure)}${percent(likeForLike)}   ${held.length} of 5   ${lacks.join(', ') || '–'}`;
  console.log(['format          total     share     signs  like for like  holds    lacks', ...measured.map(row)].join('\n'));
  console.log(
    costs(us?.rest ?? '')
      .map(([what, characters]) => `${String(characters).padStart(5)}  ${what}`)
      .join('\n'),
  );
  expect(measured).toHaveLength(7);
  expect(costs(us?.rest ?? '').at(-1)).toEqual(['anything else', 0]);
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

  test.each(others)('has fewer signs that are neither words nor names than $name', ({ pure }) => {
    expect(us?.pure).toBeLessThan(pure);
  });

  test.each(others)('has a smaller share than $name if that had all names, free of signs', ({ likeForLike }) => {
    expect(us?.likeForLike).toBeLessThan(likeForLike);
  });

  // LiaScript, GIFT and starlight-quiz hold no objective, or no id, or no mistakes, so their files are shorter.
  test.each(others.filter(({ name }) => ['mdbook-quiz', 'H5P', 'Adapt'].includes(name)))(
    'has a smaller share than $name as it is',
    ({ share }) => expect(us?.share).toBeLessThan(share),
  );
});
