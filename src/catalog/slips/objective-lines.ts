import { blank } from '../blanks.ts';
import type { Report } from '../diagnostic.ts';

/** TP122: objectives as a plain list. The cure keeps their sentences, and names the ids that the questions use. */
export function nameObjectives(yaml: string, used: readonly string[], report: Report): void {
  const [, list = ''] = /^objectives:[ \t]*\n((?:[ \t]*-[ \t]+\S.*(?:\n|$))+)/m.exec(yaml) ?? [];
  const found = report.diagnostics.findIndex(({ code, message }) => code === 'TP122' && message.startsWith('"objectives" must be a group'));
  const fault = report.diagnostics[found];
  if (!fault || list === '') return;
  const ids = [...new Set(used.filter((id) => id !== ''))];
  const anyId = blank(ids.length > 0 ? `its id: ${ids.join(', ')}` : 'its id');
  const lines = list.trimEnd().split('\n');
  const cure = ['objectives:', ...lines.map((line) => `  ${anyId}: ${line.trim().replace(/^-\s+/, '')}`)].join('\n');
  report.diagnostics[found] = { ...fault, cure };
}
