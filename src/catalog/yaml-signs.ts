/** What is wrong with the signs behind a name, where one colon and one space belong. */
export function messageOfSign(name: string, sign: string): string {
  if (/[;=]/.test(sign)) return `Behind "${name}" stands "${/[;=]/.exec(sign)?.[0]}" in place of a colon.`;
  return /:.*:/.test(sign) ? `Behind "${name}" stands more than one colon.` : `After the colon of "${name}" a space is missing.`;
}
