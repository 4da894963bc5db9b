import type { Catalog } from '../../catalog.ts';
import { type Diagnostic, type Place, Report } from '../../diagnostic.ts';
import type { Fact } from '../../registers.ts';

const file = 'content/facts.yml';
const day = 86_400_000;
/** Months after which a claim must be looked at again. */
const longest: Record<Fact['kind'], number> = { law: 12, vendor: 12, survey: 12, case: 12, research: 36, standard: 36, method: 36 };
/** Days a law may be overdue before the site must not be built with it. */
const grace = 90;

/** TP510 to TP513: entries of facts.yml that are overdue, undated, unexplained or promise to wait too long. */
export function reviewRegister(catalog: Pick<Catalog, 'facts' | 'sources'>, today: Date): Diagnostic[] {
  const report = new Report(file);
  const lines = (catalog.sources.get(file) ?? '').split('\n');
  for (const [id, fact] of Object.entries(catalog.facts)) {
    const entry = lines.findIndex((line) => line.replace(/["']/g, '').startsWith(`${id}:`));
    const at = (field: string): Place => {
      const offset = lines.slice(entry + 1).findIndex((line) => line.trimStart().startsWith(`${field}:`) || /^\S/.test(line));
      const line = lines[entry + 1 + offset]?.trimStart().startsWith(`${field}:`) ? entry + 2 + offset : entry + 1;
      return { line: Math.max(1, line), column: 1 };
    };
    const overdue = Math.floor((today.getTime() - Date.parse(fact.reviewBy)) / day);
    if (overdue > 0) {
      const say = fact.kind === 'law' && overdue > grace ? report.error.bind(report) : report.warn.bind(report);
      say(
        'TP510',
        at('reviewBy'),
        `"${id}" should have been checked again ${overdue} days ago.`,
        'look at the source again, then set checked: to today and reviewBy: to the next date',
      );
    }
    if (Date.parse(fact.checked) > today.getTime()) {
      report.error(
        'TP511',
        at('checked'),
        `"${id}" says it was checked on ${fact.checked}, which is still to come.`,
        `checked: ${today.toISOString().slice(0, 10)}`,
      );
    }
    const months = (Date.parse(fact.reviewBy) - Date.parse(fact.checked)) / (day * 30.44);
    if (months > longest[fact.kind] + 0.5) {
      report.warn(
        'TP512',
        at('reviewBy'),
        `A ${fact.kind} must be looked at every ${longest[fact.kind]} months; "${id}" waits ${Math.round(months)}.`,
        'reviewBy: an earlier day',
      );
    }
    if (fact.status !== 'use' && !fact.note) {
      report.error(
        'TP513',
        at('status'),
        `"${id}" is ${fact.status} and does not say why.`,
        'note: what to be careful about, in one or two sentences',
      );
    }
  }
  return report.diagnostics;
}
