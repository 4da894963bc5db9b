import { useEffect, useMemo, useRef, useState } from 'react';
import { gatherMaps, type JourneyMapItem, type MapTexts } from '#domain/items/journey-map.ts';
import { changedTexts } from '#domain/journey-map/map.ts';
import { lastMap, storedTexts } from '#domain/journey-map/stored.ts';
import type { Log } from '#domain/record.ts';

/** Milliseconds without a key pressed after which a text is kept, even if the learner stays in the field. */
const pause = 2500;

interface Maps {
  readonly texts: MapTexts;
  /** The map that was worked on last, as far as the record says. */
  readonly last: string | undefined;
  /** Texts that are not in the record yet. */
  readonly pending: boolean;
  /** Takes in what was typed; it is kept when the learner pauses, leaves the field or leaves the page. */
  readonly type: (map: string, fields: Readonly<Record<string, string>>) => void;
  /** Takes in what was chosen, and keeps it at once. */
  readonly set: (map: string, fields: Readonly<Record<string, string>>) => void;
  readonly keep: () => void;
}

/** The learner's maps: what the record holds, and over it what is being typed. */
export function useMaps(item: JourneyMapItem, log: Log, append: (texts: MapTexts) => void): Maps {
  const stored = useMemo(() => storedTexts(item, log), [item, log]);
  const [drafts, setDrafts] = useState<MapTexts>({});
  const latest = useRef({ drafts, stored, append });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current.stored = stored;
    latest.current.append = append;
  });

  const [verbs] = useState(() => {
    const keep = () => {
      clearTimeout(timer.current);
      const changed = changedTexts(latest.current.stored, latest.current.drafts);
      latest.current.drafts = {};
      if (Object.keys(changed).length > 0) latest.current.append(changed);
      setDrafts({});
    };
    const type = (map: string, fields: Readonly<Record<string, string>>) => {
      latest.current.drafts = gatherMaps([latest.current.drafts, { [map]: fields }]);
      setDrafts(latest.current.drafts);
      clearTimeout(timer.current);
      timer.current = setTimeout(keep, pause);
    };
    const set = (map: string, fields: Readonly<Record<string, string>>) => {
      type(map, fields);
      keep();
    };
    return { type, set, keep };
  });

  useEffect(() => {
    const whenHidden = () => document.visibilityState === 'hidden' && verbs.keep();
    addEventListener('pagehide', verbs.keep);
    document.addEventListener('visibilitychange', whenHidden);
    return () => {
      removeEventListener('pagehide', verbs.keep);
      document.removeEventListener('visibilitychange', whenHidden);
    };
  }, [verbs]);

  return {
    texts: useMemo(() => gatherMaps([stored, drafts]), [stored, drafts]),
    last: lastMap(item, log),
    pending: Object.keys(drafts).length > 0,
    ...verbs,
  };
}
