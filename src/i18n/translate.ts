/** Forms of a counted phrase by plural category; `other` is always there. `{n}` stands for the number. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Fills `{name}` places in a message. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : place));
}

/** The form of a counted phrase that the language wants for `n`, filled in. */
export function count(phrase: Plural, n: number, locale: string, values: Readonly<Record<string, string | number>> = {}): string {
  const form = phrase[new Intl.PluralRules(locale).select(n)] ?? phrase.other;
  return fill(form, { n: new Intl.NumberFormat(locale).format(n), ...values });
}
