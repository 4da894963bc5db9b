import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { blank, findBlanks } from './blanks.ts';
import { type Catalog, loadCatalog } from './catalog.ts';
import { findChatWords } from './chat-words.ts';
import { byImportance, type Diagnostic, Report } from './diagnostic.ts';
import { backFirst } from './lock/back-first.ts';
import { checkLock } from './lock/check-lock.ts';
import { joinLost } from './lock/lost-questions.ts';
import { withReleased } from './lock/recall.ts';
import { readPages } from './pages.ts';
import { withOriginal } from './review/languages/with-original.ts';
import { reviewCatalog } from './review/review.ts';
import { saidOnce } from './said-once.ts';
import { checkFiles } from './stray-files.ts';
import { closest, didYouMean } from './suggest.ts';

/** TP325: pictures that a lesson shows and nobody has put into the course's folder. */
function checkPictures(root: string, catalog: Catalog): Diagnostic[] {
  return catalog.courses.flatMap((course) =>
    course.lessons.flatMap((lesson) => {
      const report = new Report(lesson.file);
      for (const picture of lesson.pictures) {
        // Addresses of another form are reported where the lesson is read.
        if (!/^\.{1,2}\//.test(picture.name) || existsSync(join(root, dirname(lesson.file), picture.name))) continue;
        const folder = join(root, `content/courses/${course.id}/images`);
        const names = existsSync(folder) ? readdirSync(folder) : [];
        const name = basename(picture.name);
        const near = names.includes(name) ? name : closest(name, names);
        report.error(
          'TP325',
          picture,
          `There is no picture "${picture.name}". ${didYouMean(name, names)}`.trim(),
          near === undefined
            ? `${picture.name === `../images/${name}` ? 'leave this line as it is' : `![${picture.alt || blank('what it shows')}](../images/${name})`}\n(and put the picture into ${names.length > 0 ? 'the folder' : 'a new folder'} content/courses/${course.id}/images/; without a picture delete this line)`
            : `![${picture.alt || blank('what it shows')}](../images/${near})`,
        );
      }
      return report.diagnostics;
    }),
  );
}

/** All content with every diagnostic: of form, of names, of teaching and of claims. Without `advice` not all warnings are there. */
export function checkContent(root: string, today: Date, advice = true): Catalog {
  const catalog = loadCatalog(root);
  const pages = readPages(root);
  const sources = new Map([...catalog.sources, ...pages.map(({ file, text }) => [file, text] as const)]);
  const blanks = [...sources].flatMap(([file, text]) => findBlanks(file, text));
  const more = [
    ...checkFiles(root),
    ...pages.flatMap(({ report }) => report.diagnostics),
    ...blanks,
    ...[...sources].flatMap(([file, text]) => findChatWords(file, text)),
    ...checkPictures(root, catalog),
    ...checkLock(catalog),
    ...reviewCatalog(catalog, today, advice),
  ];
  return {
    ...catalog,
    sources,
    diagnostics: withOriginal(catalog, withReleased(catalog, joinLost(saidOnce(backFirst([...catalog.diagnostics, ...more])))))
      .filter(isNotOfBlank(blanks))
      .sort(byImportance),
  };
}

/** What rules say of a line with a blank, or of a lesson that has some as a whole, is said again if filling it does not mend it. */
function isNotOfBlank(blanks: readonly Diagnostic[]): (found: Diagnostic) => boolean {
  const lines = new Set(blanks.map(({ file, line }) => `${file}:${line}`));
  const drafts = new Set(blanks.map(({ file }) => file));
  return ({ code, file, line }) => !/^TP[2456]/.test(code) || !(lines.has(`${file}:${line}`) || (line === 1 && drafts.has(file)));
}
