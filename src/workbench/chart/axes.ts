import type { ChartData } from './chart-data.js';
import { along, type Box } from './frame.js';
import { strokeOf } from './marks.js';
import type { Scale } from './scale.js';
import { element, escaped, shortened, textWidth } from './svg.js';

const SIZE = 11;
const TITLE = 12;
/** What a slanted label may use of the margin. */
const EDGE = 8;
const INK = '#595959';
const AXIS_LINE = { color: '#bfbfbf', width: 1, dash: undefined };

/** Where the series are drawn. */
export interface Ground {
  readonly plot: Box;
  readonly value: Scale;
  /** The scale of x values; undefined where points stand on categories. */
  readonly category: Scale | undefined;
  /** The room of one category. */
  readonly slot: number;
  /** The middle of a category, across. */
  readonly middle: (index: number) => number;
}

/** Axes, gridlines, tick labels and titles within a box; what is left of it is where the series go. */
export function drawAxes(
  data: ChartData,
  box: Box,
  { value, category }: { readonly value: Scale; readonly category: Scale | undefined },
): { readonly drawn: string; readonly ground: Ground } {
  const lying = data.kind === 'bars';
  const upright = lying ? data.category : data.value;
  const level = lying ? data.value : data.category;
  const valueLabels = value.ticks.map((tick) => data.value.format(tick));
  const categoryLabels = category
    ? category.ticks.map((tick) => data.category.format(tick))
    : data.categories;
  const uprightLabels = lying ? categoryLabels : valueLabels;
  const levelLabels = lying ? valueLabels : categoryLabels;

  const widest = Math.max(0, ...uprightLabels.map((text) => textWidth(text, SIZE)));
  const left = (upright.title ? TITLE + 8 : 0) + (upright.shown ? Math.min(widest, box.width * 0.35) + 8 : 4);
  const across = box.width - left - 8;
  const slotAcross = across / Math.max(1, levelLabels.length);
  const longest = Math.max(0, ...levelLabels.map((text) => textWidth(text, SIZE)));
  const slanted = level.shown && !lying && !category && longest > slotAcross - 4;
  const labelHeight = !level.shown
    ? 4
    : slanted
      ? Math.min(longest * 0.5 + 12, box.height * 0.35)
      : SIZE + 10;
  const bottom = labelHeight + (level.title ? TITLE + 8 : 0);
  const plot: Box = {
    x: box.x + left,
    y: box.y + 4,
    width: across,
    height: Math.max(10, box.height - bottom - 4),
  };
  const floor = plot.y + plot.height;

  const count = Math.max(1, data.categories.length);
  const slot = (lying ? plot.height : plot.width) / count;
  // The first category of lying bars is the lowest, as in Excel, unless the axis is reversed.
  const middle = (index: number) => {
    const fromStart = (index + 0.5) * slot;
    if (lying) return data.category.reversed ? plot.y + fromStart : floor - fromStart;
    return data.category.reversed ? plot.x + plot.width - fromStart : plot.x + fromStart;
  };
  const onLevel = (scale: Scale, figure: number) =>
    along(figure, scale.minimum, scale.maximum, plot.x, plot.x + plot.width);
  const onUpright = (figure: number) => {
    const [low, high] = data.value.reversed ? [plot.y, floor] : [floor, plot.y];
    return along(figure, value.minimum, value.maximum, low, high);
  };
  const valuePlaces = value.ticks.map((tick) => {
    if (!lying) return onUpright(tick);
    const place = onLevel(value, tick);
    return data.value.reversed ? 2 * plot.x + plot.width - place : place;
  });
  const categoryPlaces = category
    ? category.ticks.map((tick) => onLevel(category, tick))
    : data.categories.map((_, index) => middle(index));

  const vertical = (x: number, look: object) =>
    element('line', { x1: x, y1: plot.y, x2: x, y2: floor, ...look });
  const horizontal = (y: number, look: object) =>
    element('line', { x1: plot.x, y1: y, x2: plot.x + plot.width, y2: y, ...look });
  const [valueLine, categoryLine] = lying ? [vertical, horizontal] : [horizontal, vertical];
  const parts: string[] = [element('rect', { ...plot, fill: data.plotBackground ?? 'none' })];
  if (data.value.gridlines)
    parts.push(...valuePlaces.map((place) => valueLine(place, strokeOf(data.value.gridlines))));
  if (data.category.gridlines)
    parts.push(...categoryPlaces.map((place) => categoryLine(place, strokeOf(data.category.gridlines))));

  const zero = Math.min(Math.max(0, value.minimum), value.maximum);
  const zeroPlace = lying ? onLevel(value, zero) : onUpright(zero);
  if (data.category.shown) parts.push(valueLine(zeroPlace, strokeOf(AXIS_LINE)));
  if (category && data.value.shown) parts.push(vertical(plot.x, strokeOf(AXIS_LINE)));

  const ink = { 'font-size': SIZE, fill: INK };
  if (upright.shown) {
    const places = lying ? categoryPlaces : valuePlaces;
    const room = left - 8 - (upright.title ? TITLE + 8 : 0);
    parts.push(
      ...uprightLabels.map((text, index) =>
        element(
          'text',
          { x: plot.x - 6, y: (places[index] ?? 0) + 4, 'text-anchor': 'end', ...ink },
          escaped(shortened(text, room, SIZE)),
        ),
      ),
    );
  }
  if (level.shown) {
    const places = lying ? valuePlaces : categoryPlaces;
    // Labels that would run into each other are left out.
    const every = slanted
      ? Math.ceil(14 / slotAcross)
      : lying || category
        ? Math.ceil((longest + 6) / slotAcross)
        : 1;
    parts.push(
      ...levelLabels.map((text, index) => {
        if (index % every !== 0) return '';
        const x = places[index] ?? 0;
        const y = floor + SIZE + 6;
        const turn = slanted
          ? { transform: `rotate(-30 ${x.toFixed(1)} ${y})`, 'text-anchor': 'end' }
          : { 'text-anchor': 'middle' };
        return element(
          'text',
          { x, y, ...turn, ...ink },
          escaped(
            slanted ? shortened(text, Math.min(labelHeight * 2, (x - box.x + EDGE) * 1.1), SIZE) : text,
          ),
        );
      }),
    );
  }
  const heading = { 'font-size': TITLE, fill: INK, 'text-anchor': 'middle' };
  if (level.title)
    parts.push(
      element(
        'text',
        { x: plot.x + plot.width / 2, y: box.y + box.height - 4, ...heading },
        escaped(level.title),
      ),
    );
  if (upright.title) {
    const [x, y] = [box.x + TITLE, plot.y + plot.height / 2];
    parts.push(
      element(
        'text',
        { x, y, transform: `rotate(-90 ${x} ${y.toFixed(1)})`, ...heading },
        escaped(upright.title),
      ),
    );
  }
  return { drawn: parts.join(''), ground: { plot, value, category, slot, middle } };
}
