/** Offers a text to the person as a file; `type` is a MIME type. */
export function saveFile(text: string, name: string, type = 'application/json'): void {
  const file = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = file;
  link.download = name;
  link.click();
  // Some browsers read the file only after a while.
  setTimeout(() => URL.revokeObjectURL(file), 60_000);
}

/** "touchpoint-Ana-2026-11-21.json"; of a name only letters and digits are left. */
export function fileNameOf(learner: string, now: Date): string {
  const name = learner.replace(/[^\p{Letter}\p{Number}]+/gu, '-').replace(/^-|-$/g, '');
  return ['touchpoint', ...(name === '' ? [] : [name]), `${now.toISOString().slice(0, 10)}.json`].join('-');
}
