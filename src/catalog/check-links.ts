import type { Catalog } from './catalog.ts';
import { type Diagnostic, Report } from './diagnostic.ts';
import { lineWith } from './line-with.ts';
import { sourceLine } from './source-line.ts';

/** TP326: a link to the web page that is the source of a claim, in place of a link to the claim. */
export function checkLinks({ courses, facts, sources }: Omit<Catalog, 'diagnostics'>): Diagnostic[] {
  const claims = new Map(Object.entries(facts).flatMap(([id, { url }]) => (url === undefined ? [] : [[bare(url), id] as const])));
  return courses.flatMap(({ lessons }) =>
    lessons.flatMap(({ file, links }) => {
      const report = new Report(file);
      for (const link of links) {
        const fact = claims.get(bare(link.name));
        if (fact === undefined) continue;
        const message = `This page is the source of the claim "${fact}"; linked as a claim, it comes with its date, its caveat and its place among the sources.`;
        const line = sourceLine({ sources }, file, link);
        report.warn('TP326', link, message, lineWith(line, `(${link.name})`, `(fact:${fact})`, link.column));
      }
      return report.diagnostics;
    }),
  );
}

/** An address without what does not change the page. */
function bare(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/#.*$|\/$/g, '');
}
