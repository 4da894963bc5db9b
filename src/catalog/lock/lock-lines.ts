import type { Report } from '../diagnostic.ts';

/** A line `key: value` of the lock file with the lines indented below it. */
export interface Entry {
  readonly key: string;
  readonly value: string;
  readonly line: number;
  readonly below: readonly Entry[];
}

interface Growing extends Entry {
  readonly below: Growing[];
}

const form = /^( *)([A-Za-z0-9.-]+):(?: (.+))?$/;

/** What is wrong with the lock file, said at its line; cured by going back, because nobody should write it by hand. */
export function complain(report: Report, line: number, message: string): void {
  report.error(
    'TP609',
    { line, column: 1 },
    `The list of released ids cannot be read here: ${message}`,
    'git diff content/lock.yml shows what it was; take it back, only "npm run lock" writes this file',
  );
}

/** The file's lines as a tree. The form never varies, and a reader of any YAML would need ten times as long. */
export function readLines(text: string, report: Report): Entry[] {
  const root: Growing = { key: '', value: '', line: 0, below: [] };
  const open: Growing[] = [root];
  for (const [i, content] of text.split(/\r?\n/).entries()) {
    if (content.trim() === '' || content.startsWith('#')) continue;
    const [, indent = '', key = '', value = ''] = form.exec(content) ?? [];
    const parent = key === '' || indent.length % 2 === 1 ? undefined : open[indent.length / 2];
    if (!parent) {
      const clash = /^(<{7}|={7}|>{7})/.test(content);
      complain(report, i + 1, clash ? 'two versions of the file met; keep the lines of both and delete the marks.' : `"${content.trim()}"`);
      continue;
    }
    const entry: Growing = { key, value: plain(value), line: i + 1, below: [] };
    parent.below.push(entry);
    open.splice(indent.length / 2 + 1, open.length, entry);
  }
  return root.below;
}

/** Text that stands in quotation marks, without them. */
function plain(text: string): string {
  if (!text.startsWith('"')) return text;
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}
