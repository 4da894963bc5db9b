import { readFileSync } from 'node:fs';
import { checkFiles, goodCourse, region, lessonFile, regions } from '/work/main/tests/fixtures/good-course.ts';
const doc = process.argv[2]!;
const text = readFileSync(doc, 'utf8');
const base = checkFiles(goodCourse()).diagnostics.map((d) => d.code);
if (base.length) console.log('base', base);
let code = '';
for (const m of text.matchAll(/^## (TP\d+)|^```(\w+) (wrong|right)(.*)\n([\s\S]*?)^```$/gm)) {
  if (m[1]) { code = m[1]; continue; }
  const [, , , kind, info, body] = m;
  const r = /region=(\w+)/.exec(info!)?.[1], f = /file=(\S+)/.exec(info!)?.[1];
  let files: Record<string, string>;
  if (f) files = { ...goodCourse(), [f === 'course.yml' ? 'content/courses/fundamentals/course.yml' : f]: body! };
  else if (r) { if (!regions.includes(r as any)) throw new Error(r); files = { ...goodCourse({ [r]: body! } as any) }; }
  else files = { ...goodCourse({ questions: region('questions') + '\n' + body }) };
  const found = checkFiles(files).diagnostics.filter((d) => !base.includes(d.code));
  const codes = [...new Set(found.map((d) => d.code))].join();
  const ok = codes === (kind === 'wrong' ? code : '');
  console.log(ok ? 'ok  ' : 'FAIL', code, kind, codes, ok ? '' : found.map((d) => `${d.file.split('/').at(-1)}:${d.line} ${d.code} ${d.message}`).join('\n     '));
}
