import { parseFormula } from '#domain/formula.ts';
import type { ItemBase } from '#domain/items/item.ts';
import type { Item } from '#domain/items/kinds.ts';
import { readNumber } from '#domain/items/numeric.ts';
import type { RichText } from '#domain/rich-text.ts';
import { type Allowance, readAllowances, readDescriptionAllowances } from './allowance.ts';
import { type Diagnostic, type Place, Report } from './diagnostic.ts';
import { countWords, type FlowStep, readFlow } from './flow.ts';
import { type LessonFrontmatter, lessonFrontmatter, readYaml } from './frontmatter.ts';
import { settingOf } from './items/conversation.ts';
import { sceneName } from './items/conversation-scene.ts';
import { readHead } from './items/item-head.ts';
import type { ItemSource } from './items/item-reader.ts';
import { mapTaskOf } from './items/journey-map.ts';
import { isRated } from './items/judgement.ts';
import { readerFor } from './items/kinds.ts';
import { tags } from './kit.ts';
import { attributesOf, isTag, type Node, parseMdx, placeOf, textOf, walk } from './mdast.ts';
import { bareValue, checkPolicy } from './policy.ts';
import { checkProse } from './prose.ts';
import { joined, readBlocks, readInline } from './rich-text.ts';
import { withAnswers } from './slips/answers-in-place.ts';
import { nameObjectives } from './slips/objective-lines.ts';
import { type Mended, readForgivingly } from './slips/read-forgivingly.ts';

/** A name used in the lesson and where it stands first. */
export interface Mention extends Place {
  readonly name: string;
}

/** A picture and the address it is read from. */
export interface Picture extends Mention {
  readonly alt: string;
}

export interface Drawing extends Place {
  readonly name: string;
  readonly alt: string;
  readonly labels: readonly string[];
  /** Where each label stands. */
  readonly labelPlaces: readonly Place[];
  readonly caption: RichText;
}

/** All that the program knows of a lesson file, read without rendering it. */
export interface LessonFile {
  readonly frontmatter: LessonFrontmatter | null;
  /** The description as YAML, and how many lines stand above it. */
  readonly description: { readonly yaml: string; readonly above: number };
  readonly items: readonly Item[];
  /**
   * Where each item begins, by item id; where its options and their feedback stand, by `item#a` and `item#a>`, its
   * numbers by `item#=28` and `item#=28>`, numbers with a name by `item#n=`, its question by `item#?`, replies of a scene by `item#scene.a`.
   */
  readonly places: ReadonlyMap<string, Place>;
  readonly drawings: readonly Drawing[];
  readonly terms: readonly Mention[];
  readonly facts: readonly Mention[];
  readonly lessons: readonly Mention[];
  /** Addresses on the web. */
  readonly links: readonly Mention[];
  /** Pictures, also inside questions. */
  readonly pictures: readonly Picture[];
  /** Ids (within the lesson) that `<Answer>` points at. */
  readonly answers: readonly Mention[];
  /** The lesson in reading order, without the content of questions. */
  readonly flow: readonly FlowStep[];
  /** Rules switched off for one place. */
  readonly allowances: readonly Allowance[];
  /** Words of running text outside questions. */
  readonly words: number;
  /** Minutes the author gives for activities. */
  readonly activityMinutes: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a lesson file of a course. Never throws; what is wrong is in `diagnostics`, with line and cure. */
export function readLesson(source: string, file: string, course: string): LessonFile {
  const report = new Report(file, source.replace(/^\ufeff/, ''));
  const oldLineEnd = /\r(?!\n)/.exec(source);
  if (oldLineEnd) {
    const lines = source.slice(0, oldLineEnd.index).split('\n');
    report.error(
      'TP119',
      { line: lines.length, column: (lines.at(-1) ?? '').length + 1 },
      'This line ends as on a very old Mac, and other programs would read on.',
      'save the file with the line ends LF or CRLF',
    );
  }
  const mended = readForgivingly(source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'), report);
  report.readOn(mended.text);
  const tree = parseMended(mended, report);
  const nodes = tree ? walk(tree) : [];
  const { yaml, above } = mended.description;
  const frontmatter = tree && yaml !== null ? readYaml(yaml, lessonFrontmatter, report, above) : null;
  if (tree) checkPolicy(tree, mended.text, report);
  if (tree) checkProse(tree, mended.text, report);
  const flow = tree ? readFlow(tree) : [];
  const objectives = Object.keys(frontmatter?.objectives ?? {});
  const items: Item[] = [];
  const places = new Map<string, Place>();
  const isItem = (node: Node) => isTag(node) && tags[node.name ?? '']?.item === true;
  // A question inside a question has been reported, and is read when it stands by itself.
  const inner = new Set(nodes.filter(isItem).flatMap((node) => (node.children ?? []).flatMap((child) => walk(child))));
  for (const typed of nodes) {
    if (!isItem(typed) || inner.has(typed)) continue;
    const node = withAnswers(typed, mended.answers);
    const item = readItem(node, course, objectives, report);
    if (!item) continue;
    const before = places.get(item.id);
    if (before)
      report.error(
        'TP301',
        placeOf(node),
        `The id "${item.id.slice(course.length + 1)}" is used twice; first in line ${before.line}.`,
        'give this question an id of its own',
      );
    else {
      places.set(item.id, placeOf(node));
      for (const [option, place] of optionPlaces(node)) places.set(`${item.id}#${option}`, place);
    }
    items.push(item);
  }
  nameObjectives(
    yaml ?? '',
    items.map(({ objective }) => objective.slice(course.length + 1)),
    report,
  );
  return {
    frontmatter,
    description: { yaml: yaml ?? '', above },
    items,
    places,
    drawings: nodes.filter((node) => node.name === 'Diagram').map((node) => readDrawing(node, report)),
    terms: mentions(nodes, 'term:'),
    facts: mentions(nodes, 'fact:'),
    lessons: mentions(nodes, 'lesson:'),
    links: mentions(nodes, 'http').map((link) => ({ ...link, name: `http${link.name}` })),
    pictures: nodes
      .filter((node) => node.type === 'image')
      .map((node) => ({ name: node.url ?? '', alt: node.alt ?? '', ...placeOf(node) })),
    answers: nodes
      .filter((node) => node.name === 'Answer')
      .flatMap((node) => {
        // Behind another word it has been reported, and counts.
        const to = attributesOf(node).get('to') ?? bareValue(node) ?? [...attributesOf(node).values()][0];
        return typeof to === 'string' ? [{ name: to, ...placeOf(node) }] : [];
      }),
    flow,
    allowances: tree ? [...readDescriptionAllowances(yaml ?? '', above, report), ...readAllowances(tree, report)] : [],
    words: flow.reduce((sum, step) => sum + wordsOf(step), 0),
    activityMinutes: nodes.reduce((sum, node) => sum + (node.name === 'Activity' ? minutesOf(node) : 0), 0),
    diagnostics: report.diagnostics.sort((a, b) => a.line - b.line || a.column - b.column),
  };
}

/** The tree of a lesson, or null after reporting what prevents one. */
function parseMended({ text, crowded }: Mended, report: Report): Node | null {
  const parsing = report.again();
  const tree = parseMdx(text, parsing);
  for (const found of parsing.diagnostics) {
    if (report.diagnostics.some(({ code, line }) => code === found.code && line === found.line)) continue;
    const tag = crowded.find((other) => other.line === found.line);
    report.error(tag ? 'TP109' : found.code, tag ?? found, tag?.message ?? found.message, tag?.cure ?? found.cure);
  }
  return tree;
}

function readItem(node: Node, course: string, objectives: readonly string[], report: Report): Item | null {
  const at = placeOf(node);
  const { id, objective, attributes } = readHead(node, objectives, report);
  const children = node.children ?? [];
  const task = taskOf(node);
  const list = task || node.name === 'Reflection' ? undefined : children.findLast((child) => child.type === 'list');
  const below = list && children.slice(children.indexOf(list) + 1).find((child) => child.type === 'paragraph');
  const hasClosing = tags[node.name ?? '']?.closing === true || (list !== undefined && isRated(list));
  const quotes = children.filter((child) => child.type === 'blockquote');
  const isUnquoted = below !== undefined && hasClosing && quotes.length === 0;
  if (isUnquoted) {
    const message = 'The text below the list lacks the sign > in front of it.';
    report.error('TP223', placeOf(below), message, `> ${textOf(below).split(/\s+/).slice(0, 8).join(' ')} …`);
  } else if (below) {
    report.error(
      'TP110',
      placeOf(below),
      'This text stands below the options, and learners would read it above them.',
      /^\W*(?:the\s+)?(?:(?:correct|right)\s+(?:answer|option)|answer|key|solution)\b.{0,12}$/i.test(textOf(below).trim())
        ? 'delete this line; the right option itself has the mark: - [x] a) …'
        : 'move it above the options, or into the feedback of one of them',
    );
  }
  const others = task ? [] : children.filter((child) => child !== list && isListOfAnswers(child));
  for (const other of others) {
    const said = textOf(other.children?.[0]?.children?.[0] ?? other);
    const message = 'This entry begins with another sign than those below it, so it is no part of their list.';
    report.error('TP222', placeOf(other), message, `- ${/^\w\)/.test(said) ? '' : 'a) '}${said}`);
  }
  const base: ItemBase = {
    id: `${course}/${id}`,
    rev: 1,
    objective: `${course}/${objective}`,
    role: node.name === 'Prequestion' ? 'prequestion' : 'practice',
    stem: readBlocks(
      task ??
        children.filter(
          (child) => child !== list && child !== below && !others.includes(child) && !(hasClosing && child.type === 'blockquote'),
        ),
      report,
    ),
    ...(attributes.has('scenario') && { scenario: true }),
    ...(attributes.has('critical-reading') && { criticalReading: true }),
  };
  if (base.stem.length === 0 && (hasClosing || task || quotes.length === 0))
    report.error(
      'TP200',
      at,
      'The question asks nothing: there is no text before the list.',
      'write the question on the line below the tag',
    );
  const body = children.filter((child) => child !== list);
  const closing = isUnquoted ? [{ type: 'blockquote', children: [below] }] : quotes;
  const source: ItemSource = { base, attributes, body, list, closing, at };
  return readerFor(node.name ?? '', source, report)?.(source, report) ?? null;
}

/** A list whose entries have feedback. */
function isListOfAnswers({ type, children = [] }: Node): boolean {
  return type === 'list' && children.some((entry) => entry.children?.some((child) => child.type === 'blockquote'));
}

/** What stands above the first scene or stage; undefined for items of another form. */
function taskOf({ name, children = [] }: Node): readonly Node[] | undefined {
  if (name === 'Conversation') return settingOf(children);
  return name === 'JourneyMap' ? mapTaskOf(children) : undefined;
}

/** Where options stand, by letter, by `=` and number, or by name and `=`, their feedback, by the same and `>`, and the question, by `?`. */
function optionPlaces(node: Node): [string, Place][] {
  const stem = node.children?.find((child) => child.type === 'paragraph' || (child.type === 'list' && child.ordered));
  let scene = '';
  const parts = walk(node).flatMap((entry): [string, Place][] => {
    if (entry.type === 'heading' && node.name === 'Conversation') scene = `${sceneName(entry)}.`;
    if (entry.type !== 'listItem' && entry.type !== 'heading') return [];
    const text = entry.type === 'heading' ? entry : entry.children?.find((child) => child.type === 'paragraph');
    const feedback = entry.children?.find((child) => child.type === 'blockquote');
    const option = optionName(text ? textOf(text) : '');
    if (option === undefined) return [];
    const name = scene + option;
    return [[name, placeOf(text)], ...(feedback ? ([[`${name}>`, placeOf(feedback)]] as [string, Place][]) : [])];
  });
  return stem ? [...parts, ['?', placeOf(stem)]] : parts;
}

function optionName(text: string): string | undefined {
  const [, letter, name, number] = /^\s*(?:\[[^\]]*\]\s*)?(?:([A-Za-z])\)|([A-Za-z]\w*)(?=\s*=)|=\s*(\?|[^±]+))/.exec(text) ?? [];
  if (name !== undefined) return `${name.toLowerCase()}=`;
  if (number === undefined || number === '?') return letter ?? (number && '=?');
  const value = /^[+\-−]?[\d.,\s]*\d/.exec(number)?.[0];
  const isSum = parseFormula(number) !== null && /[a-z]/i.test(number);
  return `=${isSum || value === undefined ? number.trim() : readNumber(value)[0]}`;
}

function readDrawing(node: Node, report: Report): Drawing {
  const attributes = attributesOf(node);
  const list = node.children?.find((child) => child.type === 'list');
  const caption = joined(node.children?.filter((child) => child.type === 'paragraph') ?? []);
  return {
    name: String(attributes.get('name') ?? ''),
    alt: String(attributes.get('alt') ?? ''),
    labels: (list?.children ?? []).map((item) => textOf(item).trim()),
    labelPlaces: (list?.children ?? []).map((item) => placeOf(item.children?.[0] ?? item)),
    caption: readInline(caption, report),
    ...placeOf(node),
  };
}

/** The minutes of an activity, also behind another name, which has been reported. */
function minutesOf(activity: Node): number {
  const given = attributesOf(activity);
  return Number.parseFloat(String(given.get('minutes') ?? [...given.values()][0])) || 0;
}

function mentions(nodes: readonly Node[], scheme: string): Mention[] {
  return nodes
    .filter((node) => node.type === 'link' && node.url?.startsWith(scheme))
    .map((node) => ({ name: (node.url ?? '').slice(scheme.length), ...placeOf(node) }));
}

function wordsOf(step: FlowStep): number {
  if (step.type === 'heading') return countWords(step.text);
  return step.type === 'text' ? countWords(step.segments.map((segment) => segment.text).join('')) : 0;
}
