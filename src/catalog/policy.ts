import { checkAddress, checkLinks, checkSigns } from './addresses.ts';
import { isComment } from './allowance.ts';
import { blank } from './blanks.ts';
import type { Place, Report } from './diagnostic.ts';
import { namesOf } from './items/item-head.ts';
import { flags, itemTag } from './items/item-tag.ts';
import { diagramNames, type Tag, tags } from './kit.ts';
import { lineWith } from './line-with.ts';
import { checkMarks } from './marks.ts';
import { attributesOf, isTag, type Node, placeOf, walk } from './mdast.ts';
import { closest, didYouMean } from './suggest.ts';

/** Lessons are text, never code: reports all that could run, unknown tags and attributes, and unsafe links. */
export function checkPolicy(tree: Node, source: string, report: Report): void {
  const nodes = walk(tree);
  for (const node of nodes) {
    if (node.type === 'mdxjsEsm') {
      report.error(
        'TP102',
        placeOf(node),
        'Lessons cannot use import or export.',
        /^(?:import|export)\s+(?:[{*"']|\w+\s*(?:from|,|=|\())|^export\s+(?:const|let|default|function|class)\b/.test(node.value ?? '')
          ? 'delete the line; all tags of the kit are there without it'
          : 'begin the sentence with another word: a line that begins with "import" or "export" counts as program code',
      );
    } else if (isComment(node)) {
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      report.error(
        'TP103',
        placeOf(node),
        `{${node.value ?? ''}} would run as program code.`,
        `${lineWith(report.typed(placeOf(node)), `{${node.value}}`, `\\{${node.value ?? ''}\\}`, placeOf(node).column)}\n(so braces stand in a text; where a name is to be filled in, write one as an example)`,
      );
    } else if (node.type === 'code' && /^(?:#{2,6}\s|<\/?[A-Z]|- (?:\[[ x]\]|\w\)))/m.test(node.value ?? '')) {
      const message = 'What stands between two lines of ``` is shown as it was typed, with all its signs.';
      report.error('TP101', placeOf(node), message, 'delete both lines of ```');
    } else if (node.type === 'code' && node.lang) {
      report.error(
        'TP101',
        placeOf(node),
        `Learners would see the lines below ${node.lang} as program text, with all their signs.`,
        'delete these lines, and say in a sentence or in a list what they show',
      );
    } else if (node.type === 'footnoteDefinition' || (node.type === 'definition' && /^\^/.test(node.identifier ?? ''))) {
      // Reported where its sign stands.
    } else if (node.type === 'footnoteReference') {
      const of = nodes.find((other) => other.type === 'footnoteDefinition' && other.identifier === node.identifier);
      const sign = `[^${node.identifier}]`;
      const line = lineWith(report.typed(placeOf(node)), sign, '', placeOf(node).column);
      const below = of ? `delete line ${placeOf(of).line} as well; ` : '';
      const cure = `${line}\n(${below}a source stands behind the words: [words](fact:${blank('the id of the fact in facts.yml')}))`;
      report.error('TP117', placeOf(node), 'A lesson has no footnotes.', cure);
    } else if (node.type === 'html') {
      report.error('TP104', placeOf(node), 'Lessons cannot hold HTML.', 'use Markdown or a tag from content/README.md');
    } else if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      if (!node.isReference) checkAddress(node, report);
    } else if (isTag(node)) {
      checkTag(node, report);
    } else if (node.type === 'listItem') {
      for (const child of node.children ?? []) if (isTag(child)) reportPlace(child, 'stands inside a list', report);
    } else if (node.type === 'paragraph') {
      checkLinks(node, source, report);
      checkSigns(node, source, report);
      checkMarks(node, source, report);
    }
  }
}

function reportPlace(node: Node, where: string, report: Report): void {
  const name = node.name ?? '';
  report.error(
    'TP109',
    placeOf(node),
    `<${name}> ${where}.`,
    `put <${name}> alone on its line, with an empty line before and after the block`,
  );
}

function checkTag(node: Node, report: Report): void {
  const name = node.name ?? '';
  const tag = Object.hasOwn(tags, name) ? tags[name] : undefined;
  if (!tag) {
    report.error(
      'TP106',
      placeOf(node),
      `There is no tag <${name}>. ${didYouMean(name, Object.keys(tags))}`.trim(),
      /^(?:iframe|video|audio|embed|object)$/i.test(name)
        ? linkInstead(String(attributesOf(node).get('src') ?? ''))
        : 'see the tags in content/README.md',
    );
    return;
  }
  const known = [...tag.required, ...tag.optional];
  const names = tag.item ? namesOf(node) : [];
  const given = attributesOf(node);
  const whole = () => completeTag(name, tag, names, given);
  const bare = bareValue(node);
  if (bare !== undefined) {
    const [attribute = ''] = tag.required;
    const message = `"${bare}" stands in <${name}> without saying what it is.`;
    report.error('TP108', placeOf(node), message, completeTag(name, tag, [], new Map([...given, [attribute, bare]]), bare));
    return;
  }
  const misspelt = new Set<string>();
  const seen = new Set<string>();
  for (const attribute of node.attributes ?? []) {
    const attributeName = attribute.name ?? '…';
    if (names.includes(attributeName)) continue;
    if (seen.has(attributeName)) report.error('TP116', placeOf(node), `"${attributeName}" stands twice in this tag.`, whole());
    seen.add(attributeName);
    if (
      attribute.type !== 'mdxJsxAttribute' ||
      (attribute.value !== null && typeof attribute.value !== 'string' && attribute.value !== undefined)
    ) {
      report.error('TP103', placeOf(node), `The value of ${attributeName} in <${name}> would run as program code.`, `${attributeName}="…"`);
    } else if (!known.includes(attributeName)) {
      const missing = tag.required.filter((required) => !given.has(required));
      const near = closest(attributeName, known) ?? (missing.length === 1 && attribute.value ? missing[0] : undefined);
      if (near !== undefined) misspelt.add(near);
      const kept = [...given].filter(([other]) => known.includes(other));
      const meant =
        near === undefined || given.has(near) ? kept : [...kept, [near, valueFor(near, given.get(attributeName) ?? true)] as const];
      report.error(
        'TP107',
        placeOf(node),
        `<${name}> has no attribute "${attributeName}". ${near === undefined ? didYouMean(attributeName, known) : `Did you mean "${near}"?`}`.trim(),
        completeTag(name, tag, names, new Map(meant)),
      );
    }
  }
  for (const required of tag.required) {
    const value = given.get(required);
    if (misspelt.has(required)) continue;
    if (value === undefined || value === true || value.trim() === '') {
      report.error('TP108', placeOf(node), `<${name}> needs ${required}="…".`, whole());
    }
  }
  checkValues(name, given, report, placeOf(node));
  if (node.type === 'mdxJsxTextElement') reportPlace(node, 'stands inside a line of text', report);
}

/** The word that stands in a tag in place of the first value it needs, as in `<Answer first-guess />`. */
export function bareValue(node: Node): string | undefined {
  const tag = Object.hasOwn(tags, node.name ?? '') ? tags[node.name ?? ''] : undefined;
  const [first] = tag?.required ?? [];
  if (!tag || tag.item || first === undefined || attributesOf(node).has(first)) return undefined;
  const known = [...tag.required, ...tag.optional];
  const bare = [...attributesOf(node)].filter(([name, value]) => value === true && !known.includes(name));
  const [only] = bare;
  return only && bare.length === 1 && closest(only[0], known) === undefined ? only[0] : undefined;
}

/** The tag as it was typed, with the attributes that are missing. */
function completeTag(name: string, tag: Tag, names: readonly string[], given: ReadonlyMap<string, string | true>, without = ''): string {
  const others = [...given.keys()].filter((other) => !tag.required.includes(other) && !names.includes(other) && other !== without);
  const attributes = [...tag.required, ...others].map((attribute): [string, string | true] => {
    const value = given.get(attribute);
    if (value === true && flags.has(attribute)) return [attribute, true];
    return [attribute, typeof value === 'string' && value.trim() !== '' ? value : blank(wanted[attribute] ?? 'what belongs here')];
  });
  return itemTag(name, names, attributes).replace(/>$/, tag.empty ? ' />' : '>');
}

/** What to write for an attribute that a tag cannot do without. */
const wanted: Readonly<Record<string, string>> = {
  name: `one of ${diagramNames.join(', ')}`,
  alt: 'what there is to see, for people who do not see it',
  to: 'the id of the guess that is answered here',
  minutes: 'how many minutes it takes',
};

/** What was written behind another name, as this attribute takes it: minutes="3" for time="3 min". */
function valueFor(attribute: string, value: string | true): string | true {
  const number = attribute === 'minutes' && value !== true ? /\d+(?:[.,]\d+)?/.exec(value)?.[0].replace(',', '.') : undefined;
  return number ?? (flags.has(attribute) ? true : value);
}

/** What the value of an attribute must look like, and an example. */
const values: Readonly<Record<string, readonly [form: RegExp, example: string]>> = {
  minutes: [/^\s*\d+(?:\.\d+)?\s*$/, 'minutes="3"'],
  order: [/^natural$/, 'order="natural"'],
  scenario: [/^$/, ''],
  'critical-reading': [/^$/, ''],
  rank: [/^$/, ''],
};

/** TP113: a value that has no effect, though it looks as if it had. */
function checkValues(name: string, given: ReadonlyMap<string, string | true>, report: Report, at: Place): void {
  for (const [attribute, value] of given) {
    const [form, example] = values[attribute] ?? [];
    if (!form || (value === true && (flags.has(attribute) || attribute === 'minutes')) || (value !== true && form.test(value))) continue;
    if (value !== true && value.trim() === '' && attribute === 'minutes') continue;
    const shown = value === true ? attribute : `${attribute}="${value}"`;
    const number = valueFor('minutes', value);
    const isOff = value !== true && /^(?:false|no|0)$/i.test(value);
    const cure = flags.has(attribute)
      ? lineWith(report.typed(at), isOff ? ` ${shown}` : shown, isOff ? '' : attribute)
      : attribute !== 'minutes' || number === value
        ? (example ?? '')
        : `minutes="${number}"`;
    report.error('TP113', at, `${shown} in <${name}> says nothing the site can use.`, cure);
  }
}

/** A link in place of a film or another page that was embedded. */
function linkInstead(address: string): string {
  const film = /youtube(?:-nocookie)?\.com\/embed\/([\w-]+)/.exec(address)?.[1];
  return `[${blank('what it shows')}](${film === undefined ? address || 'https://…' : `https://www.youtube.com/watch?v=${film}`})`;
}
