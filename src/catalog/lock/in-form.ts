/** A text in the form that all others of its list have: in quotation marks, and with the mark that ends a sentence. */
export function inForm(text: string, others: readonly string[]): string {
  if (others.length < 2) return text;
  const areSpoken = others.every((other) => /^[“"„«].*[”"»“]$/.test(other));
  const [, open = '', inside = text, close = ''] = (areSpoken && /^([“"„«]?)(.*?)([”"»]?)$/.exec(text)) || [];
  const bare = others.map((other) => (areSpoken ? other.slice(0, -1) : other));
  const ends = bare.every((other) => /[.!?]$/.test(other)) && !/[.!?…]$/.test(inside);
  const ended = inside + (ends ? (bare.every((other) => other.endsWith('?')) ? '?' : '.') : '');
  return areSpoken ? `${open || others[0]?.slice(0, 1)}${ended}${close || others[0]?.slice(-1)}` : ended;
}
