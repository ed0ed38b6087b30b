import type { AxisLayout, Scales } from './axis-layout.js';
import type { ChartData } from './chart-data.js';
import { along } from './frame.js';
import type { Scale } from './scale.js';

/** Where ticks and categories stand, each along its own axis. */
export interface AxisPlaces {
  readonly values: readonly number[];
  readonly categories: readonly number[];
  /** Where the figure nearest to 0 stands. */
  readonly zero: number;
  /** The room of one category. */
  readonly slot: number;
  /** The middle of a category. */
  readonly middle: (index: number) => number;
}

export function placesAlong(
  data: ChartData,
  { lying, plot }: AxisLayout,
  { value, category }: Scales,
): AxisPlaces {
  const floor = plot.y + plot.height;
  const slot = (lying ? plot.height : plot.width) / Math.max(1, data.categories.length);
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
  const zero = Math.min(Math.max(0, value.minimum), value.maximum);
  return {
    values: value.ticks.map((tick) => {
      if (!lying) return onUpright(tick);
      const place = onLevel(value, tick);
      return data.value.reversed ? 2 * plot.x + plot.width - place : place;
    }),
    categories: category
      ? category.ticks.map((tick) => onLevel(category, tick))
      : data.categories.map((_, index) => middle(index)),
    zero: lying ? onLevel(value, zero) : onUpright(zero),
    slot,
    middle,
  };
}
