import { mapToCsv } from '#domain/journey-map/csv.ts';
import { mapToJson } from '#domain/journey-map/json.ts';
import type { JourneyMap } from '#domain/journey-map/map.ts';
import { mapToSvg } from '#domain/journey-map/svg.ts';
import type { Locale } from '#domain/locale.ts';
import type { JourneyMapLabels } from '../journey-map-messages.ts';
import { saveFile } from '../save-file.ts';

interface Props {
  readonly map: JourneyMap;
  readonly locale: Locale;
  readonly labels: JourneyMapLabels;
  /** Prints the map alone. */
  readonly onPrint: () => void;
}

/** The map to take along: as a picture, on paper, as a table and as data. */
export function MapCopies({ map, locale, labels, onPrint }: Props) {
  const separator = new Intl.NumberFormat(locale).format(0.5).includes(',') ? ';' : ',';
  const save = (ending: string, type: string, text: string) =>
    saveFile(text, `journey-map-${new Date().toISOString().slice(0, 10)}.${ending}`, type);
  const ways: (readonly [string, () => void])[] = [
    [labels.print, onPrint],
    [labels.svg, () => save('svg', 'image/svg+xml', mapToSvg(map, labels))],
    [labels.csv, () => save('csv', 'text/csv;charset=utf-8', mapToCsv(map, labels, separator))],
    [labels.json, () => save('json', 'application/json', mapToJson(map))],
  ];
  return (
    <section className="map-copies">
      <h4>{labels.keep}</h4>
      <p className="buttons">
        {ways.map(([label, onClick]) => (
          <button key={label} type="button" className="button quiet" onClick={onClick}>
            {label}
          </button>
        ))}
      </p>
    </section>
  );
}
