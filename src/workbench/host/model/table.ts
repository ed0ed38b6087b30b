import { intersect } from '../../grid/areas.js';
import type { Area } from '../../grid/grid.js';
import { bodyOf, uniqueHeaders, type Table } from '../../grid/table.js';
import { areaGiven, flag, text } from '../argument.js';
import { EVENT } from '../events.js';
import { refuseProtected } from '../guard.js';
import { hostObject, type Kind, type Reach } from '../kind.js';
import { registering } from '../registering.js';
import { Refusal } from '../refusal.js';
import { objectName } from './object-name.js';
import { RANGE } from './range.js';
import { TABLE_COLUMNS } from './table-columns.js';
import { TABLE_AUTO_FILTER } from './table-filter.js';
import { tableOf } from './table-of.js';
import { TABLE_ROWS } from './table-rows.js';

const STYLE = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/;

type Flag =
  | 'showFilterButton'
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'highlightFirstColumn'
  | 'highlightLastColumn';
const FLAGS: Readonly<Record<string, Flag>> = {
  ShowFilterButton: 'showFilterButton',
  ShowBandedRows: 'showBandedRows',
  ShowBandedColumns: 'showBandedColumns',
  HighlightFirstColumn: 'highlightFirstColumn',
  HighlightLastColumn: 'highlightLastColumn',
};

function change(id: string, reach: Reach, part: Partial<Table>): void {
  const table = tableOf(id, reach);
  refuseProtected(table.area.sheet, reach);
  reach.grid.tables.put({ ...table, ...part });
}

/** Excel.Table; its state is the id of the table. */
export const TABLE: Kind<string> = {
  name: 'Table',
  identity: (id) => ({ Id: id }),
  reads: {
    Id: (id) => id,
    Name: (id, reach) => tableOf(id, reach).name,
    Style: (id, reach) => tableOf(id, reach).style,
    ShowHeaders: (id, reach) => tableOf(id, reach).showHeaders,
    ShowTotals: (id, reach) => tableOf(id, reach).showTotals,
    ...Object.fromEntries(
      Object.entries(FLAGS).map(([wire, key]) => [
        wire,
        (id: string, reach: Reach) => tableOf(id, reach)[key],
      ]),
    ),
  },
  writes: {
    Name: (id, value, reach) =>
      change(id, reach, { name: objectName(text(value, 'The name of a table'), reach, { except: id }) }),
    Style: (id, value, reach) => {
      const style = text(value, 'The style of a table');
      if (style !== '' && !STYLE.test(style))
        throw new Refusal('InvalidArgument', `There is no table style ${style}.`);
      change(id, reach, { style });
    },
    ShowHeaders: (_, value) => {
      if (!flag(value, 'showHeaders'))
        throw new Refusal('ApiNotFound', 'The workbench does not take the headers of a table away.');
    },
    ShowTotals: (id, value, reach) => showTotals(tableOf(id, reach), flag(value, 'showTotals'), reach),
    ...Object.fromEntries(
      Object.entries(FLAGS).map(([wire, key]) => [
        wire,
        (id: string, value: unknown, reach: Reach) => change(id, reach, { [key]: flag(value, wire) }),
      ]),
    ),
  },
  leads: {
    Worksheet: (id, _, reach) => reach.worksheet(tableOf(id, reach).area.sheet),
    Columns: (id) => hostObject(TABLE_COLUMNS, id),
    Rows: (id) => hostObject(TABLE_ROWS, id),
    AutoFilter: (id) => hostObject(TABLE_AUTO_FILTER, id),
    GetRange: (id, _, reach) => hostObject(RANGE, tableOf(id, reach).area),
    GetDataBodyRange: (id, _, reach) => hostObject(RANGE, bodyOf(tableOf(id, reach))),
    GetHeaderRowRange: (id, _, reach) => hostObject(RANGE, { ...tableOf(id, reach).area, rowCount: 1 }),
    GetTotalRowRange: (id, _, reach) => {
      const { area, showTotals: has } = tableOf(id, reach);
      if (!has) throw new Refusal('ItemNotFound', 'The table has no totals row.');
      return hostObject(RANGE, { ...area, row: area.row + area.rowCount - 1, rowCount: 1 });
    },
    ConvertToRange: (id, _, reach) => {
      const { area } = tableOf(id, reach);
      refuseProtected(area.sheet, reach);
      reach.grid.tables.remove(id);
      return hostObject(RANGE, area);
    },
  },
  calls: {
    ...registering({ DataChangedEvent: EVENT.tableChanged }, (id: string) => id),
    Delete: (id, _, reach) => {
      const { area } = tableOf(id, reach);
      refuseProtected(area.sheet, reach);
      reach.grid.tables.remove(id);
      reach.grid.empty(area);
      reach.grid.looks.reset(area);
    },
    Resize: (id, [range], reach) => resize(tableOf(id, reach), range, reach),
    ClearFilters: (id, _, reach) => TABLE_AUTO_FILTER.calls?.['ClearCriteria']?.(id, [], reach),
  },
};

/** A totals row is a row more at the end: Total below the first column, the sum of the last one below it. */
function showTotals(table: Table, wanted: boolean, reach: Reach): void {
  if (wanted === table.showTotals) return;
  const { grid } = reach;
  refuseProtected(table.area.sheet, reach);
  const { area } = table;
  const end = { ...area, row: area.row + area.rowCount - (wanted ? 0 : 1), rowCount: 1 };
  if (!wanted) {
    grid.empty(end);
    grid.tables.put({ ...table, area: { ...area, rowCount: area.rowCount - 1 }, showTotals: false });
    return;
  }
  refuseCovered(end, table, reach);
  const last = table.columns.at(-1);
  grid.tables.put({ ...table, area: { ...area, rowCount: area.rowCount + 1 }, showTotals: true });
  const sum = `=SUBTOTAL(109,${table.name}[${last?.name ?? ''}])`;
  grid.write(end, [
    table.columns.map((_, index) =>
      index === table.columns.length - 1 ? sum : index === 0 ? 'Total' : null,
    ),
  ]);
}

/** A table only grows over cells that are empty. */
function refuseCovered(area: Area, table: Table, reach: Reach): void {
  const other = reach.grid.tables.all().some((one) => one.id !== table.id && intersect(one.area, area));
  const filled = reach.grid.formulas(area).some((row) => row.some((value) => value !== ''));
  if (other || filled)
    throw new Refusal('InvalidOperation', 'The cells that the table would grow over are in use.');
}

function resize(table: Table, range: unknown, reach: Reach): void {
  const { grid } = reach;
  const area = areaGiven(range, table.area.sheet, reach);
  refuseProtected(table.area.sheet, reach);
  if (area.sheet !== table.area.sheet || area.row !== table.area.row || !intersect(area, table.area))
    throw new Refusal('InvalidArgument', 'The headers of a table stay in their row, and the ranges overlap.');
  if (area.rowCount < (table.showTotals ? 3 : 2))
    throw new Refusal('InvalidArgument', 'A table keeps a header and at least one row.');
  if (grid.tables.all().some((one) => one.id !== table.id && intersect(one.area, area)))
    throw new Refusal('InvalidArgument', 'A table cannot overlap another table.');
  const headerRow = { ...area, rowCount: 1 };
  const headers = uniqueHeaders(grid.texts(headerRow)[0] ?? []);
  if (headers.some((header, index) => header !== grid.values(headerRow)[0]?.[index]))
    grid.write(headerRow, [headers.map((header) => `'${header}`)]);
  const most = Math.max(0, ...table.columns.map(({ id }) => id));
  const columns = headers.map(
    (name, index) => table.columns.find((column) => column.name === name) ?? { id: most + index + 1, name },
  );
  grid.tables.put({ ...table, area, columns });
}
