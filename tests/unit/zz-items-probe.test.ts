import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkFiles, goodCourse, region, type Region } from '../fixtures/good-course.ts';
const md = readFileSync('content/codes/4-items.md', 'utf8');
for (const part of md.split(/^## /m).slice(1)) {
  const code = part.slice(0, 5);
  test(code, () => {
    for (const [, kind, info, text] of part.matchAll(/^```mdx (wrong|right)([^\n]*)\n([\s\S]*?)^```$/gm)) {
      const where = /region=(\w+)/.exec(info ?? '')?.[1] as Region | undefined;
      const found = checkFiles(goodCourse(where ? { [where]: text } : { questions: `${region('questions')}\n${text}` })).diagnostics;
      const severity = /^(warning|error) · /m.exec(part)?.[1];
      expect.soft(found.map((d) => `${d.code} ${d.severity} ${d.message}`), `${code} ${kind}`).toEqual(kind === 'wrong' ? [expect.stringMatching(`^${code} ${severity}`)] : []);
      if (kind === 'wrong') for (const d of found) console.log(d.code, `${d.line}:${d.column}`, d.message, '=>', d.cure);
    }
  });
}
