import { blank } from '../blanks.ts';
import { editDistance } from '../suggest.ts';
import { arrowSign, readArrowText } from './script.ts';

const above = 'over|above|more than|higher than|greater than|bigger than|>';
const from = 'at least|≥|>=|=>';
const below = 'under|below|less than|lower than|smaller than|<';
const upTo = 'at most|≤|<=|=<';
const condition = new RegExp(
  String.raw`\b(?:if|when)\s+(?:(trust|heat)\s*)?(?:is\s+)?(?:(${from})|(${upTo})|(${above})|(${below}))\s*(\d+)(?:\s*[:,]|\s+then\b)?`,
  'iu',
);
const meter = /\b(trust|heat)\s*[:=]?\s*(?:([+−–-]?)\s*(\d+)(?:[.,]\d+)?|(up|down|rises|falls))|([+−–-])\s*(\d+)\s*(trust|heat)\b/giu;
const lead = /^(?:\s*(?:go\s*to|goto|to|next|then|scene|leads\s+to|otherwise|else)\b[\s:,]*)+/iu;
const mostChange = 5;
/** What a step that is too big becomes: a big one, though not the biggest, behind which some scenes may be out of reach. */
const bigChange = 3;

/** An arrow as it was meant. */
export interface MeantArrow {
  readonly to: string;
  /** As it should be written, with its sign. */
  readonly text: string;
  /** It says what happens to a meter, asks for one, or says in words that it leads somewhere. */
  readonly isTelling: boolean;
}

/** What the text of an arrow was meant to say, with or without its sign; null where that cannot be told. */
export function meantArrow(typed: string): MeantArrow | null {
  // Word makes the letter "à" of its arrow where its symbols are missing.
  const text = withMeters(
    typed
      .replace(arrowSign, '')
      .replace(/^\s*à\s+/u, '')
      .replace(/[*`“”„"«»#()[\]{}]/gu, ' '),
  );
  const [said = '', name, atLeast, atMost, over, , number = ''] = condition.exec(text) ?? [];
  const { text: bare, isOpen } = withNamedMeters(text.replace(said, ' ').replace(lead, ''));
  const meters = [...bare.matchAll(meter)].map(([, first, sign = '', digits, way, signBefore, digitsAfter, last]) => {
    const number = digits ?? digitsAfter ?? '1';
    // A key that was pressed twice.
    const typedValue = Number(/^(\d)\1$/.exec(number)?.[1] ?? number);
    const value = typedValue > mostChange ? bigChange : typedValue;
    const isLess = /[−–-]/u.test(`${sign}${signBefore ?? ''}`) || /down|falls/i.test(way ?? '');
    return `${(first ?? last ?? '').toLowerCase()} ${isLess ? '-' : '+'}${value}`;
  });
  const [one = '', two = ''] = meters;
  // Each meter changes once, trust before heat.
  if (meters.length === 2 && one.slice(0, 4) === two.slice(0, 4))
    meters.splice(0, 2, one.replace(/^\w+/, 'trust'), two.replace(/^\w+/, 'heat'));
  if (isOpen) meters.splice(0, 1, one.replace(/^\w+/, anyMeter));
  const words = bare
    .replace(meter, ' ')
    .split(/[\s,;:.]+/)
    .filter((word) => word !== '' && !/^(?:and|with|then|else)$/i.test(word));
  if (words.length < 1 || words.length > 3 || words.some((word) => !/^[\p{L}\p{N}-]+$/u.test(word))) return null;
  const to = words.join('-');
  const limit = Number(number) + (atLeast ? -1 : atMost ? 1 : 0);
  const when = said === '' ? '' : ` if ${name?.toLowerCase() ?? anyMeter} ${atLeast || over ? 'over' : 'under'} ${limit}`;
  const mended = `→ ${[to, ...meters].join(', ')}${when}`;
  return readArrowText(mended.replaceAll(anyMeter, 'trust'))
    ? { to, text: mended, isTelling: (meters.length > 0 && !isOpen) || when !== '' || lead.test(text) }
    : null;
}

const anyMeter = blank('trust or heat');
const change = /(?<![\p{L}\p{N}-])(?:\p{L}+\s+)?[+−–-]\s*\d+/gu;

/** Changes without a meter, or of one that is not there, with the meter that is not named; `isOpen` where it may be either. */
function withNamedMeters(text: string): { readonly text: string; readonly isOpen: boolean } {
  const [, scene = '', rest = ''] = /^(\s*[\p{L}\p{N}-]+)([\s,;:].*)$/u.exec(text) ?? [];
  // "+2 heat -1": a comma was lost.
  const parted = rest.replace(/([+−–-]\s*\d+)\s+(?=(?:trust|heat)\s*[+−–-]\s*\d)/giu, '$1, ');
  const named = [...parted.matchAll(meter)];
  const open = [...named.reduce((left, [each]) => left.replace(each, ' '.repeat(each.length)), parted).matchAll(change)];
  const missing = ['trust', 'heat'].filter((name) => !named.some(([each]) => each.toLowerCase().includes(name)));
  if (open.length === 0 || open.length > missing.length) return { text, isOpen: false };
  const whole = open.reduceRight((line, { 0: typed, index }, i) => {
    const number = typed.replace(/^\p{L}+\s+/u, '');
    return `${line.slice(0, index)}${missing[i]} ${number}${line.slice(index + typed.length)}`;
  }, parted);
  return { text: scene + whole, isOpen: open.length < missing.length };
}

/** The meters by their names, where a letter is wrong or two are swapped: "turst -2". */
function withMeters(text: string): string {
  return text.replace(/\b(\p{L}{4,7})(?=\s*[+−–-]\s*\d)/giu, (word) => {
    const typed = word.toLowerCase();
    const isNear = (name: string) => editDistance(typed, name) === 1 || [...typed].toSorted().join('') === [...name].toSorted().join('');
    return ['trust', 'heat'].find(isNear) ?? word;
  });
}
