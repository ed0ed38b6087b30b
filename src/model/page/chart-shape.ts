import type { ModelChart } from './sheet.js';

/** How many rows a chart covers. */
export const CHART_HEIGHT = 20;

/** Whether its bars lie, so that categories are read from above. */
export function isLying({ kind }: ModelChart): boolean {
  return kind === 'bar' || kind === 'stackedBar';
}

/**
 * Whether all of its bars stand on 0 and go up: the length of a bar says its value, and left to itself a program may cut
 * the axis where all bars are long. Stacked bars that lie go to both sides of 0, which they reach anyhow.
 */
export function isDrawnFromZero({ kind }: ModelChart): boolean {
  return kind === 'bar' || kind === 'column' || kind === 'stackedColumn';
}
