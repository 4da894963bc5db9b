import { blank } from '../../blanks.ts';
import type { Catalog } from '../../catalog.ts';
import { type Diagnostic, type Place, Report } from '../../diagnostic.ts';
import type { Fact } from '../../registers.ts';

const file = 'content/facts.yml';
const day = 86_400_000;
/** Months after which a claim must be looked at again. */
const longest: Record<Fact['kind'], number> = { law: 12, vendor: 12, survey: 12, case: 12, research: 36, standard: 36, method: 36 };
const kinds: Record<Fact['kind'], string> = {
  law: 'A rule of law',
  vendor: 'What a firm says',
  survey: 'A survey',
  case: 'A company story',
  research: 'A research result',
  standard: 'A standard',
  method: 'A method',
};
/** Days a law may be overdue before the site must not be built with it. */
const grace = 90;

/** TP510 to TP513: entries of facts.yml that are overdue, undated, unexplained or promise to wait too long. */
export function reviewRegister(catalog: Pick<Catalog, 'facts' | 'sources'>, today: Date): Diagnostic[] {
  const report = new Report(file);
  const lines = (catalog.sources.get(file) ?? '').split('\n');
  const now = today.toISOString().slice(0, 10);
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
      const next = latestDay(fact.checked, fact.kind);
      const isEarlier = fact.reviewBy < fact.checked && next >= now;
      say(
        'TP510',
        at('reviewBy'),
        isEarlier
          ? `"${id}" was checked on ${fact.checked}, and is to be checked again on ${fact.reviewBy}, which is earlier.`
          : `"${id}" should have been checked again ${overdue} ${overdue === 1 ? 'day' : 'days'} ago.`,
        isEarlier
          ? `  reviewBy: ${next}`
          : `${checkedNow(at('checked'), at('reviewBy'), now, fact.kind)}${next > now ? `\n(or, if the day is a slip of the pen: reviewBy: ${next})` : ''}`,
      );
    }
    if (Date.parse(fact.checked) > today.getTime()) {
      report.error('TP511', at('checked'), `"${id}" says it was checked on ${fact.checked}, which is still to come.`, `  checked: ${now}`);
    }
    const months = (Date.parse(fact.reviewBy) - Date.parse(fact.checked)) / (day * 30.44);
    const latest = latestDay(fact.checked, fact.kind);
    if (months > longest[fact.kind] + 0.5) {
      report.warn(
        'TP512',
        at('reviewBy'),
        `${kinds[fact.kind]} must be looked at again within ${longest[fact.kind]} months; "${id}" waits ${Math.round(months)}.`,
        latest >= now ? `  reviewBy: ${latest}` : checkedNow(at('checked'), at('reviewBy'), now, fact.kind),
      );
    }
    if (fact.status !== 'use' && !fact.note) {
      report.error(
        'TP513',
        at('status'),
        `"${id}" is ${fact.status} and does not say why.`,
        `add below this line:\n  note: ${blank('what to be careful about, in one or two sentences')}`,
      );
    }
  }
  return report.diagnostics;
}

/** The lines of a claim that was looked up again today. */
function checkedNow(checkedAt: Place, reviewAt: Place, now: string, kind: Fact['kind']): string {
  const lines = [
    { line: checkedAt.line, text: `  checked: ${now}` },
    { line: reviewAt.line, text: `  reviewBy: ${latestDay(now, kind)}` },
  ].sort((a, b) => a.line - b.line);
  return `${lines.map(({ line, text }) => `in line ${line}:\n${text}`).join('\n')}\n(look at the source first, and write this only if the claim still holds)`;
}

/** The last day on which a claim that was checked on a day must be looked at again. */
function latestDay(checked: string, kind: Fact['kind']): string {
  const [year = 0, month = 1, date = 1] = checked.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + longest[kind], 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + longest[kind], Math.min(date, last))).toISOString().slice(0, 10);
}
