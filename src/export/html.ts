/** HTML that is safe to put in a page: text is escaped unless it comes from `html` itself. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Value = string | number | Html | readonly (string | number | Html)[];

export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(parts.map((part, i) => part + (i < values.length ? show(values[i] ?? '') : '')).join(''));
}

function show(value: Value): string {
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map((each) => show(each)).join('');
  return String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
