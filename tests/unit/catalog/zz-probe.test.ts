import { test } from 'vitest';
import { readLesson } from '#catalog/read-lesson.ts';
import { readdirSync, readFileSync } from 'node:fs';
const dir = 'content/courses/fundamentals/en/';
const lessons = readdirSync(dir).map((f) => readFileSync(dir + f, 'utf8'));
test('fuzz', () => {
  let n = 0;
  const seen = new Map<string, number>();
  const bits = ['{', '}', '<', '>', '/>', '</Question>', '<Question id="x">', '\n\n', '- ', '- [x] a) ', '1. ', '> ', '`', '`a`', '*', '**', '---\n', '*x', '&x', ': ', '[', '](', '](fact:', '![', '\u0000', '\ud800', '\u2028', '\t', '    ', '\\', '\r', '|', '~~~', '$', '= ', '±', '{/*', '*/}', '"', "'", '=', '{...', '?', '<>', '</>', '<!--', '<?', '&#x0;', '🙂', 'ё', '\ufeff', ':::', '[^1]: ', '# ', '<a.b ', '<a:b ', '\u200b', '!!js ', '<<: ', '? '];
  const R = (k: number) => Math.floor(Math.random() * k);
  const end = Date.now() + 150_000;
  while (Date.now() < end) {
    let s = lessons[R(lessons.length)] as string;
    if (R(3) === 0) { const a = R(s.length); s = s.slice(a, a + R(800)); }
    if (R(4) === 0) s = s.slice(0, 400 + R(1500));
    const m = 1 + R(6);
    for (let i = 0; i < m; i++) {
      const at = R(s.length), len = R(3) === 0 ? R(40) : 0;
      const ins = R(4) === 0 ? '' : (bits[R(bits.length)] as string).repeat(R(10) === 0 ? 1 + R(50) : 1);
      s = s.slice(0, at) + ins + s.slice(at + len);
    }
    n++;
    try { const r = readLesson(s, 'f', 'c'); for (const d of r.diagnostics) { seen.set(d.code, (seen.get(d.code) ?? 0) + 1); const ls = s.split(/\r?\n/); if (d.line < 1 || d.column < 1 || d.line > ls.length + 1 || !Number.isInteger(d.line)) console.log('PLACE', d.code, d.line, d.column, ls.length); } }
    catch (e) { const k = String((e as Error).stack).split('\n').slice(0, 3).join('|'); if (!seen.has(k)) { console.log('THROW', k, JSON.stringify(s.length < 600 ? s : s.slice(0,300))); } seen.set(k, (seen.get(k) ?? 0) + 1); }
  }
  console.log(n, [...seen].sort());
}, 200_000);
