import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readPages } from '#catalog/pages.ts';

const root = mkdtempSync(join(tmpdir(), 'touchpoint-pages-'));
mkdirSync(join(root, 'content/pages/en'), { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

const head = '---\ntitle: About\nsummary: Who we are.\n---\n\n';

/** What is said about a page with this text, each as `TP103 6:4`. */
function saidOf(text: string): string[] {
  writeFileSync(join(root, 'content/pages/en/about.mdx'), text);
  return readPages(root).flatMap(({ report }) => report.diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`));
}

describe('a page of the site', () => {
  test('may hold headings, lists, links and emphasis', () => {
    expect(saidOf(`${head}## Who\n\n- *We*, at [home](https://example.org/).\n`)).toEqual([]);
  });

  test.each([
    ['code', 'At {process.env.HOME}.', 'TP103 6:4'],
    ['an import', "import fs from 'node:fs'", 'TP102 6:1'],
    ['a link that runs a script', '[Press](javascript:alert(1))', 'TP105 6:1'],
    ['a tag of lessons', '<Good>\n\nText.\n\n</Good>', 'TP106 6:1'],
    ['a tag that nobody knows', '<script>\n\nalert(1)\n\n</script>', 'TP106 6:1'],
    ['a tag that is not closed', '<Good>', 'TP101 6:1'],
  ])('may not hold %s', (_, text, said) => {
    expect(saidOf(head + text)).toContain(said);
  });

  test.each([
    ['One address.<br>\nNo account.', 'Pages cannot hold HTML such as <br>.', 'One address.'],
    ['It is <b>free</b> for all.', 'Pages cannot hold HTML such as <b>.', 'It is **free** for all.'],
    ['<p>Free.</p>', 'Pages cannot hold HTML such as <p>.', 'Free.'],
    [
      '<Good>\n\nText.\n\n</Good>',
      'There are no tags on such a page, so <Good> cannot stand here.',
      'delete this line and </Good> in line 10; the text between them stays',
    ],
  ])('says once how %j is written', (text, message, cure) => {
    saidOf(head + text);
    expect(readPages(root).flatMap(({ report }) => report.diagnostics)).toMatchObject([{ message, cure }]);
  });

  test('needs a title and a summary, and nothing else above the text', () => {
    expect(saidOf('Text.\n')).toEqual(['TP122 1:1', 'TP122 1:1']);
    expect(saidOf('---\ntitle: About\nsummary: Who.\nlayout: x\n---\n')).toEqual(['TP121 4:1']);
  });
});
