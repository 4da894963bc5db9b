import { useState } from 'react';
import { type JourneyMapItem, type MapTexts, mapRows } from '#domain/items/journey-map.ts';
import {
  addStage,
  fieldOf,
  guidedId,
  guidedMap,
  type JourneyMap,
  moveStage,
  ownMap,
  ownMapIds,
  removeStage,
  type Stage,
  yes,
} from '#domain/journey-map/map.ts';
import type { Log } from '#domain/record.ts';
import { useMaps } from './use-maps.ts';

interface Surroundings {
  readonly item: JourneyMapItem;
  readonly log: Log;
  readonly append: (texts: MapTexts) => void;
  /** Moves the focus, after the next render, to the first match inside the workshop. */
  readonly focus: (selector: string) => void;
}

/** What the workshop shows, and what can be done in it. */
export function useWorkshop({ item, log, append, focus }: Surroundings) {
  const maps = useMaps(item, log, append);
  const [chosenMap, setMap] = useState<string>();
  const [chosenStage, setStage] = useState<string>();
  /** The map that was put away last, as long as it can be brought back. */
  const [putAway, setPutAway] = useState<string>();
  /** Fields that must be filled in before a stage is compared. */
  const [missing, setMissing] = useState<{ readonly stage: string; readonly fields: number }>();

  const own = ownMapIds(maps.texts).map((id) => ownMap(id, maps.texts));
  const guided = guidedMap(item, maps.texts);
  const map = [chosenMap, maps.last].flatMap((id) => [guided, ...own].find((each) => each.id === id) ?? [])[0] ?? guided;
  const open = guided.stages.filter((stage) => stage.gaps.length > 0 && !stage.compared);
  const begun = Object.hasOwn(maps.texts, guidedId);
  const start = (map.guided && begun && open[0]) || map.stages[0];
  const current = map.stages.find((stage) => stage.id === chosenStage)?.id ?? start?.id ?? '';

  /** From the first touch on, what another tab does no longer moves this one to another map or stage. */
  const stay = (stage = current) => {
    setMap(map.id);
    setStage(stage);
  };
  const show = (id: string) => {
    maps.keep();
    setMap(id);
    setStage(undefined);
    setMissing(undefined);
  };
  const set = (fields: Readonly<Record<string, string>>, stage?: string) => {
    stay(stage);
    maps.set(map.id, fields);
  };

  return {
    map,
    own,
    open,
    current,
    putAway,
    missing,
    keep: maps.keep,
    /** Whether something was written and all of it is in the record. */
    isKept: !maps.pending && (begun || own.length > 0),
    show,
    set,
    type(field: string, text: string) {
      stay(field.includes('.') ? field.slice(0, field.indexOf('.')) : current);
      maps.type(map.id, { [field]: text });
    },
    toStage(stage: string) {
      maps.keep();
      stay(stage);
    },
    /** Shows the model beside what was written; says whether nothing was missing. */
    compare(stage: Stage): boolean {
      const empty = mapRows.filter((row) => stage.gaps.includes(row) && stage.cells[row].text.trim() === '');
      const [first] = empty;
      if (first === undefined) set({ [fieldOf(stage.id, 'compared')]: yes }, stage.id);
      else stay(stage.id);
      setMissing(first === undefined ? undefined : { stage: stage.id, fields: empty.length });
      focus(first === undefined ? `[data-stage="${stage.id}"] .why` : `[data-field="${fieldOf(stage.id, first)}"]`);
      return first === undefined;
    },
    newMap() {
      const id = `map-${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36)}`;
      maps.set(id, { [fieldOf('a', 'shown')]: yes });
      show(id);
      focus('[data-field="persona"]');
    },
    addStage() {
      const added = addStage(map);
      if (!added) return;
      set(added.fields, added.stage);
      focus(`[data-stage="${added.stage}"] textarea`);
    },
    moveStage(stage: Stage, by: 1 | -1) {
      set(moveStage(map, stage.id, by), stage.id);
      focus(`[data-stage="${stage.id}"] [data-move="${by}"]`);
    },
    removeStage(stage: Stage) {
      const beside = neighbour(map, stage);
      set(removeStage(map, stage.id), beside);
      focus(`[data-stage="${beside}"] th`);
    },
    putMapAway() {
      set({ removed: yes });
      setPutAway(map.id);
      setMap(guidedId);
      setStage(undefined);
      focus('.put-away button');
    },
    bringBack(id: string) {
      maps.set(id, { removed: 'no' });
      setPutAway(undefined);
      show(id);
      focus(`[data-map="${id}"]`);
    },
  };
}

function neighbour({ stages }: JourneyMap, stage: Stage): string | undefined {
  const place = stages.indexOf(stage);
  return (stages[place + 1] ?? stages[place - 1])?.id;
}
