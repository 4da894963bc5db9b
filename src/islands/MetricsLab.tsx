import { useMemo, useState } from 'react';
import { fromResponse, type LabTable, type MetricsLabItem, metricsLab, toResponse } from '#domain/items/metrics-lab.ts';
import { readPaste } from '#domain/metrics/paste.ts';
import { type Measure, measures, scales } from '#domain/metrics/scale.ts';
import { scoreOf } from '#domain/metrics/score.ts';
import { tallyCells } from '#domain/metrics/tally.ts';
import { plainText } from '#domain/rich-text.ts';
import { count, fill } from '#i18n/translate.ts';
import { ItemFrame, Submit } from './ItemFrame.tsx';
import { AnswerTable } from './metrics-lab/AnswerTable.tsx';
import { Conclusion } from './metrics-lab/Conclusion.tsx';
import { Distribution, DistributionTable } from './metrics-lab/Distribution.tsx';
import { Folded } from './metrics-lab/Folded.tsx';
import { useMetricsLabMessages } from './metrics-lab/messages.ts';
import { numbersFor } from './metrics-lab/numbers.ts';
import { PasteBox } from './metrics-lab/PasteBox.tsx';
import { Ranges } from './metrics-lab/Ranges.tsx';
import { ScoreText } from './metrics-lab/ScoreText.tsx';
import { sampleTable, withCell, withColumns, withGroups, withMeasure, withName } from './metrics-lab/table.ts';
import { useKeptOnLeaving } from './metrics-lab/use-kept-on-leaving.ts';
import { RichText } from './RichText.tsx';
import { type ItemProps, useItem } from './use-item.ts';

/** Customers' answers to load, type or paste, with the measure they give and what may be concluded from it. */
export function MetricsLab({ item, lesson, locale, title }: ItemProps<MetricsLabItem>) {
  const { labels, kept, name, root, problem, answer, keep, focus } = useItem({ kind: metricsLab, item, lesson, locale });
  const words = useMetricsLabMessages(locale);
  const numbers = useMemo(() => numbersFor(locale), [locale]);
  const [draft, setDraft] = useState<LabTable | undefined>(undefined);
  const [before, setBefore] = useState<LabTable | undefined>(undefined);
  const [from, setFrom] = useState(0);
  const [said, setSaid] = useState('');
  const keptTable = useMemo(() => kept && fromResponse(kept), [kept]);
  const start = useMemo(() => sampleTable(item, item.samples[0]?.id ?? '', fill(words.defaultName, { n: 1 }), 'nps'), [item, words]);
  const table = draft ?? keptTable ?? start;
  const settled = kept?.done === true;
  const { measure, groups } = table;
  const tallies = useMemo(() => groups.map((group) => tallyCells(group.cells, measure, words)), [groups, measure, words]);
  const scored = groups.map((group, i) => {
    const tally = tallies[i] ?? tallyCells([], measure, words);
    return { name: group.name, tally, score: scoreOf(tally) };
  });
  const [first, second] = scored;
  const marked = [...new Set(tallies.flatMap((tally) => tally.marked))].sort((a, b) => a - b);
  const largest = Math.max(...tallies.flatMap(({ counts, n }) => counts.map((part) => (n === 0 ? 0 : part / n))));
  const sample = item.samples.find((candidate) => candidate.id === table.sample);
  useKeptOnLeaving(draft, (left) => keep(toResponse(left, settled)));

  /** A change of many answers at once, which can be taken back. */
  const replace = (next: LabTable, message: string) => {
    setBefore(table);
    setDraft(next);
    setFrom(0);
    setSaid(message);
  };
  const load = (id: string) => {
    const next = sampleTable(item, id, fill(words.defaultName, { n: 1 }), measure);
    const n = next.groups.reduce((sum, group) => sum + group.cells.length, 0);
    replace(next, n === 0 ? words.emptied : count(words.loaded, n, locale));
  };
  const paste = (group: number, text: string) => {
    const { columns, otherColumns, rowsLeftOut } = readPaste(text, measure, words);
    const { lowest, highest } = scales[measure];
    if (columns.length === 0) {
      setSaid(fill(words.noAnswers, { low: lowest, high: highest }));
      return;
    }
    const bad = columns.flatMap((column) => tallyCells(column.cells, measure, words).marked).length;
    const parts = [
      count(
        words.pasted,
        columns.reduce((sum, column) => sum + column.cells.length, 0),
        locale,
      ),
      ...columns.flatMap((column) => (column.name === '' ? [] : [fill(words.heading, { name: column.name })])),
      ...(bad > 0 ? [count(words.marked, bad, locale)] : []),
      ...(otherColumns > 0 ? [count(words.otherColumns, otherColumns, locale)] : []),
      ...(rowsLeftOut > 0 ? [count(words.tooMany, rowsLeftOut, locale)] : []),
    ];
    replace({ ...withColumns(table, group, columns), sample: '' }, parts.join(' '));
  };
  const show = (to: number, cell?: { readonly group: number; readonly row: number }) => {
    setFrom(to);
    if (cell) focus(`[data-cell="${cell.group}-${cell.row}"]`);
  };

  return (
    <ItemFrame item={item} name={name} title={title} root={root} state={settled ? 'settled' : 'open'}>
      <div className="lab">
        <fieldset>
          <legend>{words.measure}</legend>
          <div className="segments">
            {measures.map((each: Measure) => (
              <label className="segment" key={each}>
                <input
                  type="radio"
                  name={`${name}-measure`}
                  checked={measure === each}
                  onChange={() => replace(withMeasure(item, table, each), fill(words.measureSet, { measure: words.measures[each].name }))}
                />
                <span>{words.measures[each].name}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <p className="lab-definition">
          {words.measures[measure].question} {words.measures[measure].formula}
        </p>
        <p className="lab-load">
          <label htmlFor={`${name}-sample`}>{words.sample}</label>
          <select id={`${name}-sample`} value={table.sample} onChange={(event) => load(event.target.value)}>
            {item.samples.map((each) => (
              <option key={each.id} value={each.id}>
                {`${words.measures[each.measure].name}: ${plainText(each.title)}`}
              </option>
            ))}
            <option value="">{words.ownAnswers}</option>
          </select>
        </p>
        <div className="lab-said">
          <p role="status">{said}</p>
          {before && (
            <button
              type="button"
              className="button quiet"
              onClick={() => {
                setDraft(before);
                setBefore(undefined);
                setFrom(0);
                setSaid(words.undone);
                focus(`#${name}-sample`);
              }}
            >
              {words.undo}
            </button>
          )}
        </div>
        <div className="lab-panes">
          <section>
            <h4>{words.table}</h4>
            <AnswerTable
              table={table}
              from={from}
              marked={marked}
              name={name}
              locale={locale}
              words={words}
              numbers={numbers}
              onCell={(group, row, text) => setDraft(withCell(table, group, row, text))}
              onName={(group, text) => setDraft(withName(table, group, text))}
              onPaste={paste}
              onShow={show}
            />
            <label className="lab-two">
              <input
                type="checkbox"
                checked={groups.length === 2}
                onChange={() => replace(withGroups(table, groups.length === 2 ? 1 : 2, fill(words.defaultName, { n: 2 })), '')}
              />
              <span>{words.compareOn}</span>
            </label>
            <Folded className="lab-paste" title={words.pasteTitle}>
              <PasteBox groups={groups} name={name} words={words} onPaste={paste} />
            </Folded>
          </section>
          <section>
            <h4>{words.results}</h4>
            {scored.map((group, i) => (
              <div className="lab-group" key={`${i}`}>
                <ScoreText group={group.name} tally={group.tally} score={group.score} locale={locale} words={words} numbers={numbers} />
                {group.score && <Distribution tally={group.tally} group={group.name} largest={largest} words={words} numbers={numbers} />}
              </div>
            ))}
            {first?.score && second?.score && (
              <Ranges
                scores={[first, second].flatMap((group) => (group.score ? [{ group: group.name, score: group.score }] : []))}
                words={words}
                numbers={numbers}
              />
            )}
            <Folded className="lab-data" title={words.asTable}>
              <DistributionTable tallies={tallies} groups={groups} words={words} numbers={numbers} />
            </Folded>
          </section>
        </div>
        {first?.score && second?.score && (
          <Conclusion
            first={{ ...first, score: first.score }}
            second={{ ...second, score: second.score }}
            way={table.way}
            name={name}
            locale={locale}
            words={words}
            numbers={numbers}
            onWay={(way) => setDraft({ ...table, way })}
          />
        )}
        {sample && (
          <Folded className="lab-notice" title={words.sampleNotice}>
            <p>
              <RichText text={sample.notice} />
            </p>
          </Folded>
        )}
      </div>
      {settled ? (
        <div className="result" tabIndex={-1}>
          <p>
            <strong>{labels.curveNotice}</strong>
          </p>
          <p>
            <RichText text={item.closing} />
          </p>
        </div>
      ) : (
        <Submit
          problem={problem}
          label={labels.curveDone}
          onSubmit={() => answer(toResponse(table, true), '', 'input') && setDraft(undefined)}
        />
      )}
    </ItemFrame>
  );
}
