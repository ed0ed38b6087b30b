import { layOut, SIZE, TITLE, type AxisLayout, type Scales } from './axis-layout.js';
import { placesAlong, type AxisPlaces } from './axis-places.js';
import type { ChartData } from './chart-data.js';
import type { Box } from './frame.js';
import { strokeOf } from './marks.js';
import { element, escaped, shortened } from './svg.js';

/** What a slanted label may use of the margin. */
const EDGE = 8;
const INK = '#595959';
const AXIS_LINE = { color: '#bfbfbf', width: 1, dash: undefined };

/** Where the series are drawn. */
export interface Ground extends Scales, Pick<AxisPlaces, 'slot' | 'middle'> {
  readonly plot: Box;
}

/** Axes, gridlines, tick labels and titles within a box; what is left of it is where the series go. */
export function drawAxes(
  data: ChartData,
  box: Box,
  scales: Scales,
): { readonly drawn: string; readonly ground: Ground } {
  const layout = layOut(data, box, scales);
  const places = placesAlong(data, layout, scales);
  const { lying, plot } = layout;
  const [upright, level] = lying ? [places.categories, places.values] : [places.values, places.categories];
  const parts = [
    ...lines(data, layout, places, scales),
    ...uprightLabels(layout, upright),
    ...levelLabels(layout, level, box),
    ...titles(layout, box),
  ];
  const { slot, middle } = places;
  return { drawn: parts.join(''), ground: { plot, ...scales, slot, middle } };
}

function lines(
  data: ChartData,
  { lying, plot }: AxisLayout,
  places: AxisPlaces,
  { category }: Scales,
): string[] {
  const vertical = (x: number, look: object) =>
    element('line', { x1: x, y1: plot.y, x2: x, y2: plot.y + plot.height, ...look });
  const horizontal = (y: number, look: object) =>
    element('line', { x1: plot.x, y1: y, x2: plot.x + plot.width, y2: y, ...look });
  const [valueLine, categoryLine] = lying ? [vertical, horizontal] : [horizontal, vertical];
  const parts: string[] = [element('rect', { ...plot, fill: data.plotBackground ?? 'none' })];
  if (data.value.gridlines)
    parts.push(...places.values.map((place) => valueLine(place, strokeOf(data.value.gridlines))));
  if (data.category.gridlines)
    parts.push(...places.categories.map((place) => categoryLine(place, strokeOf(data.category.gridlines))));
  if (data.category.shown) parts.push(valueLine(places.zero, strokeOf(AXIS_LINE)));
  if (category && data.value.shown) parts.push(vertical(plot.x, strokeOf(AXIS_LINE)));
  return parts;
}

const LABEL = { 'font-size': SIZE, fill: INK };

function uprightLabels({ upright, plot, labelRoom }: AxisLayout, places: readonly number[]): string[] {
  if (!upright.axis.shown) return [];
  return upright.labels.map((text, index) =>
    element(
      'text',
      { x: plot.x - 6, y: (places[index] ?? 0) + 4, 'text-anchor': 'end', ...LABEL },
      escaped(shortened(text, labelRoom, SIZE)),
    ),
  );
}

function levelLabels(
  { level, plot, slanted, every, labelHeight }: AxisLayout,
  places: readonly number[],
  box: Box,
): string[] {
  if (!level.axis.shown) return [];
  const y = plot.y + plot.height + SIZE + 6;
  return level.labels.map((text, index) => {
    if (index % every !== 0) return '';
    const x = places[index] ?? 0;
    const turn = slanted
      ? { transform: `rotate(-30 ${x.toFixed(1)} ${y})`, 'text-anchor': 'end' }
      : { 'text-anchor': 'middle' };
    return element(
      'text',
      { x, y, ...turn, ...LABEL },
      escaped(slanted ? shortened(text, Math.min(labelHeight * 2, (x - box.x + EDGE) * 1.1), SIZE) : text),
    );
  });
}

function titles({ upright, level, plot }: AxisLayout, box: Box): string[] {
  const heading = { 'font-size': TITLE, fill: INK, 'text-anchor': 'middle' };
  const parts: string[] = [];
  if (level.axis.title)
    parts.push(
      element(
        'text',
        { x: plot.x + plot.width / 2, y: box.y + box.height - 4, ...heading },
        escaped(level.axis.title),
      ),
    );
  if (upright.axis.title) {
    const [x, y] = [box.x + TITLE, plot.y + plot.height / 2];
    parts.push(
      element(
        'text',
        { x, y, transform: `rotate(-90 ${x} ${y.toFixed(1)})`, ...heading },
        escaped(upright.axis.title),
      ),
    );
  }
  return parts;
}
