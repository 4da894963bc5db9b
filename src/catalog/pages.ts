import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Report } from './diagnostic.ts';
import { readYaml } from './frontmatter.ts';
import { tags } from './kit.ts';
import { isTag, type Node, parseMdx, placeOf, walk } from './mdast.ts';
import { pageFrontmatter } from './page-frontmatter.ts';
import { checkPolicy } from './policy.ts';
import { placesOf, withEdits } from './slips/edits.ts';
import { scanTags } from './slips/scan-tags.ts';

/** The text of every page below content/pages, by its path, with what is wrong in it: such a page holds text only. */
export function readPages(root: string): { readonly file: string; readonly text: string; readonly report: Report }[] {
  return globSync('content/pages/*/*.mdx', { cwd: root }).map((name) => {
    const file = name.replaceAll('\\', '/');
    const text = readFileSync(join(root, file), 'utf8');
    const report = new Report(file, text);
    const tree = parseMdx(withoutHtml(file, text, report), report);
    if (!tree) return { file, text, report };
    const description = tree.children?.find((node) => node.type === 'yaml');
    if (description || !text.startsWith('---')) readYaml(description?.value ?? '', pageFrontmatter, report, description ? 1 : 0);
    else
      report.error(
        'TP119',
        { line: 1, column: 1 },
        'The line --- below the description is missing.',
        '--- on a line of its own below the summary',
      );
    checkPolicy(tree, text, report);
    for (const node of walk(tree)) {
      if (isTag(node) && Object.hasOwn(tags, node.name ?? '')) reportTag(node, report);
    }
    return { file, text, report };
  });
}

/** A page with what stands in place of its HTML; each tag is reported with its line as it should be. */
function withoutHtml(file: string, text: string, report: Report): string {
  const scanned = new Report(file, text);
  const head = /^---\r?\n[\s\S]*?\n---/.exec(text)?.[0].length ?? 0;
  const { edits } = scanTags(text, head, placesOf(text), scanned);
  for (const found of scanned.diagnostics)
    report.diagnostics.push({
      ...found,
      message: found.message.replace(/^Lessons cannot/, 'Pages cannot').replace('which lessons cannot', 'which pages cannot'),
    });
  return withEdits(text, edits);
}

/** TP106: a tag of lessons. */
function reportTag(node: Node, report: Report): void {
  const [from, to] = [placeOf(node).line, node.position?.end.line ?? 0];
  const cure = to > from ? `delete this line and </${node.name}> in line ${to}; the text between them stays` : 'delete this line';
  const message = `There are no tags on such a page, so <${node.name}> cannot stand here.`;
  report.error('TP106', placeOf(node), message, cure);
}
