import type { Locale } from '#domain/locale.ts';
import type { LessonRule } from '../rule.ts';

/** The marks of each language around a quotation; English is left alone. */
const marks: Readonly<Partial<Record<Locale, readonly [language: string, open: string, close: string]>>> = {
  bg: ['Bulgarian', '„', '“'],
  el: ['Greek', '«', '»'],
  pl: ['Polish', '„', '”'],
  ru: ['Russian', '«', '»'],
};

/** Words between English or straight marks; inside of «…» other marks are right, and in back-quotes any. */
const english = /«[^»]{0,1000}»|`[^`]{0,1000}`|["“]([^"“”„«»]{1,300})["”]/g;

/** TP705: a translation with the quotation marks of English, or straight ones. */
export const quotationMarks: LessonRule = (lesson, report, { course: { locale }, catalog }) => {
  const own = marks[locale];
  if (!own) return;
  const [language, open, close] = own;
  for (const [i, line] of (catalog.sources.get(lesson.file) ?? '').split(/\r?\n/).entries()) {
    if (i + 1 < bodyStart(lesson) || /^\s*</.test(line)) continue;
    const mended = line.replace(english, (all: string, words?: string) => (words === undefined ? all : open + words + close));
    if (mended === line) continue;
    const first = Array.from(line).findIndex((sign, at) => sign !== mended.charAt(at));
    report.warn('TP705', { line: i + 1, column: first + 1 }, `${language} has the quotation marks ${open}…${close}.`, mended);
  }
};

/** The first line below the description. */
function bodyStart({ flow }: Parameters<LessonRule>[0]): number {
  return flow[0]?.line ?? 1;
}
