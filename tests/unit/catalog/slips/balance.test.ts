import { describe, expect, test } from 'vitest';
import { Report } from '#catalog/diagnostic.ts';
import { readForgivingly } from '#catalog/slips/read-forgivingly.ts';

const head = '---\ntitle: One\n---\n\n';

function cureOf(text: string): string[] {
  const report = new Report('file', head + text);
  readForgivingly(head + text, report);
  return report.diagnostics.map(({ code, line, cure }) => `${code} ${line} ${cure}`);
}

describe('the end of a block that is missing', () => {
  test.each([
    ['above the next heading', '<Poor>\nIt rains.\n\n## Next\n\n<Worked>\nOne.\n</Worked>', 'TP101 5 add below line 6:\n</Poor>'],
    [
      'behind the paragraph below the list of a drawing',
      '<Diagram name="iceberg" alt="Ice.">\n- Above\n- Below\n\nMost is below.\n\nOther text.\n\n## Next',
      'TP101 5 add below line 9:\n</Diagram>',
    ],
    ['above the next tag', '<Poor>\nIt rains.\n\n<Worked>\nOne.\n</Worked>', 'TP101 5 add below line 6:\n</Poor>'],
    [
      'with a word about other places where several paragraphs follow',
      '<Myth>\nOne.\n\nTwo.\n\n## Next',
      'TP101 5 add below line 8:\n</Myth>\n(or higher up, below the last line that belongs to <Myth>)',
    ],
    ['with an empty line behind a list', '<Poor>\n- It rains.\n\n## Next', 'TP101 5 add below line 6:\n\n</Poor>'],
    [
      'with a word about the empty line it needs',
      '<Poor>\nIt rains.\n## Next',
      'TP101 5 add below line 6:\n</Poor>\n(with an empty line below it)',
    ],
    [
      'behind the question of an activity',
      '<Activity minutes="3">\n\n<Reflection one two>\nWhy?\n\n> So.\n</Reflection>\n\n## Next\n\n<Monday>\nDo.\n</Monday>',
      'TP101 5 add below line 11:\n</Activity>',
    ],
    [
      'behind the scenes of a conversation',
      '<Conversation one two>\nYou.\n\n### first\n\nA: No.\n\n## Next',
      'TP101 5 add below line 10:\n</Conversation>',
    ],
  ])('is added %s', (_what, text, cure) => {
    expect(cureOf(text)).toEqual([cure]);
  });
});
