import type { ClipboardEvent, KeyboardEvent } from 'react';
import type { LabTable } from '#domain/items/metrics-lab.ts';
import { readCell } from '#domain/metrics/cell.ts';
import { longestName, mostRows } from '#domain/metrics/paste.ts';
import type { MetricsLabMessages } from '#i18n/metrics-lab/en.ts';
import { count, fill } from '#i18n/translate.ts';
import type { Numbers } from './numbers.ts';
import { rowsShown } from './table.ts';

interface Props {
  readonly table: LabTable;
  /** The first row shown, from 0. */
  readonly from: number;
  /** Rows that are marked, in order. */
  readonly marked: readonly number[];
  readonly name: string;
  readonly locale: string;
  readonly words: MetricsLabMessages;
  readonly numbers: Numbers;
  readonly onCell: (group: number, row: number, text: string) => void;
  readonly onName: (group: number, name: string) => void;
  readonly onPaste: (group: number, text: string) => void;
  /** Shows the rows from there on, and moves the focus to a cell if one is named. */
  readonly onShow: (from: number, cell?: { readonly group: number; readonly row: number }) => void;
}

/** The answers, a row each, some rows at a time. A block that is pasted goes to the whole column. */
export function AnswerTable({ table, from, marked, name, locale, words, numbers, onCell, onName, onPaste, onShow }: Props) {
  const { measure, groups } = table;
  const total = Math.max(from + rowsShown, ...groups.map((group) => group.cells.length));
  const rows = Array.from({ length: rowsShown }, (_, i) => from + i);
  const flawOf = (row: number) => {
    const flaws = groups.flatMap(({ cells }) => {
      const cell = readCell(cells[row] ?? '', measure, words);
      return cell.kind === 'bad' ? [words.flaws[cell.flaw]] : [];
    });
    return [...new Set(flaws)].join(', ');
  };
  const step = (event: KeyboardEvent, group: number, row: number) => {
    const by = event.key === 'Enter' ? 1 : event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const to = row + by;
    if (by === 0 || to < 0 || to >= mostRows) return;
    event.preventDefault();
    onShow(to < from ? Math.max(0, from - rowsShown) : to >= from + rowsShown ? from + rowsShown : from, { group, row: to });
  };
  const paste = (event: ClipboardEvent, group: number) => {
    const text = event.clipboardData.getData('text');
    if (!/[\t\n\r]/.test(text.trim())) return;
    event.preventDefault();
    onPaste(group, text);
  };
  const next = marked.find((row) => row >= from + rowsShown) ?? marked[0];
  return (
    <div className="lab-answers">
      <table>
        <caption className="visually-hidden">{words.tableCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            {groups.map((group, i) => (
              <th scope="col" key={`${i}`}>
                <input
                  type="text"
                  value={group.name}
                  maxLength={longestName}
                  aria-label={fill(words.groupName, { n: i + 1 })}
                  onChange={(event) => onName(i, event.target.value)}
                />
              </th>
            ))}
            <th scope="col">{words.mark}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const flaw = flawOf(row);
            return (
              <tr key={row - from} data-marked={flaw === '' ? undefined : ''}>
                <th scope="row">{numbers.whole(row + 1)}</th>
                {groups.map((group, i) => (
                  <td key={`${i}`}>
                    <input
                      type="text"
                      inputMode="decimal"
                      autoComplete="off"
                      data-cell={`${i}-${row}`}
                      value={group.cells[row] ?? ''}
                      aria-label={fill(words.cell, { row: row + 1, group: group.name })}
                      aria-invalid={readCell(group.cells[row] ?? '', measure, words).kind === 'bad' || undefined}
                      aria-describedby={flaw === '' ? undefined : `${name}-mark-${row - from}`}
                      onChange={(event) => onCell(i, row, event.target.value)}
                      onKeyDown={(event) => step(event, i, row)}
                      onPaste={(event) => paste(event, i)}
                    />
                  </td>
                ))}
                <td className="lab-mark" id={`${name}-mark-${row - from}`}>
                  {flaw}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div className="lab-pager">
        <span>{fill(words.rows, { from: numbers.whole(from + 1), to: numbers.whole(from + rowsShown), total: numbers.whole(total) })}</span>
        <button
          type="button"
          className="button quiet"
          aria-disabled={from === 0}
          onClick={() => from > 0 && onShow(Math.max(0, from - rowsShown))}
        >
          {words.earlier}
        </button>
        <button
          type="button"
          className="button quiet"
          aria-disabled={from + rowsShown >= mostRows}
          onClick={() => from + rowsShown < mostRows && onShow(from + rowsShown)}
        >
          {words.later}
        </button>
      </div>
      {next !== undefined && (
        <p className="lab-marked">
          {count(words.marked, marked.length, locale)}{' '}
          <button
            type="button"
            className="button quiet"
            onClick={() =>
              onShow(next - (next % rowsShown), {
                group: groups.findIndex(({ cells }) => readCell(cells[next] ?? '', measure, words).kind === 'bad'),
                row: next,
              })
            }
          >
            {words.nextMarked}
          </button>
        </p>
      )}
    </div>
  );
}
