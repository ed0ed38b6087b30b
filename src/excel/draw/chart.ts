import { isDrawnFromZero, isLine, isLying } from '../../model/page/chart-shape.js';
import type { ModelChart, Series, SeriesArea } from '../../model/page/sheet.js';
import { axisFormatOf, numberFormatOf, strokeOf } from '../../model/page/look.js';
import { fixedAddress } from '../../reference/address.js';
import { onSheet } from '../../reference/sheet-name.js';
import { asCaption } from '../cells/caption.js';

const TYPES = {
  bar: 'BarClustered',
  stackedBar: 'BarStacked',
  column: 'ColumnClustered',
  stackedColumn: 'ColumnStacked',
  line: 'Line',
  scatterLines: 'XYScatterLinesNoMarkers',
} as const satisfies Record<ModelChart['kind'], string>;

/** The sheet of a chart, by its name, and the currency of its money. */
export interface DrawnOn {
  readonly name: string;
  readonly currency: string | undefined;
}

/** Queues a native chart, all its series given one by one: what Excel guesses from a range differs by its shape. */
export function queueChart(sheet: Excel.Worksheet, chart: ModelChart, page: DrawnOn): void {
  const [first] = chart.series;
  if (first === undefined) return;
  const range = rangesOf(sheet);
  const drawn = sheet.charts.add(TYPES[chart.kind], range(first.values), 'Columns');
  drawn.name = chart.name;
  queueTitle(drawn, chart, page.name);
  drawn.legend.visible = chart.legend;
  if (chart.legend) drawn.legend.position = 'Bottom';
  for (const [index, series] of chart.series.entries()) {
    const own = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(asCaption(series.name));
    if (index === 0) own.name = asCaption(series.name);
    queueSeries(own, chart, series, index, range);
    if (chart.legend && series.invisible === true)
      drawn.legend.legendEntries.getItemAt(index).visible = false;
  }
  queueAxes(drawn, chart, page.currency);
  const { row, column, rowCount, columnCount } = chart.place;
  drawn.setPosition(sheet.getCell(row, column), sheet.getCell(row + rowCount - 1, column + columnCount - 1));
}

/** Queues what changed of a chart that is there and has as many series: what the user did to its looks stays. */
export function queueChartChange(
  sheet: Excel.Worksheet,
  { before, chart }: { readonly before: ModelChart; readonly chart: ModelChart },
  page: DrawnOn,
): void {
  const range = rangesOf(sheet);
  const drawn = sheet.charts.getItem(chart.name);
  if (before.isOfThousands !== chart.isOfThousands)
    drawn.axes.valueAxis.numberFormat = axisFormatOf(chart, page.currency);
  queueTitle(drawn, chart, page.name);
  for (const [index, { name, values, categories }] of chart.series.entries()) {
    const own = drawn.series.getItemAt(index);
    own.name = asCaption(name);
    own.setValues(range(values));
    own.setXAxisValues(range(categories));
  }
}

/** Its text, and where there is one the cell that it follows: an address of ours, never a text from outside. */
function queueTitle({ title }: Excel.Chart, { title: text, titleFrom }: ModelChart, sheet: string): void {
  title.text = asCaption(text);
  if (titleFrom !== undefined)
    title.setFormula(`=${onSheet(sheet, fixedAddress(titleFrom.row, titleFrom.column))}`);
}

type RangeOf = (area: SeriesArea) => Excel.Range;

function rangesOf(sheet: Excel.Worksheet): RangeOf {
  return ({ sheet: other, row, column, rowCount, columnCount }) => {
    const own = other === undefined ? sheet : sheet.context.workbook.worksheets.getItem(other);
    return own.getRangeByIndexes(row, column, rowCount, columnCount);
  };
}

function queueSeries(
  own: Excel.ChartSeries,
  chart: ModelChart,
  series: Series,
  index: number,
  range: RangeOf,
): void {
  const { values, categories, invisible, points, colour, overColumns } = series;
  own.setValues(range(values));
  own.setXAxisValues(range(categories));
  if (invisible === true) {
    own.format.fill.clear();
    own.format.line.clear();
    return;
  }
  if (overColumns === true) own.chartType = 'Line';
  const { colour: paint, dashed } = strokeOf(colour ?? index);
  if (points === true) {
    own.format.line.clear();
    own.markerStyle = 'Circle';
    own.markerSize = 8;
    own.markerBackgroundColor = paint;
    own.markerForegroundColor = paint;
  } else if (isLine(chart, series)) {
    own.format.line.color = paint;
    if (dashed) own.format.line.lineStyle = 'Dash';
  } else own.format.fill.setSolidColor(paint);
}

function queueAxes({ axes }: Excel.Chart, chart: ModelChart, currency: string | undefined): void {
  axes.categoryAxis.title.text = asCaption(chart.categoryTitle);
  axes.valueAxis.title.text = asCaption(chart.valueTitle);
  axes.valueAxis.numberFormat = axisFormatOf(chart, currency);
  if (chart.kind === 'scatterLines')
    axes.categoryAxis.numberFormat = numberFormatOf(chart.categoryFormat, currency);
  if (chart.firstX !== undefined) axes.categoryAxis.minimum = chart.firstX;
  if (chart.lastX !== undefined) axes.categoryAxis.maximum = chart.lastX;
  // Excel may start elsewhere where all bars are nearly as long; half a bar says nothing.
  if (isDrawnFromZero(chart)) axes.valueAxis.minimum = 0;
  else if (chart.lowest !== undefined) axes.valueAxis.minimum = chart.lowest;
  // A bar chart counts from below; a table is read from above.
  if (isLying(chart)) axes.categoryAxis.reversePlotOrder = true;
  // Bars to both sides of 0 would cover their names.
  if (chart.kind === 'stackedBar') axes.categoryAxis.tickLabelPosition = 'Low';
}
