import { oneOf } from '../argument.js';
import { hostObject, type HostObject, type Kind, type Reach } from '../kind.js';
import { Refusal } from '../refusal.js';
import { CHART } from './chart.js';
import { newChart } from './chart-new.js';
import { areaOf } from './chart-series.js';
import { seriesOfSource } from './chart-source.js';
import type { ChartState } from './chart-state.js';
import { drawable } from './drawable.js';

/** Excel.ChartCollection; its state is the grid's id of the sheet. */
export const CHARTS: Kind<string> = {
  name: 'ChartCollection',
  reads: { Count: (sheet, reach) => on(sheet, reach).length },
  items: (sheet, reach) => on(sheet, reach).map((chart) => hostObject(CHART, chart)),
  byFigures: ['Add'],
  leads: {
    '[]': (sheet, [key], reach) => found(sheet, key, reach),
    GetItem: (sheet, [key], reach) => found(sheet, key, reach),
    GetItemOrNullObject: (sheet, [key], reach) => sought(sheet, key, reach),
    GetItemAt: (sheet, [index], reach) => {
      const chart = on(sheet, reach)[Number(index)];
      if (!chart) throw new Refusal('InvalidArgument', `The sheet has no chart ${String(index)}.`);
      return hostObject(CHART, chart);
    },
    Add: (sheet, [type, source, by], reach) => {
      const chartType = drawable(type);
      const area = areaOf(source);
      const chart = newChart({
        id: `{${crypto.randomUUID().toUpperCase()}}`,
        sheet,
        name: freeName(sheet, reach),
        chartType,
        source: seriesOfSource(area, reach.grid.values(area), seriesBy(by), chartType.startsWith('XY')),
      });
      reach.belongings.charts.push(chart);
      return hostObject(CHART, chart);
    },
  },
  calls: { GetCount: (sheet, _, reach) => on(sheet, reach).length },
};

function on(sheet: string, { belongings }: Reach): readonly ChartState[] {
  return belongings.charts.filter((chart) => chart.sheet === sheet);
}

/** A chart by name, case aside, or by id: office.js finds one again by its id. */
function sought(sheet: string, key: unknown, reach: Reach): HostObject | null {
  const wanted = String(key).toLowerCase();
  const chart = on(sheet, reach).find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  return chart ? hostObject(CHART, chart) : null;
}

function found(sheet: string, key: unknown, reach: Reach): HostObject {
  const chart = sought(sheet, key, reach);
  if (!chart) throw new Refusal('ItemNotFound', `There is no chart ${String(key)}.`);
  return chart;
}

function freeName(sheet: string, reach: Reach): string {
  const taken = new Set(on(sheet, reach).map(({ name }) => name));
  let number = 1;
  while (taken.has(`Chart ${number}`)) number++;
  return `Chart ${number}`;
}

function seriesBy(value: unknown): 'Auto' | 'Columns' | 'Rows' {
  return value === undefined || value === null
    ? 'Auto'
    : oneOf(value, ['Auto', 'Columns', 'Rows'], 'seriesBy');
}
