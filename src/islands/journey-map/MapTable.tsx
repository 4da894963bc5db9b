import type { ReactNode } from 'react';
import { type MapRow, mapRows } from '#domain/items/journey-map.ts';
import { fieldOf, type JourneyMap, type Stage } from '#domain/journey-map/map.ts';
import { fill } from '#i18n/translate.ts';
import type { JourneyMapLabels } from '../journey-map-messages.ts';
import { Growing, MoodChoice, Said } from './Field.tsx';

export interface MapTableProps {
  readonly map: JourneyMap;
  readonly name: string;
  /** Id of the stage that a narrow screen shows. */
  readonly current: string;
  /** Id of the stage that was to be compared and has empty gaps. */
  readonly refused: string | undefined;
  readonly labels: JourneyMapLabels;
  readonly onType: (field: string, text: string) => void;
  readonly onChoose: (field: string, text: string) => void;
  /** The learner has left a field. */
  readonly onLeave: () => void;
  /** What stands below the last row of a stage. */
  readonly foot: (stage: Stage, place: number) => ReactNode;
}

/** How a stage is called, also while it has no name. */
export function nameOf(stage: Stage, place: number, labels: JourneyMapLabels): string {
  return stage.name.trim() || fill(labels.unnamed, { n: place + 1 });
}

/** The map as a table: a row a stage for those who listen; on a wide screen each row stands as a column. */
export function MapTable({ map, name, current, refused, labels, onType, onChoose, onLeave, foot }: MapTableProps) {
  return (
    <table className="map-table" aria-label={map.guided ? labels.guidedMap : map.persona || labels.stages}>
      <thead>
        <tr>
          <th scope="col">{labels.stage}</th>
          {mapRows.map((row) => (
            <th key={row} scope="col" className={`row-${row}`}>
              {labels.rows[row]}
              <span className="hint">{labels.hints[row]}</span>
            </th>
          ))}
          <th scope="col" className="row-foot">
            {map.guided ? labels.why : labels.order}
          </th>
        </tr>
      </thead>
      <tbody>
        {map.stages.map((stage, place) => (
          <tr key={stage.id} data-stage={stage.id} data-current={stage.id === current || undefined}>
            <th scope="row" tabIndex={-1}>
              <span className="stage-number">{place + 1}</span>
              {map.guided ? (
                <span>{stage.name}</span>
              ) : (
                <Growing
                  text={stage.name}
                  label={fill(labels.stageName, { n: place + 1 })}
                  field={fieldOf(stage.id, 'name')}
                  hint={labels.examples[place]}
                  onType={(text) => onType(fieldOf(stage.id, 'name'), text)}
                  onLeave={onLeave}
                />
              )}
            </th>
            {mapRows.map((row) => (
              <td key={row} className={`row-${row}`} data-given={stage.cells[row].given || undefined}>
                <span className="row-label" aria-hidden="true">
                  {labels.rows[row]}
                  {!stage.cells[row].given && <span className="hint">{labels.hints[row]}</span>}
                </span>
                <CellView {...{ map, name, refused, stage, place, row, labels, onType, onChoose, onLeave }} />
              </td>
            ))}
            <td className="row-foot">{foot(stage, place)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps extends Pick<MapTableProps, 'map' | 'name' | 'refused' | 'labels' | 'onType' | 'onChoose' | 'onLeave'> {
  readonly stage: Stage;
  readonly place: number;
  readonly row: MapRow;
}

function CellView({ map, name, refused, stage, place, row, labels, onType, onChoose, onLeave }: CellProps) {
  const cell = stage.cells[row];
  if (cell.given) return <Said row={row} text={cell.text} labels={labels} />;
  const field = fieldOf(stage.id, row);
  const isMissing = stage.id === refused && cell.text.trim() === '';
  const label = fill(labels.field, { row: labels.rows[row], n: place + 1, stage: nameOf(stage, place, labels) });
  return (
    <>
      {row === 'feels' ? (
        <MoodChoice
          text={cell.text}
          label={label}
          field={field}
          name={`${name}-${map.id}-${stage.id}`}
          labels={labels}
          isMissing={isMissing}
          onChoose={(text) => onChoose(field, text)}
        />
      ) : (
        <Growing
          text={cell.text}
          label={label}
          field={field}
          isMissing={isMissing}
          onType={(text) => onType(field, text)}
          onLeave={onLeave}
        />
      )}
      {stage.compared && (
        <span className="model">
          <b>{labels.model}</b> <Said row={row} text={cell.model ?? ''} labels={labels} />
        </span>
      )}
    </>
  );
}
