/** A sum over named values, as a tree. */
export type Formula =
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'negative'; readonly of: Formula }
  | { readonly type: Operation; readonly left: Formula; readonly right: Formula };

type Operation = '+' | '-' | '*' | '/';

/** What authors type, and the operation it stands for. */
const operations: Readonly<Record<string, Operation>> = {
  '+': '+',
  '-': '-',
  '−': '-',
  '–': '-',
  '*': '*',
  '×': '*',
  '·': '*',
  '/': '/',
  '÷': '/',
  ':': '/',
};

/** Deeper ones are refused, so that no text can exhaust the stack. */
const deepest = 50;

/**
 * Reads a sum such as `(p − d) ÷ n × 100`: numbers with a point or a comma, names, + − × ÷ (also * / :) and brackets. Null
 * if the text is none.
 */
export function parseFormula(text: string): Formula | null {
  const tokens = text.match(/\d+(?:[.,]\d+)?|[A-Za-z]\w*|\S/g) ?? [];
  let at = 0;
  let depth = 0;

  function sum(): Formula | null {
    return chain(product, ['+', '-']);
  }
  function product(): Formula | null {
    return chain(factor, ['*', '/']);
  }
  function chain(part: () => Formula | null, accepted: readonly Operation[]): Formula | null {
    let left = part();
    for (;;) {
      const operation = operations[tokens[at] ?? ''];
      if (!left || !operation || !accepted.includes(operation)) return left;
      at++;
      const right = part();
      left = right && { type: operation, left, right };
    }
  }
  function factor(): Formula | null {
    const token = tokens[at++] ?? '';
    if (++depth > deepest) return null;
    const found = factorOf(token);
    depth--;
    return found;
  }
  function factorOf(token: string): Formula | null {
    if (/^\d/.test(token)) return { type: 'number', value: Number(token.replace(',', '.')) };
    if (/^[A-Za-z]/.test(token)) return { type: 'name', name: token };
    if (operations[token] === '-') {
      const of = factor();
      return of && { type: 'negative', of };
    }
    if (token !== '(') return null;
    const inside = sum();
    return inside && tokens[at++] === ')' ? inside : null;
  }

  const whole = sum();
  return whole && at === tokens.length ? whole : null;
}

/** The value of the sum; NaN where a name has none, and not finite where it divides by zero. */
export function evaluate(formula: Formula, values: Readonly<Record<string, number>>): number {
  switch (formula.type) {
    case 'number':
      return formula.value;
    case 'name':
      return Object.hasOwn(values, formula.name) ? (values[formula.name] ?? Number.NaN) : Number.NaN;
    case 'negative':
      return -evaluate(formula.of, values);
    default: {
      const [left, right] = [evaluate(formula.left, values), evaluate(formula.right, values)];
      if (formula.type === '+') return left + right;
      if (formula.type === '-') return left - right;
      return formula.type === '*' ? left * right : left / right;
    }
  }
}

/** The names a sum uses, each once. */
export function namesIn(formula: Formula): string[] {
  switch (formula.type) {
    case 'number':
      return [];
    case 'name':
      return [formula.name];
    case 'negative':
      return namesIn(formula.of);
    default:
      return [...new Set([...namesIn(formula.left), ...namesIn(formula.right)])];
  }
}
