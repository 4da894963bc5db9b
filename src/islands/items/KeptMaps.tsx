import { type JourneyMapItem, mapRows } from '#domain/items/journey-map.ts';
import { guidedId, guidedMap, type JourneyMap, ownMap, ownMapIds } from '#domain/journey-map/map.ts';
import { storedTexts } from '#domain/journey-map/stored.ts';
import type { Locale } from '#domain/locale.ts';
import type { Log } from '#domain/record.ts';
import { fill } from '#i18n/translate.ts';
import { Said } from '../journey-map/Field.tsx';
import { nameOf } from '../journey-map/MapTable.tsx';
import { useJourneyMapMessages } from '../journey-map-messages.ts';

interface Props {
  readonly item: JourneyMapItem;
  readonly log: Log;
  readonly locale: Locale;
}

/** The learner's journey maps, with what they wrote and nothing else. */
export function KeptMaps({ item, log, locale }: Props) {
  const labels = useJourneyMapMessages(locale);
  const texts = storedTexts(item, log);
  const own = ownMapIds(texts).map((id, i) => [fill(labels.ownMap, { n: i + 1 }), ownMap(id, texts)] as const);
  const maps = Object.hasOwn(texts, guidedId) ? [[labels.guidedMap, guidedMap(item, texts)] as const, ...own] : own;
  return maps.map(([name, map]) => (
    <section key={map.id}>
      <h4>{name}</h4>
      {!map.guided && <p>{[map.persona, map.scenario].filter(Boolean).join(' · ')}</p>}
      <ol>
        {map.stages.map(
          (stage, place) =>
            written(map, place).length > 0 && (
              <li key={stage.id} value={place + 1}>
                {nameOf(stage, place, labels)}
                <ul>
                  {written(map, place).map(([row, text]) => (
                    <li key={row}>
                      {labels.rows[row]}: <Said row={row} text={text} labels={labels} />
                    </li>
                  ))}
                </ul>
              </li>
            ),
        )}
      </ol>
    </section>
  ));
}

function written(map: JourneyMap, place: number) {
  const stage = map.stages[place];
  return mapRows.flatMap((row) => {
    const cell = stage?.cells[row];
    return cell && !cell.given && cell.text !== '' ? [[row, cell.text] as const] : [];
  });
}
