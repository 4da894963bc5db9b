import { monotonePath } from '../drawing/curve.ts';
import { textHeight, wrap } from '../drawing/wrap.ts';
import { type MapRow, mapRows } from '../items/journey-map.ts';
import type { MapLabels } from './labels.ts';
import { type JourneyMap, moodOf } from './map.ts';

const size = 14;
const pad = 12;
const first = 130;
const column = 190;
const curveHeight = 150;
const ink = '#24211d';
const soft = '#5d564d';
const line = '#ddd3c4';
const brand = '#0f5c57';
const accent = '#b8482e';

interface Row {
  readonly head: string;
  readonly texts: readonly (readonly string[])[];
  readonly row: MapRow | 'name';
}

/** A map as a picture that stands alone: the table, and the curve of feelings below the row it is drawn from. */
export function mapToSvg(map: JourneyMap, labels: MapLabels): string {
  const width = first + column * map.stages.length + pad;
  const head = [
    ...wrap(`${labels.persona}: ${map.persona}`, width - 2 * pad, size + 2),
    ...wrap(`${labels.scenario}: ${map.scenario}`, width - 2 * pad, size + 2),
  ];
  const lines = (text: string) => wrap(text, column - 2 * pad, size);
  const rows: Row[] = [
    { row: 'name', head: labels.stage, texts: map.stages.map((stage) => lines(stage.name)) },
    ...mapRows.map((row) => ({
      row,
      head: labels.rows[row],
      texts: map.stages.map((stage) => (row === 'feels' ? [signed(moodOf(stage))] : lines(stage.cells[row].text))),
    })),
  ];
  const parts: string[] = [];
  let y = pad + textHeight(head, size + 2) + pad;
  parts.push(textAt(head, pad, pad, size + 2, ink, 600));
  for (const { head: name, texts, row } of rows) {
    const height = Math.max(textHeight([''], size), ...texts.map((text) => textHeight(text, size))) + 2 * pad;
    if (row === 'name') parts.push(`<rect x="0" y="${y}" width="${width}" height="${height}" fill="#d5e9e4"/>`);
    parts.push(textAt(wrap(name, first - 2 * pad, size), pad, y + pad, size, soft, 600));
    parts.push(...texts.map((text, i) => textAt(text, first + i * column + pad, y + pad, size, ink, row === 'name' ? 600 : 400)));
    y += height;
    if (row === 'feels') {
      parts.push(curve(map, y));
      y += curveHeight;
    }
    parts.push(`<path d="M0 ${y} H${width}" stroke="${line}"/>`);
  }
  const title = xml(`${labels.scenario}: ${map.scenario}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y + pad}" width="${width}" height="${y + pad}" font-family="system-ui, sans-serif">
<title>${title}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${parts.join('\n')}
</svg>
`;
}

/** A feeling with its sign, and a real minus; empty where none was chosen. */
function signed(mood: number | undefined): string {
  if (mood === undefined) return '';
  return mood > 0 ? `+${mood}` : String(mood).replace('-', '−');
}

function curve(map: JourneyMap, top: number): string {
  const middle = top + curveHeight / 2;
  const points = map.stages.flatMap((stage, i) => {
    const mood = moodOf(stage);
    return mood === undefined ? [] : [{ x: first + (i + 0.5) * column, y: middle - mood * 30, mood }];
  });
  const dots = points.map(({ x, y, mood }) => `<circle cx="${x}" cy="${y}" r="7" fill="${mood < 0 ? accent : brand}"/>`);
  return [
    `<path d="M${first} ${middle} H${first + column * map.stages.length}" stroke="${soft}" stroke-dasharray="3 5"/>`,
    `<path d="${monotonePath(points)}" fill="none" stroke="${brand}" stroke-width="3"/>`,
    ...dots,
  ].join('\n');
}

function textAt(lines: readonly string[], x: number, top: number, height: number, fill: string, weight: number): string {
  const spans = lines.map((text, i) => `<tspan x="${x}" y="${Math.round(top + height + i * height * 1.3)}">${xml(text)}</tspan>`);
  return `<text font-size="${height}" fill="${fill}" font-weight="${weight}">${spans.join('')}</text>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for XML 1.0: marks escaped, and what XML cannot hold at all left out. */
function xml(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replace(/[&<>"']/g, (mark) => entities[mark] ?? '');
}
