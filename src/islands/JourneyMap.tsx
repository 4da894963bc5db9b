import { useState } from 'react';
import { fewestStages, type JourneyMapItem, journeyMap, mostStages } from '#domain/items/journey-map.ts';
import { modelMap, type Stage } from '#domain/journey-map/map.ts';
import { count, fill } from '#i18n/translate.ts';
import { ItemFrame } from './ItemFrame.tsx';
import { MapChecks } from './journey-map/MapChecks.tsx';
import { MapChoice } from './journey-map/MapChoice.tsx';
import { MapCopies } from './journey-map/MapCopies.tsx';
import { MapCurve } from './journey-map/MapCurve.tsx';
import { MapFindings } from './journey-map/MapFindings.tsx';
import { MapHead } from './journey-map/MapHead.tsx';
import { MapTable } from './journey-map/MapTable.tsx';
import { OwnTools, PutAway } from './journey-map/OwnTools.tsx';
import { printAlone } from './journey-map/print-alone.ts';
import { GuidedFoot, OwnFoot } from './journey-map/StageFoot.tsx';
import { StageSteps, StageTurn } from './journey-map/StageSteps.tsx';
import { Stored } from './journey-map/Stored.tsx';
import { useWorkshop } from './journey-map/use-workshop.ts';
import { useJourneyMapMessages } from './journey-map-messages.ts';
import { type ItemProps, useItem } from './use-item.ts';

/** A worked example whose fields become gaps step by step, and room for maps of one's own. */
export function JourneyMap({ item, lesson, locale, title }: ItemProps<JourneyMapItem>) {
  const { log, name, root, focus, keep } = useItem({ kind: journeyMap, item, lesson, locale });
  const labels = useJourneyMapMessages(locale);
  const shop = useWorkshop({ item, log, append: keep, focus });
  const [said, setSaid] = useState('');
  const { map, current, open, missing, putAway } = shop;
  const isDone = open.length === 0;

  const foot = (stage: Stage, place: number) => {
    const problem = missing?.stage === stage.id ? count(labels.gapsOpen, missing.fields, locale, { stage: place + 1 }) : '';
    return map.guided ? (
      <GuidedFoot
        {...{ stage, place, problem, labels }}
        onCompare={() => setSaid(shop.compare(stage) ? fill(labels.compared, { n: place + 1 }) : '')}
      />
    ) : (
      <OwnFoot
        {...{ stage, place, labels }}
        places={map.stages.length}
        canRemove={map.stages.length > fewestStages}
        onMove={(by) => shop.moveStage(stage, by)}
        onRemove={() => shop.removeStage(stage)}
      />
    );
  };

  return (
    <ItemFrame item={item} name={name} title={title} root={root} state={isDone ? 'settled' : 'open'}>
      <MapChoice own={shop.own} shown={map.id} labels={labels} onChoose={shop.show} onNew={shop.newMap} />
      {putAway !== undefined && <PutAway labels={labels} onBringBack={() => shop.bringBack(putAway)} />}
      <MapHead map={map} labels={labels} onType={shop.type} onLeave={shop.keep} />
      <StageSteps {...{ map, current, labels }} onStage={shop.toStage} />
      <div className="map-grid" data-stages={map.stages.length}>
        <MapTable
          {...{ map, name, current, labels, foot }}
          refused={missing?.stage}
          onType={shop.type}
          onChoose={(field, text) => shop.set({ [field]: text }, field.slice(0, field.indexOf('.')))}
          onLeave={shop.keep}
        />
        <StageTurn
          {...{ map, current, labels }}
          onStage={(stage) => {
            shop.toStage(stage);
            focus(`[data-stage="${stage}"] th`);
          }}
        />
        <MapCurve map={map} labels={labels} />
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {!map.guided && (
        <OwnTools canAdd={map.stages.length < mostStages} labels={labels} onAdd={shop.addStage} onPutAway={shop.putMapAway} />
      )}
      <Stored labels={labels} kept={shop.isKept} />
      {map.guided && !isDone ? (
        <p className="hint">{labels.checksLater}</p>
      ) : (
        <>
          <MapFindings map={map} model={map.guided ? modelMap(item) : undefined} labels={labels} />
          <MapChecks
            checks={item.checks}
            checked={map.checked}
            labels={labels}
            onCheck={(checked) => shop.set({ checked: checked.join(' ') })}
          />
        </>
      )}
      <MapCopies
        {...{ map, locale, labels }}
        onPrint={() => {
          shop.keep();
          printAlone(root.current);
        }}
      />
    </ItemFrame>
  );
}
