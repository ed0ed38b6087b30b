import { linearScale, type Scale } from './scale.js';
import { niceTicks } from './ticks.js';

export const CHART_HEIGHT = 190;
export const MARGIN = { top: 16, right: 18, bottom: 20, left: 46 } as const;
/** Pixels that a label along an axis takes, with its distance to the next. */
const LABEL = { x: 62, y: 36 } as const;

/** Where everything of a chart stands, in pixels. */
export interface ChartLayout {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: Scale;
  readonly y: Scale;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
}

/**
 * @param width of the chart; @param over the values along the horizontal axis; @param most the highest value
 * @param least the lowest one: 0, or below it
 */
export function chartLayout(
  width: number,
  over: readonly [number, number],
  most: number,
  least = 0,
): ChartLayout {
  const [left, right] = [MARGIN.left, Math.max(width - MARGIN.right, MARGIN.left + 1)];
  const [top, bottom] = [MARGIN.top, CHART_HEIGHT - MARGIN.bottom];
  return {
    left,
    right,
    top,
    bottom,
    x: linearScale(over, [left, right]),
    y: linearScale([least, most], [bottom, top]),
    xTicks: niceTicks(...over, Math.max(2, Math.floor((right - left) / LABEL.x))),
    yTicks: niceTicks(least, most, Math.floor((bottom - top) / LABEL.y)),
  };
}
