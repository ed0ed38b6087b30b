import type { ModelChart, Series } from './sheet.js';

/** How many rows a chart covers. */
export const CHART_HEIGHT = 20;

/** Whether its bars lie, so that categories are read from above. */
export function isLying({ kind }: ModelChart): boolean {
  return kind === 'bar' || kind === 'stackedBar';
}

/** Whether a series of a chart is a line, or the points of one, and no bars. */
export function isLine({ kind }: ModelChart, { overColumns }: Series): boolean {
  return kind === 'line' || kind === 'scatterLines' || overColumns === true;
}

/** Whether one chart becomes the other by new values and names alone: as many series, drawn in the same ways. */
export function isDrawnAlike(one: ModelChart, other: ModelChart): boolean {
  return waysOf(one) === waysOf(other);
}

function waysOf({ kind, series }: ModelChart): string {
  const own = series.map(({ overColumns = false, points = false }) => [overColumns, points]);
  return JSON.stringify([kind, own]);
}

/**
 * Whether all of it stands on 0 and goes up: the length of a bar says its value, and left to itself a program may cut the
 * axis where all bars are long. Shares along a line are from 0 on too: a rate that never changes would be drawn between
 * shares that there are none of. Stacked bars that lie go to both sides of 0, which they reach anyhow.
 */
export function isDrawnFromZero({ kind, valueFormat }: Pick<ModelChart, 'kind' | 'valueFormat'>): boolean {
  if (kind === 'line') return valueFormat === 'percent';
  return kind === 'bar' || kind === 'column' || kind === 'stackedColumn';
}
