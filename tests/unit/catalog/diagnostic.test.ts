import { describe, expect, test } from 'vitest';
import { byImportance, type Diagnostic, formatAnnotation, formatDiagnostic, Report } from '#catalog/diagnostic.ts';

const fault: Diagnostic = {
  code: 'TP106',
  severity: 'error',
  file: 'content/a.mdx',
  line: 2,
  column: 5,
  message: 'There is no tag <Gut>.',
  cure: '<Good>\n…\n</Good>',
};

describe('Report', () => {
  test('collects errors and warnings of its file in the order they come', () => {
    const report = new Report('content/a.mdx');
    report.error('TP106', { line: 2, column: 5 }, 'There is no tag <Gut>.', '<Good>\n…\n</Good>');
    report.warn('TP999', { line: 1, column: 1 }, 'Hm.', 'Try.');
    expect(report.diagnostics).toEqual([
      fault,
      { code: 'TP999', severity: 'warning', file: 'content/a.mdx', line: 1, column: 1, message: 'Hm.', cure: 'Try.' },
    ]);
  });
});

describe('formatDiagnostic', () => {
  test('shows the address, the message, the line with a marker below, and the cure', () => {
    expect(formatDiagnostic(fault, 'One.\nTwo <Gut> three.\n')).toBe(
      [
        'content/a.mdx:2:5 error TP106',
        '  There is no tag <Gut>.',
        '  2 | Two <Gut> three.',
        '          ^',
        '  Instead: <Good>',
        '           …',
        '           </Good>',
      ].join('\n'),
    );
  });

  test('moves the marker with the length of the line number', () => {
    const [, , line, marker] = formatDiagnostic({ ...fault, line: 100, column: 1 }, `${'\n'.repeat(99)}<Gut>\n`).split('\n');
    expect(line?.indexOf('<')).toBe(marker?.indexOf('^'));
  });

  test('finds the line in files that end their lines as on Windows', () => {
    expect(formatDiagnostic(fault, 'One.\r\nTwo <Gut>.\r\n')).toContain('  2 | Two <Gut>.\n');
  });

  test('shows an empty line where the file has none', () => {
    expect(formatDiagnostic({ ...fault, line: 9, column: 1 }, 'One.')).toContain('\n  9 | \n      ^\n');
  });
});

describe('formatAnnotation', () => {
  test('says everything in one line, in the form that GitHub shows', () => {
    expect(formatAnnotation({ ...fault, message: '50 % of\nit' })).toBe(
      '::error file=content/a.mdx,line=2,col=5,title=TP106::50 %25 of%0Ait Instead: <Good>%0A…%0A</Good>',
    );
  });
});

describe('byImportance', () => {
  test('puts errors before warnings, then files, lines and columns in order', () => {
    const at = (severity: Diagnostic['severity'], file: string, line: number, column: number): Diagnostic => ({
      ...fault,
      severity,
      file,
      line,
      column,
    });
    const sorted = [
      at('error', 'a', 2, 9),
      at('error', 'a', 10, 1),
      at('error', 'a', 10, 2),
      at('error', 'b', 1, 1),
      at('warning', 'a', 1, 1),
    ];
    expect(sorted.toReversed().toSorted(byImportance)).toEqual(sorted);
  });
});
