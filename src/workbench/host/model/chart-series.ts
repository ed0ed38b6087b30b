import { formatAddress } from '../../grid/address.js';
import type { Area } from '../../grid/grid.js';
import { fields } from '../fields.js';
import { hostObject, type HostObject, type Kind, type Reach } from '../kind.js';
import { Refusal } from '../refusal.js';
import { toFormat } from './chart-format.js';
import { newSeries } from './chart-new.js';
import type { ChartState, LabelsState, SeriesState } from './chart-state.js';
import { drawable } from './drawable.js';

/** Excel.ChartDataLabels. */
const LABELS: Kind<LabelsState> = {
  name: 'ChartDataLabels',
  ...fields<LabelsState>({
    Position: 'position',
    ShowValue: 'showValue',
    ShowSeriesName: 'showSeriesName',
    ShowCategoryName: 'showCategoryName',
    NumberFormat: 'numberFormat',
  }),
  leads: { Format: toFormat },
};

const PLAIN = fields<SeriesState>({
  Smooth: 'smooth',
  HasDataLabels: 'hasDataLabels',
  MarkerStyle: 'markerStyle',
  MarkerSize: 'markerSize',
  MarkerBackgroundColor: 'markerBackgroundColor',
  MarkerForegroundColor: 'markerForegroundColor',
  GapWidth: 'gapWidth',
  Overlap: 'overlap',
});

/** Excel.ChartSeriesDimension. */
const DIMENSIONS: Readonly<Record<string, (series: SeriesState) => Area | undefined>> = {
  Categories: ({ categories }) => categories,
  XValues: ({ categories }) => categories,
  Values: ({ values }) => values,
  YValues: ({ values }) => values,
};

/** Excel.ChartSeries. */
const SERIES: Kind<SeriesState> = {
  name: 'ChartSeries',
  reads: {
    ...PLAIN.reads,
    Name: ({ name, nameFrom }, { grid }) => (nameFrom ? (grid.texts(nameFrom)[0]?.[0] ?? name) : name),
    ChartType: (series, reach) => series.chartType ?? chartOf(series, reach).chartType,
  },
  writes: {
    ...PLAIN.writes,
    Name: (series, name) => {
      series.name = String(name);
      delete series.nameFrom;
    },
    ChartType: (series, type) => void (series.chartType = drawable(type)),
  },
  leads: {
    Format: toFormat,
    DataLabels: ({ labels }) => hostObject(LABELS, labels),
  },
  calls: {
    SetValues: (series, [range]) => void (series.values = areaOf(range)),
    SetXAxisValues: (series, [range]) => void (series.categories = areaOf(range)),
    GetDimensionDataSourceType: (series, [dimension]) =>
      DIMENSIONS[String(dimension)]?.(series) === undefined ? 'Unknown' : 'LocalRange',
    GetDimensionDataSourceString: (series, [dimension], { grid }) => {
      const drawn = DIMENSIONS[String(dimension)]?.(series);
      if (drawn === undefined)
        throw new Refusal('InvalidArgument', `The series has no ${String(dimension)}.`);
      const sheet = grid.sheets().find(({ id }) => id === drawn.sheet);
      return formatAddress(drawn, sheet?.name ?? '');
    },
    Delete: (series, _, reach) => {
      const all = chartOf(series, reach).series;
      const index = all.indexOf(series);
      if (index < 0) throw new Refusal('ItemNotFound', `The series ${series.name} was deleted.`);
      all.splice(index, 1);
    },
  },
};

/** Excel.ChartSeriesCollection; its state is the chart. */
export const SERIES_LIST: Kind<ChartState> = {
  name: 'ChartSeriesCollection',
  reads: { Count: ({ series }) => series.length },
  items: ({ series }) => series.map((one) => hostObject(SERIES, one)),
  leads: {
    GetItemAt: ({ series }, [index]) => {
      const found = series[Number(index)];
      if (!found) throw new Refusal('InvalidArgument', `The chart has no series ${String(index)}.`);
      return hostObject(SERIES, found);
    },
    Add: ({ id, series }, [name, index]) => {
      const added = newSeries(id, {
        name: typeof name === 'string' && name !== '' ? name : `Series${series.length + 1}`,
      });
      series.splice(typeof index === 'number' ? index : series.length, 0, added);
      return hostObject(SERIES, added);
    },
  },
  calls: { GetCount: ({ series }) => series.length },
};

/** The area of a range that was handed over as an argument. */
export function areaOf(range: unknown): Area {
  const { kind, state } = range as HostObject<Area>;
  if (kind.name !== 'Range') throw new Refusal('InvalidArgument', 'A range was expected.');
  return state;
}

function chartOf(series: SeriesState, { belongings }: Reach): ChartState {
  const chart = belongings.charts.find(({ id }) => id === series.chart);
  if (!chart) throw new Refusal('ItemNotFound', 'The chart of the series was deleted.');
  return chart;
}
