import type { JourneyMap, Stage } from '#domain/journey-map/map.ts';
import { fill } from '#i18n/translate.ts';
import type { JourneyMapLabels } from '../journey-map-messages.ts';
import { nameOf } from './MapTable.tsx';

interface Props {
  readonly map: JourneyMap;
  readonly current: string;
  readonly labels: JourneyMapLabels;
  readonly onStage: (stage: string) => void;
}

export function isFilled(stage: Stage): boolean {
  return stage.gaps.every((row) => stage.cells[row].text.trim() !== '');
}

/** The way between stages where only one is shown at a time: all of them, numbered, and which still has gaps. */
export function StageSteps({ map, current, labels, onStage }: Props) {
  return (
    <nav className="stage-steps one-stage" aria-label={labels.stages}>
      <ol>
        {map.stages.map((stage, place) => {
          const name = fill(labels.toStage, { n: place + 1, stage: nameOf(stage, place, labels) });
          const state = stage.gaps.length === 0 ? '' : `, ${isFilled(stage) ? labels.stateFull : labels.stateOpen}`;
          return (
            <li key={stage.id}>
              <button
                type="button"
                aria-current={stage.id === current ? 'step' : undefined}
                aria-label={`${name}${state}`}
                data-filled={isFilled(stage) || undefined}
                onClick={() => onStage(stage.id)}
              >
                {place + 1}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** To the stage before and the one after, below the fields. */
export function StageTurn({ map, current, labels, onStage }: Props) {
  const place = map.stages.findIndex((stage) => stage.id === current);
  const before = map.stages[place - 1];
  const after = map.stages[place + 1];
  return (
    <nav className="stage-turn one-stage" aria-label={labels.turn}>
      {before && (
        <button type="button" className="button quiet" onClick={() => onStage(before.id)}>
          <span aria-hidden="true">← </span>
          {labels.previous}
        </button>
      )}
      {after && (
        <button type="button" className="button quiet next" onClick={() => onStage(after.id)}>
          {labels.next}
          <span aria-hidden="true"> →</span>
        </button>
      )}
    </nav>
  );
}
