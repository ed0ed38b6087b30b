import type { ChartData, SeriesData } from './chart-data.js';

/** Where a bar of a series reaches from and to, in figures of the value axis; null is a gap. */
export type Reach = { readonly from: number; readonly to: number } | null;

/**
 * The bars of each series by category: from 0, or on top of the series before it: figures above 0 upwards, those below
 * downwards. In percent each category adds up to 1.
 */
export function barsOf(
  series: readonly SeriesData[],
  stacking: ChartData['stacking'],
  count: number,
): Reach[][] {
  const above = new Array<number>(count).fill(0);
  const below = new Array<number>(count).fill(0);
  const totals = Array.from({ length: count }, (_, index) =>
    series.reduce((sum, { values }) => sum + Math.abs(values[index] ?? 0), 0),
  );
  return series.map(({ values }) =>
    Array.from({ length: count }, (_, index) => {
      const value = values[index] ?? null;
      if (value === null) return null;
      if (stacking === 'none') return { from: 0, to: value };
      const part = stacking === 'percent' ? (totals[index] ? value / (totals[index] ?? 1) : 0) : value;
      const side = part < 0 ? below : above;
      const from = side[index] ?? 0;
      side[index] = from + part;
      return { from, to: from + part };
    }),
  );
}
