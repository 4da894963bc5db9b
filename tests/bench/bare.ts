import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyInto, type Files, linkPackages } from './work-site.ts';

const files: Files = {
  'package.json': '{ "name": "bare", "private": true, "type": "module" }\n',
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  integrations: [mdx()],
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  lessons: defineCollection({ loader: glob({ base: './content/courses', pattern: '*/*/[^_]*.mdx' }) }),
};
`,
  'src/pages/[...id].astro': `---
import { getCollection, render } from 'astro:content';

export async function getStaticPaths() {
  const entries = await getCollection('lessons');
  return entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

const { entry } = Astro.props;
const { Content } = await render(entry);
---

<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{entry.data.title}</title>
  </head>
  <body>
    <h1>{entry.data.title}</h1>
    <Content />
  </body>
</html>
`,
};

/** Writes into the folder `site` what Astro and MDX alone need to show the text of every lesson of `kitSite`. */
export function writeBareSite(project: string, site: string, kitSite: string): void {
  mkdirSync(site, { recursive: true });
  linkPackages(project, site);
  for (const [name, text] of Object.entries(files)) write(join(site, name), text);
  copyInto(kitSite, site, globSync('content/courses/*/images', { cwd: kitSite }));
  for (const name of globSync('content/courses/*/*/*.mdx', { cwd: kitSite })) {
    write(join(site, name), withoutTags(readFileSync(join(kitSite, name), 'utf8')));
  }
}

/** A lesson as plain Markdown: the tags of the author kit are gone, what stood between them stays. */
function withoutTags(lesson: string): string {
  return lesson.replace(/^[ \t]*<\/?[A-Z](?:"[^"]*"|[^">])*>[ \t]*$/gm, '');
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
