import type { Diagnostic, Place, Report } from './diagnostic.ts';
import { type Node, placeOf, walk } from './mdast.ts';

/** A rule switched off for one place, with the reason: `{/* allow TP430: … *\/}` on the line above. */
export interface Allowance extends Place {
  readonly code: string;
  /** The lines it covers: up to the end of the block that follows. */
  readonly until: number;
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
    const code = codeOf(text, at, (words) => `{/* ${words} */}`, report);
    if (code === null) return [];
    const next = blocks.find(
      (other) => other !== node && (other.position?.start.line ?? 0) > at.line && !/^(?:root|definition)$/.test(other.type),
    );
    return [{ code, line: at.line, column: at.column, until: next?.position?.end.line ?? at.line + 1 }];
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
    const code = words === '' ? null : codeOf(words, at, (better) => `# ${better}`, report);
    if (code === null) return [];
    return [
      { code, ...at, until: at.line + 1 },
      { code, line: 1, column: 1, until: 1 },
    ];
  });
}

/** The code that the words of an allowance name, or null after reporting what is missing. */
function codeOf(text: string, at: Place, write: (words: string) => string, report: Report): string | null {
  const [, code, reason] = form.exec(text) ?? [];
  if (code && reason && !canBeAllowed.test(code)) {
    const message = `${code} cannot be switched off; only rules about teaching and claims can, whose codes begin with TP4 or TP5.`;
    report.error('TP130', at, message, 'delete the note, and mend what it is about');
    return null;
  }
  if (code && reason && reason.length >= shortestReason) return code;
  report.error(
    'TP130',
    at,
    'A rule can be switched off only by its code and with a reason.',
    write(`allow ${/TP\d{3}/.exec(text)?.[0] ?? 'TP430'}: why the rule does not fit here`),
  );
  return null;
}

/** The diagnostics that no allowance covers. Errors of form cannot be allowed, only rules about teaching and claims. */
export function withoutAllowed(diagnostics: readonly Diagnostic[], allowances: readonly Allowance[]): Diagnostic[] {
  return diagnostics.filter(
    (diagnostic) => !canBeAllowed.test(diagnostic.code) || !allowances.some((allowance) => covers(allowance, diagnostic)),
  );
}

function covers({ code, line, until }: Allowance, diagnostic: Diagnostic): boolean {
  return code === diagnostic.code && diagnostic.line >= line && diagnostic.line <= until;
}

/** TP131: allowances that nothing needs. One of the description stands for its line and for the whole lesson. */
export function reportIdle(allowances: readonly Allowance[], diagnostics: readonly Diagnostic[], report: Report): void {
  const used = allowances.filter((allowance) => diagnostics.some((diagnostic) => covers(allowance, diagnostic)));
  const isWhole = ({ line, until }: Allowance) => line === 1 && until === 1;
  for (const allowance of allowances) {
    if (used.includes(allowance) || isWhole(allowance)) continue;
    if (used.some((other) => isWhole(other) && other.code === allowance.code)) continue;
    report.warn(
      'TP131',
      allowance,
      `Nothing that follows breaks the rule ${allowance.code}, so this note switches off nothing.`,
      'delete the note',
    );
  }
}
