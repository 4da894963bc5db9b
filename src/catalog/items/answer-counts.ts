import { mostRows } from '#domain/metrics/paste.ts';
import { type Measure, scales } from '#domain/metrics/scale.ts';
import { blank } from '../blanks.ts';
import type { Place, Report } from '../diagnostic.ts';
import { type Node, placeOf, textOf } from '../mdast.ts';

const pair = /^(\d+)\s*:\s*(\d+)$/;

/** TP624: answers and how many gave each, as `5: 30, 4: 20`. Without a measure the scale is not checked. */
export function readCounts(written: string, measure: Measure | null, at: Place, report: Report): [number, number][] {
  const { lowest, highest } = measure ? scales[measure] : { lowest: 0, highest: 10 };
  const counts = new Map<number, number>();
  const parts = written.split(/[,;]/).map((text) => text.trim());
  const given = new Set(parts.flatMap((part) => pair.exec(part)?.[1] ?? []).map(Number));
  let isReported = false;
  // One slip is often made in every answer of the line.
  const wrong = (what: string, mended: string, note = '') => {
    const line = report.typed(at, `\`${written}\``).replace(written, () => mended);
    if (!isReported) report.error('TP624', at, what, note === '' ? line : `${line}\n(${note})`);
    isReported = true;
  };
  const instead = (i: number, part: string) => parts.map((other, j) => (i === j ? part : other)).join(', ');
  const spelt = written.replace(/(\d+)\s*(?:=|[x×*]|->|→|-|–)\s*(\d+)/g, '$1: $2');
  const isFull = Array.from({ length: highest - lowest + 1 }, (_, i) => lowest + i).every((answer) => given.has(answer));
  /** The line with the count of one part added to that of another with the answer. */
  const addedTo = (answer: number, i: number) => {
    const other = parts.findIndex((part, j) => j !== i && Number(pair.exec(part)?.[1]) === answer);
    const sum = [i, other].reduce((total, j) => total + Number(pair.exec(parts[j] ?? '')?.[2]), 0);
    return parts.flatMap((part, j) => (j === i ? [] : j === other ? [`${answer}: ${sum}`] : [part])).join(', ');
  };
  const anyAnswer = blank(`an answer from ${lowest} to ${highest}`);
  for (const [i, part] of parts.entries()) {
    const [, answer, count = ''] = pair.exec(part) ?? [];
    const value = Number(answer);
    if (answer === undefined) {
      const isShare = part.includes('%');
      const name = /^(\d+)\s*:/.exec(part)?.[1] ?? anyAnswer;
      const isSpelt = spelt !== written && /^\d+: \d+(?:\s*[,;]\s*\d+: \d+)*$/.test(spelt);
      wrong(
        isShare ? `"${part}" is a share; here stands how many people gave the answer.` : `"${part}" is not an answer and how many gave it.`,
        isSpelt ? spelt : inWords.test(part) ? withNumbers(parts, anyAnswer) : instead(i, `${name}: ${blank('how many gave it')}`),
      );
    } else if (value < lowest || value > highest) {
      const nearest = value < lowest ? lowest : highest;
      const mended = isFull ? addedTo(nearest, i) : instead(i, `${given.has(nearest) ? anyAnswer : nearest}: ${count}`);
      wrong(
        `The answer ${value} is not on the scale from ${lowest} to ${highest}.`,
        mended,
        isFull ? `the ${count} are counted as ${nearest}; if people were asked on another scale, take its measure` : '',
      );
    } else if (counts.has(value)) {
      const next = Number(pair.exec(parts[i + 1] ?? '')?.[1]);
      const between = next === value - 2 && !given.has(value - 1) ? value - 1 : anyAnswer;
      wrong(`The answer ${value} stands twice.`, isFull ? addedTo(value, i) : instead(i, `${between}: ${count}`));
    } else counts.set(value, Number(count));
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total <= mostRows) return [...counts];
  const fewer = blank(`how many gave it; ${mostRows} in all at most`);
  wrong(
    `These are ${total} answers; the lab takes ${mostRows} for each group.`,
    [...counts.keys()].map((key) => `${key}: ${fewer}`).join(', '),
  );
  return [];
}

/** An answer in words, and how many gave it: "yes: 288". */
const inWords = /^(\p{L}[\p{L} ]*?)\s*:\s*(\d+)$/u;

/** Words for answers as the numbers they stand for, where they can be told. */
function withNumbers(parts: readonly string[], anyAnswer: string): string {
  const numberOf = (word: string) => (/^(?:yes|solved|done)$/i.test(word) ? '1' : /^(?:no|open|came back)$/i.test(word) ? '0' : anyAnswer);
  return parts.map((part) => part.replace(inWords, (_, word: string, count: string) => `${numberOf(word)}: ${count}`)).join(', ');
}

/** TP110: the samples with lists of groups in place of tables. */
export function withoutTables(list: Node, report: Report): Node {
  const children = (list.children ?? []).map((entry) => {
    const parts = (entry.children ?? []).map((part) => (part.type === 'table' ? listFor(part, report) : part));
    return { ...entry, children: parts };
  });
  return { ...list, children };
}

function listFor(table: Node, report: Report): Node {
  const rows = (table.children ?? []).map((row) => (row.children ?? []).map((cell) => textOf(cell).trim()));
  const isTurned = rows.slice(1).every(([answer = '']) => /^\d+$/.test(answer));
  const [head = [], ...groups] = isTurned ? turned(rows) : rows;
  const named = groups.map(([name, ...counts], i) => {
    const answers = counts.flatMap((count, j) => (Number(count) === 0 ? [] : `${head[j + 1]}: ${count}`));
    return { name: name || `${i + 1}`, answers: answers.join(', ') };
  });
  const cure = named.map(({ name, answers }) => `  - ${name}: \`${answers}\``).join('\n');
  report.error('TP110', placeOf(table), 'A table is not possible inside a question.', `${cure}\n(in place of the whole table)`);
  const position = table.position && { position: table.position };
  const items = named.map(({ name, answers }): Node => {
    const text: Node[] = [
      { type: 'text', value: `${name}: ` },
      { type: 'inlineCode', value: answers, ...position },
    ];
    return { type: 'listItem', ...position, children: [{ type: 'paragraph', ...position, children: text }] };
  });
  return { type: 'list', ordered: false, ...position, children: items };
}

function turned(rows: readonly (readonly string[])[]): string[][] {
  return (rows[0] ?? []).map((_, i) => rows.map((row) => row[i] ?? ''));
}
