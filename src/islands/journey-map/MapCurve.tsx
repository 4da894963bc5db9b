import { monotonePath } from '#domain/drawing/curve.ts';
import { findingsOf } from '#domain/journey-map/findings.ts';
import { type JourneyMap, moodOf } from '#domain/journey-map/map.ts';
import { fill } from '#i18n/translate.ts';
import { CurvePlot } from '../CurvePlot.tsx';
import type { JourneyMapLabels } from '../journey-map-messages.ts';
import { shownMood } from './Field.tsx';
import { nameOf } from './MapTable.tsx';

/** Units of the drawing; about the width of a column on a wide screen, so that letters keep their size. */
const column = 150;

/** The curve of the table's feelings, its deepest dip marked. One drawing for a phone, one whose points stand under the columns. */
export function MapCurve({ map, labels }: { readonly map: JourneyMap; readonly labels: JourneyMapLabels }) {
  const moods = map.stages.map(moodOf);
  const deepest = findingsOf(map).deepest;
  const marked = deepest ? [map.stages.indexOf(deepest)] : [];
  const said = map.stages.map((stage, place) => {
    const mood = moods[place];
    return fill(labels.moodOfStage, { stage: nameOf(stage, place, labels), mood: mood === undefined ? labels.noMood : shownMood(mood) });
  });
  const alt = fill(labels.curveAlt, { moods: said.join(', ') });
  const isEmpty = moods.every((mood) => mood === undefined);
  return (
    <figure className="map-curve">
      <figcaption>{isEmpty ? labels.curveEmpty : labels.curve}</figcaption>
      <div className="for-phones">
        <CurvePlot moods={moods} marked={marked} alt={alt} line={monotonePath} />
      </div>
      <div className="for-columns">
        <CurvePlot moods={moods} marked={marked} alt={alt} column={column} line={monotonePath} />
      </div>
    </figure>
  );
}
