/** A moment of a journey: its text, its mood from -2 to 2, and the mood as it is printed. */
export type Moment = { readonly text: string; readonly mood: number; readonly printed: string };

const endsInMood = /^(?<text>.*):(?!\d)\s*(?<sign>[-+−–]?)\s*(?<size>\d+(?:[.,]\d+)?)\s*$/su;

/** Splits a label at its first colon; without a colon all of it is the name. */
export function nameAndExample(label: string): { name: string; example: string } {
  const [name = '', ...rest] = label.split(':');
  return { name: name.trim(), example: rest.join(':').trim() };
}

/** Reads the mood after the last colon, held within -2 to 2; a label that ends in no number has the mood 0. */
export function moment(label: string): Moment {
  const { text, sign = '', size = '0' } = endsInMood.exec(label)?.groups ?? {};
  const distance = Math.min(2, Number(size.replace(',', '.')));
  const said = (text ?? label).trim();
  if (distance === 0) return { text: said, mood: 0, printed: '0' };
  const isLow = sign !== '' && sign !== '+';
  const digits = distance === 2 ? '2' : size;
  return { text: said, mood: isLow ? -distance : distance, printed: `${isLow ? '−' : '+'}${digits}` };
}

/** Finds the first of the moments whose mood is farthest from 0, or -1 if there are none. */
export function peakOf(moments: readonly Moment[]): number {
  const farthest = Math.max(...moments.map(({ mood }) => Math.abs(mood)));
  return moments.findIndex(({ mood }) => Math.abs(mood) === farthest);
}

/** Divides labels at the second heading: one ending in a colon, else that after two things or before the last five. */
export function waterline(labels: readonly string[]): { above: string[]; below: string[] } {
  const marked = labels.findIndex((label, index) => index > 0 && label.trim().endsWith(':'));
  const second = marked > 0 ? marked : Math.max(3, labels.length - 6);
  const texts = labels.map((label) => label.trim().replace(/\s*:$/u, ''));
  return { above: texts.slice(0, second), below: texts.slice(second) };
}
