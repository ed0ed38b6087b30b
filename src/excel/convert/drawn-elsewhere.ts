import { parseArea } from '../../reference/address.js';
import type { Area } from '../../reference/area.js';
import { splitReference } from '../../reference/sheet-name.js';
import { supports } from '../host/run.js';

/** Cells of another sheet that a chart draws. */
export interface DrawnElsewhere {
  /** The chart's own sheet. */
  readonly sheet: string;
  readonly chart: string;
  /** The place of the series in its chart. */
  readonly series: number;
  readonly along: 'values' | 'categories';
  /** Where the cells stand. */
  readonly from: string;
  readonly area: Area;
}

/** Kinds of charts whose categories are called x. */
const SCATTERED: ReadonlySet<string> = new Set([
  ...['XYScatter', 'XYScatterLines', 'XYScatterLinesNoMarkers'],
  ...['XYScatterSmooth', 'XYScatterSmoothNoMarkers'],
]);

/**
 * What the charts on these sheets draw of others: a copy of such a sheet would go on drawing the original. Four syncs;
 * an Excel before 1.15 does not say it.
 */
export async function drawnElsewhere(
  context: Excel.RequestContext,
  sheets: readonly { readonly id: string; readonly name: string }[],
): Promise<DrawnElsewhere[]> {
  if (!supports('1.15')) return [];
  const { worksheets } = context.workbook;
  const all = sheets.map(({ id, name }) => ({ name, charts: worksheets.getItem(id).charts }));
  for (const { charts } of all) charts.load('items/name');
  await context.sync();
  const drawn = all.flatMap(({ name, charts }) => charts.items.map((chart) => ({ sheet: name, chart })));
  for (const { chart } of drawn) chart.series.load('items/chartType');
  await context.sync();
  const asked = drawn.flatMap(({ sheet, chart }) =>
    chart.series.items.flatMap((own, series) =>
      dimensionsOf(own).map(([along, dimension]) => ({
        ...{ sheet, chart: chart.name, series, along, own, dimension },
        kind: own.getDimensionDataSourceType(dimension),
      })),
    ),
  );
  await context.sync();
  // Figures that were typed into a series stand in no cells.
  const sources = asked
    .filter(({ kind }) => String(kind.value) === 'LocalRange')
    .map(({ own, dimension, ...drawing }) => ({
      ...drawing,
      source: own.getDimensionDataSourceString(dimension),
    }));
  await context.sync();
  return sources.flatMap(({ sheet, chart: name, series, along, source }): DrawnElsewhere[] => {
    const { sheet: from, cells } = splitReference(source.value) ?? {};
    const area = cells === undefined ? undefined : parseArea(cells);
    return from === undefined || area === undefined || from === sheet
      ? []
      : [{ sheet, chart: name, series, along, from, area }];
  });
}

/** What Excel calls the two, by the kind of the chart. */
function dimensionsOf({
  chartType,
}: Excel.ChartSeries): (readonly [
  DrawnElsewhere['along'],
  'Values' | 'Categories' | 'XValues' | 'YValues',
])[] {
  return SCATTERED.has(chartType)
    ? [
        ['categories', 'XValues'],
        ['values', 'YValues'],
      ]
    : [
        ['categories', 'Categories'],
        ['values', 'Values'],
      ];
}

/** Queues that charts on copies draw copies too. @param copyOf the name of a sheet's copy; undefined where it has none */
export function queueFromCopies(
  { workbook: { worksheets } }: Excel.RequestContext,
  drawn: readonly DrawnElsewhere[],
  copyOf: (sheet: string) => string | undefined,
): void {
  for (const { sheet, chart, series, along, from, area } of drawn) {
    const [own, other] = [copyOf(sheet), copyOf(from)];
    if (own === undefined || other === undefined) continue;
    const line = worksheets.getItem(own).charts.getItem(chart).series.getItemAt(series);
    const cells = worksheets
      .getItem(other)
      .getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
    if (along === 'values') line.setValues(cells);
    else line.setXAxisValues(cells);
  }
}
