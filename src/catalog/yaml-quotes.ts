/** A text that begins with a quotation in quotation marks of the other kind around all of it. */
export function quoteAll(value: string): string {
  if (value.endsWith(value[0] ?? '')) return quote(value);
  return value.startsWith("'") ? `"${value.replaceAll('"', '\\"')}"` : `'${value.replaceAll("'", "''")}'`;
}

/** A text in quotation marks; those it has around it, or only in front, are not kept. */
export function quote(value: string): string {
  const plain = value.replace(/^(["'])(.*?)\1?$/, '$2');
  return plain.includes('"') ? `'${plain.replaceAll("'", "''")}'` : `"${plain}"`;
}
