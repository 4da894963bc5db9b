import { isLocale, sourceLocale } from '#domain/locale.ts';
import { importGift } from '../import/gift.ts';
import { tags } from '../kit.ts';
import { writeQuestion } from '../write-question.ts';
import { isGiftNumber } from './borrowed-forms.ts';
import { blank, lineBefore, lineEnd } from './edits.ts';
import type { Scan } from './scan.ts';

/** How a block of answers begins in GIFT, the form of Moodle. */
const answers = /^\{\s*(?:[~=]|#|(?:T|F|TRUE|FALSE)\s*[#}])/;

/** TP103: answers in braces, as Moodle has them. The offset behind them, or null where there are none. */
export function passGift(scan: Scan, at: number): number | null {
  const { source, found } = scan;
  const open = found.at(-1);
  if (open?.kind !== 'open' || !tags[open.name]?.item || !answers.test(source.slice(at, at + 200))) return null;
  return isGiftNumber(source.slice(at - lineBefore(source, at).length, lineEnd(source, at))) ? null : passBlock(scan, at, open.end);
}

function passBlock({ source, report, placeAt, edits, answers: read }: Scan, at: number, from: number): number | null {
  const [block] = /^\{(?:\\[\s\S]|[^\\{}<])*\}/.exec(source.slice(at)) ?? [];
  if (block === undefined) return null;
  const [, locale = sourceLocale] = /courses\/[^/]+\/([a-z]{2})\//.exec(report.file) ?? [];
  const { items, faults } = importGift(`x ${block}`, {
    course: '',
    lesson: '',
    locale: isLocale(locale) ? locale : sourceLocale,
    objective: '',
    takenObjectives: new Set(),
    taken: new Set(),
  });
  const [item] = items;
  if (!item || faults.length > 0) return null;
  const written = writeQuestion(item);
  const text = written.slice(written.indexOf('\n\n') + 2, written.lastIndexOf('\n</'));
  const stem = lineBefore(source, at).trimEnd();
  const isAsked = source.slice(from, at).trim() !== '';
  const { line } = placeAt(at);
  const end = placeAt(at + block.length).line;
  const choose = /\bchoose="\d+"/.exec(written)?.[0];
  const notes = [
    ...(end > line ? [`(in place of all down to line ${end})`] : []),
    ...(choose === undefined ? [] : [`(and in the tag: ${choose})`]),
  ];
  const head = isAsked && stem !== '' ? `${stem}\n\n` : '';
  const message = 'These answers stand in braces, which is how Moodle writes them (GIFT); here they are a list.';
  report.error('TP103', placeAt(at), message, [`${head}${text}`, ...notes].join('\n'));
  edits.push({ start: at, end: at + block.length, text: blank(block) });
  read.push({ line, text });
  return at + block.length;
}
