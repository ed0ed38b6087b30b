import type { Area, CellValue } from '../grid/grid.js';
import type { AxisState, ChartState, FillState, LineState, SeriesState } from '../host/model/chart-state.js';
import type { AxisData, ChartData, Marker, SeriesData, Stroke } from './chart-data.js';

/** What a drawing asks the cells. */
export interface Cells {
  values(area: Area): CellValue[][];
  texts(area: Area): string[][];
  /** The number format of the first cell of an area. */
  numberFormat(area: Area): string;
  /** A figure as a number format writes it. */
  formatted(value: number, format: string): string;
}

const PIXELS_PER_POINT = 4 / 3;

/** The colours of series that were given none, in their order, as in Excel. */
const PALETTE = ['#4472c4', '#ed7d31', '#a5a5a5', '#ffc000', '#5b9bd5', '#70ad47'];
const GRIDLINE = '#e3e6e9';
const BORDER = '#d0d5da';

const DASHES: Readonly<Record<string, string>> = {
  Dash: '8 4',
  DashDot: '8 4 2 4',
  DashDotDot: '8 4 2 4 2 4',
  Dot: '2 4',
  RoundDot: '2 4',
};

/** A chart with the figures that its cells hold now, and every colour and number format decided. */
export function readChart(
  chart: ChartState,
  cells: Cells,
  { width, height }: { readonly width: number; readonly height: number },
): ChartData {
  const kind = kindOf(chart.chartType);
  const { category, value } = chart.axes;
  const series = chart.series.map((one, index) => ({
    ...seriesData(chart, one, index, cells),
    isUnlisted: chart.legend.hidden?.includes(index) === true,
  }));
  const first = chart.series.find((one) => one.values);
  const source = (axis: AxisState, area: Area | undefined) =>
    axis.linkNumberFormat && area ? cells.numberFormat(area) : (axis.numberFormat ?? 'General');
  const stacking = /100$/.test(chart.chartType)
    ? 'percent'
    : /Stacked/.test(chart.chartType)
      ? 'stacked'
      : 'none';
  const bars = chart.series.find((one) => one.gapWidth !== undefined) ?? chart.series[0];
  const [title, area] = [chart.title, chart.area];
  const titleText = title.textFrom ? (cells.texts(title.textFrom)[0]?.[0] ?? title.text) : title.text;
  return {
    width,
    height,
    kind,
    stacking,
    title:
      title.visible && titleText
        ? {
            text: titleText,
            size: (title.font.size ?? 12) * PIXELS_PER_POINT,
            color: title.font.color ?? '#404040',
            bold: title.font.bold ?? false,
          }
        : undefined,
    categories: kind === 'scatter' ? [] : categoriesOf(chart, cells),
    series,
    category: axisData(category, cells, source(category, first?.categories)),
    value: axisData(value, cells, stacking === 'percent' ? '0%' : source(value, first?.values)),
    legend: chart.legend.visible ? legendSide(chart.legend.position) : undefined,
    background: fillColor(area.fill, '#ffffff'),
    border: strokeFrom(area.border, BORDER, 0.75),
    plotBackground: chart.plot.fill.kind === 'solid' ? chart.plot.fill.color : undefined,
    gapWidth: bars?.gapWidth ?? (stacking === 'none' ? 219 : 150),
    overlap: bars?.overlap ?? (stacking === 'none' ? -27 : 100),
  };
}

function kindOf(chartType: string): ChartData['kind'] {
  if (chartType.startsWith('XY')) return 'scatter';
  if (chartType.startsWith('Bar')) return 'bars';
  return chartType.startsWith('Line') ? 'lines' : 'columns';
}

function seriesData(chart: ChartState, series: SeriesState, index: number, cells: Cells): SeriesData {
  const type = series.chartType ?? chart.chartType;
  const form = /^(Column|Bar)/.test(type) ? 'bars' : 'points';
  const palette = PALETTE[index % PALETTE.length] ?? '';
  const color =
    series.line.color ?? (series.fill.kind === 'solid' ? series.fill.color : undefined) ?? palette;
  const values = figures(series.values, cells);
  const lined = type !== 'XYScatter' || series.line.color !== undefined;
  const bordered = series.line.color !== undefined;
  return {
    name: series.nameFrom ? (cells.texts(series.nameFrom)[0]?.[0] ?? series.name) : series.name,
    form,
    values,
    xs: type.startsWith('XY') ? xsOf(series, values.length, cells) : [],
    fill: form === 'bars' ? fillColor(series.fill, palette) : undefined,
    stroke: (form === 'points' ? lined : bordered)
      ? strokeFrom(series.line, color, form === 'points' ? 2.25 : 0.75)
      : undefined,
    marker: form === 'points' ? markerOf(type, series, color) : undefined,
    label: series.hasDataLabels ? labelOf(chart, series, values, cells) : undefined,
  };
}

function figures(area: Area | undefined, cells: Cells): (number | null)[] {
  if (!area) return [];
  return cells
    .values(area)
    .flat()
    .map((value) => {
      if (typeof value === 'number') return value;
      // Empty cells and errors are gaps; Excel draws a text as 0.
      return typeof value === 'string' && (value === '' || value.startsWith('#')) ? null : 0;
    });
}

/** x values; where none are given, or texts, points are counted from 1, as in Excel. */
function xsOf({ categories }: SeriesState, count: number, cells: Cells): (number | null)[] {
  const given = categories ? cells.values(categories).flat() : [];
  const worded = given.some((value) => typeof value === 'string' && value !== '' && !value.startsWith('#'));
  return Array.from({ length: count }, (_, index) => {
    if (given.length === 0 || worded) return index + 1;
    const value = given[index];
    return typeof value === 'number' ? value : null;
  });
}

function categoriesOf({ series }: ChartState, cells: Cells): string[] {
  const area = series.find(({ categories }) => categories)?.categories;
  const texts = area ? cells.texts(area).flat() : [];
  const count = Math.max(
    texts.length,
    ...series.map(({ values }) => (values ? values.rowCount * values.columnCount : 0)),
  );
  return Array.from({ length: count }, (_, index) => texts[index] ?? (area ? '' : String(index + 1)));
}

function axisData(axis: AxisState, cells: Cells, format: string): AxisData {
  return {
    title: axis.title.visible && axis.title.text ? axis.title.text : undefined,
    minimum: axis.minimum,
    maximum: axis.maximum,
    step: axis.majorUnit,
    format: (value) => cells.formatted(value, format),
    shown: axis.visible && axis.tickLabelPosition !== 'None',
    gridlines: axis.gridlines ? strokeFrom(axis.gridline, GRIDLINE, 0.75) : undefined,
    reversed: axis.reversePlotOrder,
  };
}

function labelOf(
  chart: ChartState,
  { labels, values: area, nameFrom, name }: SeriesState,
  values: readonly (number | null)[],
  cells: Cells,
): (index: number) => string {
  const format = labels.numberFormat ?? (area ? cells.numberFormat(area) : 'General');
  const categories = labels.showCategoryName ? categoriesOf(chart, cells) : [];
  const series = nameFrom ? (cells.texts(nameFrom)[0]?.[0] ?? name) : name;
  return (index) => {
    const value = values[index];
    if (value === null || value === undefined) return '';
    const parts = [
      labels.showSeriesName ? series : '',
      labels.showCategoryName ? (categories[index] ?? '') : '',
      labels.showValue ? cells.formatted(value, format) : '',
    ];
    return parts.filter(Boolean).join(', ');
  };
}

function markerOf(type: string, series: SeriesState, color: string): Marker | undefined {
  const style = series.markerStyle;
  const without = type === 'Line' || type === 'XYScatterLinesNoMarkers';
  if (style === 'None' || (style === 'Automatic' && without)) return undefined;
  return {
    shape: SHAPES[style] ?? 'circle',
    size: series.markerSize * PIXELS_PER_POINT,
    fill: series.markerBackgroundColor ?? color,
    stroke: series.markerForegroundColor ?? color,
  };
}

const SHAPES: Readonly<Record<string, Marker['shape']>> = {
  Square: 'square',
  Diamond: 'diamond',
  Triangle: 'triangle',
  X: 'cross',
  Star: 'cross',
  Plus: 'plus',
  Dash: 'dash',
  Dot: 'dash',
};

function fillColor({ kind, color }: FillState, automatic: string): string | undefined {
  if (kind === 'none') return undefined;
  return kind === 'solid' ? (color ?? automatic) : automatic;
}

function strokeFrom(
  { color, weight, lineStyle }: LineState,
  automatic: string,
  points: number,
): Stroke | undefined {
  if (lineStyle === 'None') return undefined;
  return { color: color ?? automatic, width: (weight ?? points) * PIXELS_PER_POINT, dash: DASHES[lineStyle] };
}

function legendSide(position: string): ChartData['legend'] {
  return position === 'Top' || position === 'Left' || position === 'Right'
    ? position
    : position === 'Corner'
      ? 'Right'
      : 'Bottom';
}
