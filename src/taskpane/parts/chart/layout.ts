import { linearScale, type Scale } from './scale.js';
import { niceTicks } from './ticks.js';

export const CHART_HEIGHT = 190;
export const MARGIN = { top: 16, right: 18, bottom: 20, left: 46 } as const;
/** In pixels: a letter of a label as wide as any language has it. */
export const LETTER = 6.4;
/** Between a label and the upright axis, and to the edge of the chart. */
const BESIDE_AXIS = 9;
/** Of the width: labels of the upright axis take no more of it. */
const MOST_LABEL = 0.3;
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
 * @param least the lowest one: 0, or below it; @param formatTick how the labels of the upright axis are written
 */
export function chartLayout(
  width: number,
  over: readonly [number, number],
  most: number,
  least = 0,
  formatTick: (value: number) => string = () => '',
): ChartLayout {
  const [top, bottom] = [MARGIN.top, CHART_HEIGHT - MARGIN.bottom];
  const yTicks = niceTicks(least, most, Math.floor((bottom - top) / LABEL.y));
  const longest = Math.max(...yTicks.map((tick) => formatTick(tick).length)) * LETTER + BESIDE_AXIS;
  const left = Math.max(MARGIN.left, Math.min(longest, width * MOST_LABEL));
  const right = Math.max(width - MARGIN.right, left + 1);
  return {
    left,
    right,
    top,
    bottom,
    x: linearScale(over, [left, right]),
    y: linearScale([least, most], [bottom, top]),
    xTicks: niceTicks(...over, Math.max(2, Math.floor((right - left) / LABEL.x))),
    yTicks,
  };
}
