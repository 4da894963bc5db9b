import { useState } from 'react';
import { averageMood, type CurveItem, type CurveResponse, curve, peakEndMood, peakPlace } from '#domain/items/curve.ts';
import { plainText } from '#domain/rich-text.ts';
import { fill } from '#i18n/translate.ts';
import { CurvePlot } from './CurvePlot.tsx';
import { ItemFrame, Submit } from './ItemFrame.tsx';
import { MoveButtons, moveStep } from './items/MoveButtons.tsx';
import { RichText } from './RichText.tsx';
import { type ItemProps, useItem } from './use-item.ts';

/** Events to move in time and in mood, with the plain average and the peak-and-end estimate beside each other. */
export function Curve({ item, lesson, locale, title }: ItemProps<CurveItem>) {
  const { labels, kept, name, root, problem, answer, focus } = useItem({ kind: curve, item, lesson, locale });
  const [draft, setDraft] = useState<CurveResponse | undefined>(undefined);
  const [said, setSaid] = useState('');
  const start: CurveResponse = {
    order: item.events.map((event) => event.id),
    moods: Object.fromEntries(item.events.map((event) => [event.id, event.mood])),
  };
  const settled = kept !== undefined;
  const value = draft ?? kept ?? start;
  const events = value.order.flatMap((id) => item.events.filter((event) => event.id === id));
  const moods = events.map((event) => value.moods[event.id] ?? event.mood);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const show = (mood: number) => number.format(mood).replace('-', '−');

  const move = (id: string, by: 1 | -1) => {
    const moved = moveStep(value.order, id, by);
    if (!moved) return;
    setDraft({ ...value, order: moved.order });
    const event = item.events.find((candidate) => candidate.id === id);
    setSaid(fill(labels.moved, { step: plainText(event?.text ?? []), n: moved.place + 1, total: moved.order.length }));
    focus(`[data-event="${id}"] ${moved.focus}`);
  };

  return (
    <ItemFrame item={item} name={name} title={title} root={root} state={settled ? 'settled' : 'open'}>
      <CurvePlot
        moods={moods}
        marked={[peakPlace(moods), moods.length - 1]}
        alt={fill(labels.curveAlt, {
          moods: moods.map(show).join(', '),
          average: show(averageMood(moods)),
          peakEnd: show(peakEndMood(moods)),
        })}
      />
      <dl className="figures">
        <div>
          <dt>{labels.average}</dt>
          <dd>{show(averageMood(moods))}</dd>
        </div>
        <div>
          <dt>{labels.peakEnd}</dt>
          <dd>{show(peakEndMood(moods))}</dd>
        </div>
      </dl>
      <ol className="steps">
        {events.map((event, i) => {
          const text = plainText(event.text);
          const mood = value.moods[event.id] ?? event.mood;
          return (
            <li key={event.id} data-event={event.id}>
              <span className="step-text">
                <RichText text={event.text} />
              </span>
              <span className="mood">
                <input
                  type="range"
                  min={-2}
                  max={2}
                  step={1}
                  value={mood}
                  aria-label={fill(labels.mood, { event: text })}
                  aria-valuetext={show(mood)}
                  onChange={(change) => setDraft({ ...value, moods: { ...value.moods, [event.id]: Number(change.target.value) } })}
                />
                <output aria-hidden="true">{show(mood)}</output>
              </span>
              <MoveButtons step={text} place={i} places={events.length} labels={labels} onMove={(by) => move(event.id, by)} />
            </li>
          );
        })}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <button type="button" className="button quiet" onClick={() => setDraft(start)}>
        {labels.curveAgain}
      </button>
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
        <Submit problem={problem} label={labels.curveDone} onSubmit={() => answer(value, '', 'input')} />
      )}
    </ItemFrame>
  );
}
