import type { ChartData, SeriesData } from './chart-data.js';
import { drawMarker, strokeOf } from './marks.js';
import { element, escaped, shortened, textWidth } from './svg.js';

const SIZE = 12;
const SWATCH = 22;
const ROW = 18;

/** What the legend takes from which side of the drawing, in pixels. */
export function legendRoom({ legend, series, width }: ChartData): {
  readonly side: number;
  readonly rows: string[][];
} {
  const names = listed(series).map(({ name }) => name);
  if (legend === undefined || names.length === 0) return { side: 0, rows: [] };
  if (legend === 'Left' || legend === 'Right') {
    const widest = Math.max(...names.map((name) => textWidth(name, SIZE)));
    return { side: Math.min(width * 0.35, widest + SWATCH + 18), rows: names.map((name) => [name]) };
  }
  const rows: string[][] = [];
  let used = Infinity;
  for (const name of names) {
    const wide = entryWidth(name);
    if (used + wide > width - 24) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(name);
    used += wide;
  }
  return { side: rows.length * ROW + 6, rows };
}

/** The legend at its side, within the box that was kept for it. */
export function drawLegend(
  { series, legend }: ChartData,
  rows: readonly (readonly string[])[],
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): string {
  const beside = legend === 'Left' || legend === 'Right';
  let next = 0;
  const top = beside ? box.y + Math.max(0, (box.height - rows.length * ROW) / 2) : box.y;
  return rows
    .map((names, index) => {
      const total = names.reduce((sum, name) => sum + entryWidth(name), 0);
      let x = beside ? box.x + 6 : box.x + (box.width - total) / 2;
      const y = top + index * ROW + ROW / 2;
      return names
        .map((name) => {
          const one = listed(series)[next++];
          const drawn = one
            ? drawEntry(one, beside ? shortened(name, box.width - SWATCH - 12, SIZE) : name, x, y)
            : '';
          x += entryWidth(name);
          return drawn;
        })
        .join('');
    })
    .join('');
}

function listed(series: readonly SeriesData[]): SeriesData[] {
  return series.filter(({ isUnlisted }) => isUnlisted !== true);
}

function entryWidth(name: string): number {
  return textWidth(name, SIZE) + SWATCH + 14;
}

function drawEntry(series: SeriesData, name: string, x: number, y: number): string {
  const swatch =
    series.form === 'bars'
      ? series.fill
        ? element('rect', {
            x: x + 4,
            y: y - 5,
            width: 10,
            height: 10,
            fill: series.fill,
            ...strokeOf(series.stroke),
          })
        : ''
      : (series.stroke
          ? element('line', { x1: x, y1: y, x2: x + 18, y2: y, ...strokeOf(series.stroke) })
          : '') + (series.marker ? drawMarker(series.marker, x + 9, y) : '');
  const text = { x: x + SWATCH, y: y + 4, 'font-size': SIZE, fill: '#404040' };
  return swatch + element('text', text, escaped(name));
}
