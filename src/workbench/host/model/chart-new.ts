import type { Area } from '../../grid/grid.js';
import type { AxisState, ChartState, SeriesState, TextState } from './chart-state.js';
import type { SourceSeries } from './chart-source.js';

/** Where Excel puts a chart that was not told where: 360 × 216 points. */
const PLACE = { left: 120, top: 60, width: 360, height: 216 };

/** What is known of a new chart. */
interface NewChart {
  readonly id: string;
  readonly sheet: string;
  readonly name: string;
  readonly chartType: string;
  readonly source: readonly SourceSeries[];
}

/** A chart as Excel makes it: a title, a legend where there are several series, gridlines across the values. */
export function newChart({ id, sheet, name, chartType, source }: NewChart): ChartState {
  const only = source.length === 1 ? source[0] : undefined;
  return {
    id,
    sheet,
    name,
    chartType,
    place: { ...PLACE },
    title: newText(only?.name ?? 'Chart Title', true),
    series: source.map((series) => newSeries(id, series)),
    axes: {
      category: newAxis(/^XY/.test(chartType)),
      value: newAxis(true),
    },
    legend: { visible: source.length > 1, position: 'Bottom', overlay: false, font: {} },
    area: { fill: { kind: 'automatic' }, border: { lineStyle: 'Automatic' }, font: {} },
    plot: { fill: { kind: 'automatic' }, border: { lineStyle: 'Automatic' } },
    displayBlanksAs: 'NotPlotted',
    plotVisibleOnly: true,
    style: 2,
  };
}

/** A series of a chart, as Excel makes it. */
export function newSeries(
  chart: string,
  source: {
    readonly name: string;
    readonly nameFrom?: Area;
    readonly categories?: Area;
    readonly values?: Area;
  },
): SeriesState {
  return {
    chart,
    ...source,
    fill: { kind: 'automatic' },
    line: { lineStyle: 'Automatic' },
    labels: {
      position: 'OutsideEnd',
      showValue: true,
      showSeriesName: false,
      showCategoryName: false,
      font: {},
    },
    hasDataLabels: false,
    markerStyle: 'Automatic',
    markerSize: 5,
    smooth: false,
  };
}

function newAxis(gridlines: boolean): AxisState {
  return {
    title: newText('Axis Title', false),
    linkNumberFormat: true,
    reversePlotOrder: false,
    tickLabelPosition: 'NextToAxis',
    visible: true,
    gridlines,
    gridline: { lineStyle: 'Automatic' },
    line: { lineStyle: 'Automatic' },
    font: {},
  };
}

function newText(text: string, visible: boolean): TextState {
  return { text, visible, overlay: false, font: {} };
}
