import type { Area } from '../../grid/grid.js';
import { intersect } from '../../grid/areas.js';
import { bodyOf, type Table } from '../../grid/table.js';
import { whole } from '../argument.js';
import { refuseProtected } from '../guard.js';
import { hostObject, type HostObject, type Kind, type Reach } from '../kind.js';
import { Refusal } from '../refusal.js';
import { RANGE } from './range.js';
import { tableOf } from './table-of.js';

interface Row {
  readonly table: string;
  readonly index: number;
}

function areaOf({ table, index }: Row, reach: Reach): Area {
  const body = bodyOf(tableOf(table, reach));
  if (index < 0 || index >= body.rowCount)
    throw new Refusal('InvalidArgument', `The table has no row ${index}.`);
  return { ...body, row: body.row + index, rowCount: 1 };
}

/** Excel.TableRow. */
const ROW: Kind<Row> = {
  name: 'TableRow',
  reads: {
    Index: ({ index }) => index,
    Values: (row, reach) => reach.grid.values(areaOf(row, reach)),
  },
  writes: {
    Values: (row, value, reach) => {
      const area = areaOf(row, reach);
      refuseProtected(area.sheet, reach);
      reach.grid.write(area, rowsGiven(value, area.columnCount));
    },
  },
  leads: { GetRange: (row, _, reach) => hostObject(RANGE, areaOf(row, reach)) },
  calls: { Delete: (row, _, reach) => remove(row.table, row.index, 1, reach) },
};

const rowAt = (table: string, index: number): HostObject => hostObject(ROW, { table, index });

/** Excel.TableRowCollection; its state is the id of the table. */
export const TABLE_ROWS: Kind<string> = {
  name: 'TableRowCollection',
  reads: { Count: (id, reach) => bodyOf(tableOf(id, reach)).rowCount },
  items: (id, reach) =>
    Array.from({ length: bodyOf(tableOf(id, reach)).rowCount }, (_, index) => rowAt(id, index)),
  byFigures: ['Add'],
  leads: {
    GetItemAt: (id, [index], reach) => {
      const row = { table: id, index: whole(index, 'The index of a row') };
      areaOf(row, reach);
      return hostObject(ROW, row);
    },
    Add: (id, [index, values], reach) => {
      const table = tableOf(id, reach);
      const { rowCount } = bodyOf(table);
      const at = index === null || index === undefined || index === -1 ? rowCount : whole(index, 'index');
      if (at > rowCount) throw new Refusal('InvalidArgument', `The table has no row ${at}.`);
      add(table, at, values, reach);
      return rowAt(id, at);
    },
  },
  calls: {
    GetCount: (id, _, reach) => bodyOf(tableOf(id, reach)).rowCount,
    DeleteRowsAt: (id, [index, count], reach) =>
      remove(
        id,
        whole(index, 'index'),
        count === null || count === undefined ? 1 : whole(count, 'count', 1),
        reach,
      ),
  },
};

function rowsGiven(value: unknown, columnCount: number): unknown[][] {
  const rows = (Array.isArray(value) ? value : [value]) as unknown[];
  const lines = rows.every((row) => Array.isArray(row)) ? (rows as unknown[][]) : [rows];
  if (lines.some((line) => line.length !== columnCount))
    throw new Refusal('InvalidArgument', `The values must have rows of ${columnCount}.`);
  return lines;
}

/** Everything from a row of the table to the end of what stands below it, in the columns of the table. */
function tail(table: Table, row: number, { grid }: Reach): Area | undefined {
  const used = grid.used(table.area.sheet, true);
  const bottom = Math.max(table.area.row + table.area.rowCount, used ? used.row + used.rowCount : 0);
  return bottom > row ? { ...table.area, row, rowCount: bottom - row } : undefined;
}

function refuseTables(area: Area | undefined, table: Table, { grid }: Reach): void {
  const met = grid.tables
    .all()
    .some(
      (other) => other.id !== table.id && area !== undefined && intersect(other.area, area) !== undefined,
    );
  if (met) throw new Refusal('InsertDeleteConflict', 'This would move cells of another table.');
}

function add(table: Table, index: number, values: unknown, reach: Reach): void {
  const { grid } = reach;
  refuseProtected(table.area.sheet, reach);
  const body = bodyOf(table);
  const lines = values === null || values === undefined ? undefined : rowsGiven(values, body.columnCount);
  const count = lines?.length ?? 1;
  const row = body.row + index;
  const moved = tail(table, row, reach);
  refuseTables(moved, table, reach);
  if (moved) grid.shift(moved, { rows: count, columns: 0 });
  grid.tables.put({ ...table, area: { ...table.area, rowCount: table.area.rowCount + count } });
  const added = { ...body, row, rowCount: count };
  const like = index > 0 ? row - 1 : row + count;
  grid.looks.change(added, (_, column) => {
    const {
      locked: _locked,
      hidden: _hidden,
      indent: _indent,
      ...look
    } = grid.looks.at(body.sheet, like, body.column + column);
    return look;
  });
  if (lines) grid.write(added, lines);
}

function remove(id: string, index: number, count: number, reach: Reach): void {
  const { grid } = reach;
  const table = tableOf(id, reach);
  refuseProtected(table.area.sheet, reach);
  const body = bodyOf(table);
  if (index + count > body.rowCount)
    throw new Refusal('InvalidArgument', `The table has no row ${index + count - 1}.`);
  const gone = { ...body, row: body.row + index, rowCount: count };
  const below = tail(table, gone.row + count, reach);
  refuseTables(below, table, reach);
  grid.empty(gone);
  // The last row of a table is emptied and stays.
  const taken = body.rowCount === count ? count - 1 : count;
  if (below && taken > 0) grid.shift(below, { rows: -taken, columns: 0 });
  grid.tables.put({ ...table, area: { ...table.area, rowCount: table.area.rowCount - taken } });
}
