import type { Diagnostic } from '../diagnostic.ts';

/** What a lesson lacks when a question is gone. */
const lack = /^TP(?:306|405|414|415|416)$/;

/** The diagnostics; a released question that is gone and what its lesson therefore lacks are one, at the place of the latter. */
export function joinLost(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const isLost = ({ code, file }: Diagnostic) => code === 'TP600' && file.endsWith('.mdx');
  const lostIn = new Set(diagnostics.filter(isLost).map(({ file }) => file));
  const lacks = Map.groupBy(
    diagnostics.filter(({ code, file }) => lack.test(code) && lostIn.has(file)),
    ({ file }) => file,
  );
  return diagnostics
    .filter((found) => !lacks.get(found.file)?.includes(found))
    .map((found) => {
      const [first] = (isLost(found) && lacks.get(found.file)) || [];
      if (!first) return isLost(found) ? { ...found, cure: goneFirst(found.cure) } : found;
      // At the objective, if that lacks it.
      const { line, column } = /^TP41[456]$/.test(first.code) ? found : first;
      return { ...found, line, column, message: `${found.message} ${first.message}` };
    });
}

/** Where nothing is missing without it, a question was most likely deleted on purpose. */
function goneFirst(cure: string): string {
  const lines = cure.split('\n');
  const gone = lines.at(-1) ?? '';
  return /^add /.test(cure) && gone.startsWith('If it is gone') ? [gone, '(or, to have it back:)', ...lines.slice(0, -1)].join('\n') : cure;
}
