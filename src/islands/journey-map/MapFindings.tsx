import { findingsOf } from '#domain/journey-map/findings.ts';
import type { JourneyMap, Stage } from '#domain/journey-map/map.ts';
import { fill } from '#i18n/translate.ts';
import type { JourneyMapLabels } from '../journey-map-messages.ts';
import { nameOf } from './MapTable.tsx';

interface Props {
  readonly map: JourneyMap;
  /** The model with nothing left out, once the learner may see it. */
  readonly model: JourneyMap | undefined;
  readonly labels: JourneyMapLabels;
}

/** What the map shows by itself: what is still open, the deepest dip, and what is to be done about it. */
export function MapFindings({ map, model, labels }: Props) {
  const found = findingsOf(map);
  const names = (stages: readonly Stage[]) => stages.map((stage) => nameOf(stage, map.stages.indexOf(stage), labels)).join(', ');
  const modelDip = model && findingsOf(model).deepest;
  const lines: (readonly [isFine: boolean, text: string])[] = [
    [found.filled === found.needed, fill(labels.filled, { filled: found.filled, needed: found.needed })],
  ];
  if (found.deepest) {
    const same = modelDip?.id === found.deepest.id;
    const beside = modelDip ? ` ${same ? labels.sameDip : fill(labels.otherDip, { stage: modelDip.name })}` : '';
    lines.push([!modelDip || same, fill(labels.deepest, { stage: names([found.deepest]) }) + beside]);
    lines.push([found.answered, found.answered ? labels.answered : labels.unanswered]);
  } else {
    lines.push([false, labels.noDip]);
  }
  if (found.unexplained.length > 0) lines.push([false, fill(labels.unexplained, { stages: names(found.unexplained) })]);
  if (found.unowned.length > 0) lines.push([false, fill(labels.unowned, { stages: names(found.unowned) })]);
  else if (found.opportunities > 0) lines.push([true, labels.owned]);
  return (
    <section className="map-findings">
      <h4>{labels.findings}</h4>
      <ul>
        {lines.map(([isFine, text]) => (
          <li key={text} data-fine={isFine || undefined}>
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
