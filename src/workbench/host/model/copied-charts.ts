import type { Area } from '../../grid/grid.js';
import type { Reach } from '../kind.js';
import type { ChartState } from './chart-state.js';

/** Gives the copy of a sheet its charts: what they show of their own sheet they show of the copy, as in Excel. */
export function copyCharts(from: string, to: string, { belongings }: Reach): void {
  const own = belongings.charts.filter(({ sheet }) => sheet === from);
  belongings.charts.push(...own.map((chart) => copied(chart, from, to)));
}

function copied(chart: ChartState, from: string, to: string): ChartState {
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  const moved = (area: Area) => (area.sheet === from ? { ...area, sheet: to } : area);
  const copy = structuredClone(chart);
  return {
    ...copy,
    id,
    sheet: to,
    title: { ...copy.title, ...(copy.title.textFrom ? { textFrom: moved(copy.title.textFrom) } : {}) },
    place: 'over' in copy.place ? { over: moved(copy.place.over) } : copy.place,
    series: copy.series.map((series) => ({
      ...series,
      chart: id,
      ...(series.nameFrom ? { nameFrom: moved(series.nameFrom) } : {}),
      ...(series.values ? { values: moved(series.values) } : {}),
      ...(series.categories ? { categories: moved(series.categories) } : {}),
    })),
  };
}
