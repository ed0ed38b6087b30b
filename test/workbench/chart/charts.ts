import type { Area, CellValue } from '../../../src/workbench/grid/grid';
import { drawChart } from '../../../src/workbench/chart/draw-chart';
import { readChart, type Cells } from '../../../src/workbench/chart/read-chart';
import { newChart } from '../../../src/workbench/host/model/chart-new';
import { seriesOfSource } from '../../../src/workbench/host/model/chart-source';
import type { ChartState } from '../../../src/workbench/host/model/chart-state';

export type Table = readonly (readonly CellValue[])[];

/** A chart of a table that starts at A1, as `charts.add` makes it. */
export function chartOf(chartType: string, table: Table): ChartState {
  const area: Area = {
    sheet: 's',
    row: 0,
    column: 0,
    rowCount: table.length,
    columnCount: table[0]?.length ?? 0,
  };
  const source = seriesOfSource(area, table, 'Columns', chartType.startsWith('XY'));
  return newChart({ id: '1', sheet: 's', name: 'Chart 1', chartType, source });
}

function cellsOf(table: Table): Cells {
  const values = ({ row, column, rowCount, columnCount }: Area) =>
    table.slice(row, row + rowCount).map((line) => line.slice(column, column + columnCount));
  return {
    values,
    texts: (area) => values(area).map((line) => line.map(String)),
    numberFormat: () => '0',
    formatted: String,
  };
}

export function drawn(chart: ChartState, table: Table): string {
  return drawChart(readChart(chart, cellsOf(table), { width: 480, height: 300 }));
}

/** How many elements of a name a drawing has that carry these attributes. */
export function count(svg: string, name: string, ...attributes: readonly string[]): number {
  const elements = svg.match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? [];
  return elements.filter((one) => attributes.every((attribute) => one.includes(attribute))).length;
}
