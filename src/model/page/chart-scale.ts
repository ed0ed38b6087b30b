import { isDrawnFromZero } from './chart-shape.js';
import type { Expected, ModelChart, Page } from './sheet.js';
import type { Area } from '../../reference/area.js';

/**
 * From here on ticks are thousands at least, so that none is rounded away where money is written in them. Upwards from 0
 * what is less than a thousand is written out, so that it only has to have no cents.
 */
const FROM = 100_000;
const UPWARDS_FROM = 10_000;

/** What a cell of a sheet shows, where it is known. */
type Shown = (row: number, column: number) => Expected['value'] | undefined;

/** Charts that say whether their money reaches so far that it is written in thousands and millions on both sides of 0. */
export function withScales(
  { name, charts }: Pick<Page, 'name' | 'charts'>,
  on: (sheet: string) => Shown,
): ModelChart[] {
  return charts.map((chart) => {
    if (chart.valueFormat !== 'money') return chart;
    const values = chart.series.flatMap(({ values: own }) => sizesIn(own, on(own.sheet ?? name)));
    const from = isDrawnFromZero(chart) ? UPWARDS_FROM : FROM;
    return values.some((size) => size >= from) ? { ...chart, isOfThousands: true } : chart;
  });
}

function sizesIn({ row, column, rowCount, columnCount }: Area, at: Shown): number[] {
  return Array.from({ length: rowCount * columnCount }, (_, index) => {
    const value = at(row + Math.floor(index / columnCount), column + (index % columnCount));
    return typeof value === 'number' ? Math.abs(value) : 0;
  });
}
