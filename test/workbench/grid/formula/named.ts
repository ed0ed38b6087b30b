import type { Named } from '../../../../src/workbench/grid/formula/structured-reference';
import type { Table } from '../../../../src/workbench/grid/table';

/** A table in C4:F9 of a sheet with a name that needs quotes: a header row, four rows, a totals row. */
const COSTS: Table = {
  id: 'costs',
  name: 'Costs',
  area: { sheet: 'one', row: 3, column: 2, rowCount: 6, columnCount: 4 },
  columns: ['Item', 'Unit price', "Owner's #", 'Tiers (from, price)'].map((name, index) => ({
    id: index + 1,
    name,
  })),
  showHeaders: true,
  showTotals: true,
  showFilterButton: false,
  showBandedRows: false,
  showBandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  style: '',
};

/** The same without a totals row, on a sheet that needs no quotes. */
const PLAIN: Table = {
  ...COSTS,
  id: 'plain',
  name: 'Plain',
  area: { ...COSTS.area, sheet: 'two' },
  showTotals: false,
};

export const NAMED: Named = {
  tables: [COSTS, PLAIN],
  sheetName: (id) => ({ one: "Bo's costs", two: 'Plain_sheet' })[id],
};
