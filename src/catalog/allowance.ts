import { blank } from './blanks.ts';
import type { Diagnostic, Place, Report } from './diagnostic.ts';
import { type Node, placeOf, walk } from './mdast.ts';

/** A rule switched off for one place, with the reason: `{/* allow TP430: … *\/}` on the line above. */
export interface Allowance extends Place {
  readonly code: string;
  /** The lines it covers: up to the end of the block that follows. */
  readonly until: number;
  /** How it is written with its reason, where it has none. */
  readonly bare?: string;
}

const comment = /^\s*\/\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/;
const form = /^\s*allow\s+(TP\d{3})\s*:\s*(\S[\s\S]*?)\s*$/;
const shortestReason = 10;
const canBeAllowed = /^TP[45]/;

/** Whether an expression in braces is only a comment, which runs nothing. */
export function isComment(node: Node): boolean {
  return (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && comment.test(node.value ?? '');
}

/** The allowances of a lesson; those without a code or a reason are reported. */
export function readAllowances(tree: Node, report: Report): Allowance[] {
  const blocks = walk(tree);
  return blocks.filter(isComment).flatMap((node) => {
    const at = placeOf(node);
    const text = comment.exec(node.value ?? '')?.[1] ?? '';
    if (!/^\s*(?:allow\b|\w+\s+TP\d{3}\s*:)/.test(text)) return [];
    const named = codeOf(text, at, (words) => `{/* ${words} */}`, report);
    if (named === null) return [];
    const next = blocks.find(
      (other) => other !== node && (other.position?.start.line ?? 0) > at.line && !/^(?:root|definition)$/.test(other.type),
    );
    return [{ ...named, line: at.line, column: at.column, until: next?.position?.end.line ?? at.line + 1 }];
  });
}

/**
 * The allowances of a lesson's description, `offset` lines below the start of the file: `# allow TP406: …` covers the
 * line below it and what is said of the lesson as a whole.
 */
export function readDescriptionAllowances(yaml: string, offset: number, report: Report): Allowance[] {
  return yaml.split('\n').flatMap((text, i) => {
    const [, indent = '', words = ''] = /^(\s*)#\s*(allow\s+TP.*)$/.exec(text) ?? [];
    const at = { line: i + 1 + offset, column: indent.length + 1 };
    const named = words === '' ? null : codeOf(words, at, (better) => `${indent}# ${better}`, report);
    if (named === null) return [];
    return [
      { ...named, ...at, until: at.line + 1 },
      { ...named, line: 1, column: 1, until: 1 },
    ];
  });
}

/** The code that the words of an allowance name, or null after reporting that it is missing. */
function codeOf(text: string, at: Place, write: (words: string) => string, report: Report): Pick<Allowance, 'code' | 'bare'> | null {
  const [, code, reason] = form.exec(text) ?? [];
  if (code && reason && !canBeAllowed.test(code)) {
    const message = `${code} cannot be switched off; only rules about teaching and claims can, whose codes begin with TP4 or TP5.`;
    report.error('TP130', at, message, 'delete the note, and mend what it is about');
    return null;
  }
  if (code && reason && reason.length >= shortestReason) return { code };
  const typed = /\bTP\d{3}\b/.exec(text)?.[0];
  const better = write(`allow ${typed ?? blank('its code')}: ${blank('why the rule does not fit here')}`);
  if (typed !== undefined && canBeAllowed.test(typed)) return { code: typed, bare: better };
  report.error('TP130', at, withReason, better);
  return null;
}

const withReason = 'A rule can be switched off only by its code and with a reason.';

/** TP130: allowances without a reason that are needed, or all where it is not known what they might allow. */
export function reportBare(allowances: readonly Allowance[], diagnostics: readonly Diagnostic[] | null, report: Report): void {
  const isNeeded = (allowance: Allowance) => diagnostics === null || diagnostics.some((diagnostic) => covers(allowance, diagnostic));
  const needed = allowances.filter((allowance) => allowance.bare && isNeeded(allowance));
  // One of the description stands for its line and for the whole lesson.
  for (const bare of new Set(needed.map((allowance) => allowance.bare))) {
    const at = allowances.find((allowance) => allowance.bare === bare && allowance.until > 1);
    if (at && bare) report.error('TP130', at, withReason, bare);
  }
}

/** The diagnostics that no allowance covers. Errors of form cannot be allowed, only rules about teaching and claims. */
export function withoutAllowed(diagnostics: readonly Diagnostic[], allowances: readonly Allowance[]): Diagnostic[] {
  return diagnostics.filter(
    (diagnostic) => !canBeAllowed.test(diagnostic.code) || !allowances.some((allowance) => covers(allowance, diagnostic)),
  );
}

function covers({ code, line, until }: Allowance, diagnostic: Diagnostic): boolean {
  // What course.yml says of a lesson concerns it as a whole.
  const at = diagnostic.file.endsWith('/course.yml') ? 1 : diagnostic.line;
  return code === diagnostic.code && at >= line && at <= until;
}

/** TP131: allowances that nothing needs. One of the description stands for its line and for the whole lesson. */
export function reportIdle(allowances: readonly Allowance[], diagnostics: readonly Diagnostic[], report: Report): void {
  const used = allowances.filter((allowance) => diagnostics.some((diagnostic) => covers(allowance, diagnostic)));
  const isWhole = ({ line, until }: Allowance) => line === 1 && until === 1;
  for (const allowance of allowances) {
    if (used.includes(allowance) || isWhole(allowance)) continue;
    if (used.some((other) => isWhole(other) && other.code === allowance.code)) continue;
    // Without a reason it would stop a build, which does not look for what it might allow.
    report[allowance.bare ? 'error' : 'warn'](
      'TP131',
      allowance,
      `Nothing that follows breaks the rule ${allowance.code}, so this note switches off nothing.`,
      'delete the note',
    );
  }
}
