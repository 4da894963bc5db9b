import { isComment } from './allowance.ts';
import type { Report } from './diagnostic.ts';
import { tags } from './kit.ts';
import { attributesOf, isTag, type Node, placeOf, walk } from './mdast.ts';
import { didYouMean } from './suggest.ts';

const schemes = ['fact', 'term', 'lesson', 'https', 'mailto'];

/** Lessons are text, never code: reports all that could run, unknown tags and attributes, and unsafe links. */
export function checkPolicy(tree: Node, _source: string, report: Report): void {
  for (const node of walk(tree)) {
    if (node.type === 'mdxjsEsm') {
      report.error(
        'TP102',
        placeOf(node),
        'Lessons cannot use import or export.',
        'delete the line; all tags of the kit are there without it',
      );
    } else if (isComment(node)) {
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      report.error(
        'TP103',
        placeOf(node),
        `{${node.value ?? ''}} would run as program code.`,
        `write \\{${node.value ?? ''}\\} for braces in text`,
      );
    } else if (node.type === 'html') {
      report.error('TP104', placeOf(node), 'Lessons cannot hold HTML.', 'use Markdown or a tag from content/README.md');
    } else if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      checkUrl(node, report);
    } else if (isTag(node)) {
      checkTag(node, report);
    }
  }
}

function checkUrl(node: Node, report: Report): void {
  const url = node.url ?? '';
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  const allowed =
    node.type === 'image'
      ? scheme === undefined && /^\.{1,2}\//.test(url)
      : scheme === undefined
        ? /^#|^\.{1,2}\//.test(url)
        : schemes.includes(scheme);
  if (allowed) return;
  const cure =
    node.type === 'image'
      ? '![what it shows](../images/file.jpg)'
      : '[text](https://…), [word](term:…), [claim](fact:…) or [text](lesson:…)';
  report.error('TP105', placeOf(node), `"${url}" is not an address a lesson may point at.`, cure);
}

function checkTag(node: Node, report: Report): void {
  const name = node.name ?? '';
  const tag = Object.hasOwn(tags, name) ? tags[name] : undefined;
  if (!tag) {
    report.error(
      'TP106',
      placeOf(node),
      `There is no tag <${name}>. ${didYouMean(name, Object.keys(tags))}`.trim(),
      'see the tags in content/README.md',
    );
    return;
  }
  const known = [...tag.required, ...tag.optional];
  for (const attribute of node.attributes ?? []) {
    const attributeName = attribute.name ?? '…';
    if (
      attribute.type !== 'mdxJsxAttribute' ||
      (attribute.value !== null && typeof attribute.value !== 'string' && attribute.value !== undefined)
    ) {
      report.error('TP103', placeOf(node), `The value of ${attributeName} in <${name}> would run as program code.`, `${attributeName}="…"`);
    } else if (!known.includes(attributeName)) {
      report.error(
        'TP107',
        placeOf(node),
        `<${name}> has no attribute "${attributeName}". ${didYouMean(attributeName, known)}`.trim(),
        known.length > 0 ? `<${name} ${known.map((attr) => `${attr}="…"`).join(' ')}>` : `<${name}>`,
      );
    }
  }
  const given = attributesOf(node);
  for (const required of tag.required) {
    const value = given.get(required);
    if (value === undefined || value === true || value.trim() === '') {
      report.error(
        'TP108',
        placeOf(node),
        `<${name}> needs ${required}="…".`,
        `<${name} ${tag.required.map((attr) => `${attr}="…"`).join(' ')}>`,
      );
    }
  }
  if (node.type === 'mdxJsxTextElement') {
    report.error(
      'TP109',
      placeOf(node),
      `<${name}> stands inside a line of text.`,
      `put <${name}> alone on its line, with an empty line before and after the block`,
    );
  }
}
