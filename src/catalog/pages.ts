import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Report } from './diagnostic.ts';
import { readYaml } from './frontmatter.ts';
import { tags } from './kit.ts';
import { isTag, parseMdx, placeOf, walk } from './mdast.ts';
import { pageFrontmatter } from './page-frontmatter.ts';
import { checkPolicy } from './policy.ts';

/** The text of every page below content/pages, by its path, with what is wrong in it: such a page holds text only. */
export function readPages(root: string): { readonly file: string; readonly text: string; readonly report: Report }[] {
  return globSync('content/pages/*/*.mdx', { cwd: root }).map((name) => {
    const file = name.replaceAll('\\', '/');
    const text = readFileSync(join(root, file), 'utf8');
    const report = new Report(file);
    const tree = parseMdx(text, report);
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
      if (isTag(node) && Object.hasOwn(tags, node.name ?? ''))
        report.error(
          'TP106',
          placeOf(node),
          `There are no tags on such a page, so <${node.name}> cannot stand here.`,
          'headings, lists, links and emphasis say it without tags',
        );
    }
    return { file, text, report };
  });
}
