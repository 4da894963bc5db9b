/** A text of the lock as messages say it: on one line, without stars and addresses, in quotation marks if it has none of its own. */
export function said(text: string): string {
  const plain = text
    .replace(/\]\([^)\s]{0,300}\)|[*[\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return /^[“„«][^”»]*[”»]$/.test(plain) ? plain : `“${plain}”`;
}
