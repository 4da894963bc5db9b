import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { findBlanks } from './blanks.ts';
import { type Catalog, loadCatalog } from './catalog.ts';
import { byImportance, type Diagnostic, Report } from './diagnostic.ts';
import { checkLock } from './lock/check-lock.ts';
import { reviewCatalog } from './review/review.ts';
import { checkFiles } from './stray-files.ts';
import { didYouMean } from './suggest.ts';

/** TP325: pictures that a lesson shows and nobody has put into the course's folder. */
function checkPictures(root: string, catalog: Catalog): Diagnostic[] {
  return catalog.courses.flatMap((course) =>
    course.lessons.flatMap((lesson) => {
      const report = new Report(lesson.file);
      for (const picture of lesson.pictures) {
        const path = join(root, dirname(lesson.file), picture.name);
        if (existsSync(path)) continue;
        const folder = join(root, `content/courses/${course.id}/images`);
        const names = existsSync(folder) ? readdirSync(folder) : [];
        report.error(
          'TP325',
          picture,
          `There is no picture "${picture.name}". ${didYouMean(basename(picture.name), names)}`.trim(),
          `put the file into content/courses/${course.id}/images/ and write ../images/${basename(picture.name)}`,
        );
      }
      return report.diagnostics;
    }),
  );
}

/** All content with every diagnostic: of form, of names, of teaching and of claims. */
export function checkContent(root: string, today: Date): Catalog {
  const catalog = loadCatalog(root);
  const blanks = [...catalog.sources].flatMap(([file, text]) => findBlanks(file, text));
  const more = [...checkFiles(root), ...blanks, ...checkPictures(root, catalog), ...checkLock(catalog), ...reviewCatalog(catalog, today)];
  return { ...catalog, diagnostics: [...catalog.diagnostics, ...more].sort(byImportance) };
}
