import type { Expected, ModelChart } from './sheet.js';
import type { Area } from '../../reference/area.js';

/** From here on ticks are thousands at least, so that none is rounded away where money is written in them. */
const FROM = 100_000;

/** Charts that say whether their money reaches so far that it is written in thousands and millions on both sides of 0. */
export function withScales(
  charts: readonly ModelChart[],
  at: (row: number, column: number) => Expected['value'] | undefined,
): ModelChart[] {
  return charts.map((chart) => {
    if (chart.valueFormat !== 'money') return chart;
    const values = chart.series.flatMap((own) => sizesIn(own.values, at));
    return values.some((size) => size >= FROM) ? { ...chart, isOfThousands: true } : chart;
  });
}

function sizesIn(
  { row, column, rowCount, columnCount }: Area,
  at: (row: number, column: number) => Expected['value'] | undefined,
): number[] {
  return Array.from({ length: rowCount * columnCount }, (_, index) => {
    const value = at(row + Math.floor(index / columnCount), column + (index % columnCount));
    return typeof value === 'number' ? Math.abs(value) : 0;
  });
}
