/** Forms of a counted phrase by plural category; `other` is always there. `{n}` stands for the number. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Fills `{name}` places in a message. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : place));
}

/** The form of a counted phrase that the language wants for `n`, filled in. */
export function count(phrase: Plural, n: number, locale: string, values: Readonly<Record<string, string | number>> = {}): string {
  const [plural, number] = formatsOf(locale);
  return fill(phrase[plural.select(n)] ?? phrase.other, { n: number.format(n), ...values });
}

/** Kept, because making them takes far longer than using them. */
const formats = new Map<string, readonly [Intl.PluralRules, Intl.NumberFormat]>();

function formatsOf(locale: string) {
  const kept = formats.get(locale) ?? ([new Intl.PluralRules(locale), new Intl.NumberFormat(locale)] as const);
  formats.set(locale, kept);
  return kept;
}
