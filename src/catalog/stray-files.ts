import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isLocale, locales, sourceLocale } from '#domain/locale.ts';
import { type Diagnostic, Report } from './diagnostic.ts';
import { slug } from './slug.ts';

const start = { line: 1, column: 1 };
const belongs = [
  /^content\/(?:README\.md|LICENSE|facts\.yml|lock\.yml|site\.yml)$/,
  /^content\/pages\/[a-z]{2}\/about\.mdx$/,
  /^content\/codes\/[\w-]+\.md$/,
  /^content\/glossary\/[a-z]{2}\.yml$/,
  /^content\/courses\/[a-z0-9-]+\/course\.yml$/,
  /^content\/courses\/[a-z0-9-]+\/images\/[^/]+\.(?:png|jpe?g|webp|avif|gif|svg)$/,
  /^content\/courses\/[a-z0-9-]+\/[a-z]{2}\/_?[a-z0-9-]+\.mdx$/,
];

/** What people write for languages of this site. */
const often: Readonly<Record<string, string>> = {
  gr: 'el',
  gre: 'el',
  ell: 'el',
  bu: 'bg',
  bul: 'bg',
  po: 'pl',
  pol: 'pl',
  rus: 'ru',
  eng: 'en',
  gb: 'en',
  uk: 'en',
};

/** TP312 and TP313: files in content/ where the site does not look, and folders of languages it does not know. */
export function checkFiles(root: string): Diagnostic[] {
  if (!existsSync(join(root, 'content'))) return [];
  const files = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );
  return files.flatMap((file) => {
    const report = new Report(file);
    const language = (/^content\/(?:courses\/[^/]+|pages)\/([^/]+)\/[^/]+\.mdx$/.exec(file) ??
      /^content\/glossary\/([^/]+)\.yml$/.exec(file))?.[1];
    if (language !== undefined && !isLocale(language)) {
      report.error(
        'TP313',
        start,
        `"${language}" is not a language of this site.`,
        often[language] === undefined
          ? `move the file into a folder named ${locales.join(', ')}`
          : file.replace(`/${language}/`, `/${often[language]}/`).replace(`/${language}.yml`, `/${often[language]}.yml`),
      );
    } else if (!belongs.some((pattern) => pattern.test(file))) {
      report.error('TP312', start, `The site does not look for "${basename(file)}" here.`, wherefor(file, files));
    }
    return report.diagnostics;
  });
}

const whereLessons = 'lessons: content/courses/<course>/<language>/<lesson-id>.mdx, in lower-case English letters, digits and hyphens';

function wherefor(file: string, files: readonly string[]): string {
  const original = file.replace(/(?:Copy of )?([^/]*?)(?: ?\(\d+\)| - Copy| copy)?(?: ?\d)?\.mdx$/, '$1.mdx');
  if (original !== file && files.includes(original))
    return `delete this file, if it is a copy of ${basename(original)}; a lesson of its own begins with npm run new`;
  const [, course, language = sourceLocale, name = ''] =
    /^content\/courses\/([^/]+)\/(?:([a-z]{2})\/)?([^/]+?)\.(?:mdx?|mdx\.txt|txt)$/i.exec(file) ?? [];
  if (course !== undefined && isLocale(language) && slug(name) !== '')
    return `rename the file to content/courses/${course}/${language}/${slug(name)}.mdx\n(${whereLessons})`;
  if (/\.(?:mdx?|MDX)$/.test(file)) return whereLessons;
  if (/\.(?:png|jpe?g|webp|avif|gif|svg)$/i.test(file)) return 'pictures: content/courses/<course>/images/, with a lower-case ending';
  if (/\.ya?ml$/.test(file)) return 'course.yml stands in content/courses/<course>/, glossaries in content/glossary/<language>.yml';
  return 'move it out of content/';
}
