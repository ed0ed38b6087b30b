import { intersect } from '../../grid/areas.js';
import type { Area } from '../../grid/grid.js';
import { bodyOf, uniqueHeaders, type TableColumn } from '../../grid/table.js';
import { text, whole } from '../argument.js';
import { refuseProtected } from '../guard.js';
import { hostObject, type HostObject, type Kind, type Reach } from '../kind.js';
import { notImplemented, Refusal } from '../refusal.js';
import { RANGE } from './range.js';
import { tableOf } from './table-of.js';

interface Column {
  readonly table: string;
  readonly id: number;
}

function found(column: Column, reach: Reach): TableColumn & { readonly index: number; readonly area: Area } {
  const { columns, area } = tableOf(column.table, reach);
  const index = columns.findIndex(({ id }) => id === column.id);
  const one = columns[index];
  if (!one) throw new Refusal('ItemNotFound', 'The column does not exist any more.');
  return { ...one, index, area: { ...area, column: area.column + index, columnCount: 1 } };
}

function body(column: Column, reach: Reach): Area {
  const { area } = found(column, reach);
  const { row, rowCount } = bodyOf(tableOf(column.table, reach));
  return { ...area, row, rowCount };
}

/** Excel.TableColumn. */
const COLUMN: Kind<Column> = {
  name: 'TableColumn',
  identity: ({ id }) => ({ Id: String(id) }),
  reads: {
    Id: ({ id }) => id,
    Index: (column, reach) => found(column, reach).index,
    Name: (column, reach) => found(column, reach).name,
    Values: (column, reach) => reach.grid.values(found(column, reach).area),
  },
  writes: {
    Name: (column, value, reach) => {
      const { area } = found(column, reach);
      refuseProtected(area.sheet, reach);
      rename(column, text(value, 'The name of a column'), reach);
    },
    Values: (column, value, reach) => {
      const { area } = found(column, reach);
      refuseProtected(area.sheet, reach);
      const rows = value as unknown[][];
      if (!Array.isArray(value) || rows.length !== area.rowCount)
        throw new Refusal('InvalidArgument', `The values must have ${area.rowCount} rows of 1.`);
      reach.grid.write(area, rows);
    },
  },
  leads: {
    GetRange: (column, _, reach) => hostObject(RANGE, found(column, reach).area),
    GetDataBodyRange: (column, _, reach) => hostObject(RANGE, body(column, reach)),
    GetHeaderRowRange: (column, _, reach) => hostObject(RANGE, { ...found(column, reach).area, rowCount: 1 }),
  },
  calls: { Delete: (column, _, reach) => remove(column, reach) },
};

/** Takes a column out: what stands right of it in the rows of the table moves left, columns of the table or not. */
function remove(column: Column, reach: Reach): void {
  const { grid } = reach;
  const table = tableOf(column.table, reach);
  const { area } = found(column, reach);
  refuseProtected(area.sheet, reach);
  if (table.columns.length === 1)
    throw new Refusal('InvalidOperation', 'The last column of a table cannot be deleted.');
  const used = grid.used(area.sheet, false);
  const end = Math.max(table.area.column + table.area.columnCount, used ? used.column + used.columnCount : 0);
  const beside = { ...area, column: area.column + 1, columnCount: end - area.column - 1 };
  const others = grid.tables.all().filter(({ id }) => id !== table.id);
  if (others.some((other) => intersect(other.area, beside)))
    throw new Refusal('InsertDeleteConflict', 'This would move cells of another table.');
  grid.empty(area);
  grid.looks.reset(area);
  if (beside.columnCount > 0) grid.shift(beside, { rows: 0, columns: -1 });
  grid.tables.put({
    ...table,
    area: { ...table.area, columnCount: table.area.columnCount - 1 },
    columns: table.columns.filter(({ id }) => id !== column.id),
  });
}

function rename(column: Column, wanted: string, reach: Reach): void {
  const table = tableOf(column.table, reach);
  const { index, area } = found(column, reach);
  const names = table.columns.map(({ name }, place) => (place === index ? wanted : name));
  const unique = uniqueHeaders(names);
  reach.grid.write({ ...area, rowCount: 1 }, [[`'${unique[index] ?? wanted}`]]);
  reach.grid.tables.put({
    ...table,
    columns: table.columns.map((one, place) => ({ ...one, name: unique[place] ?? one.name })),
  });
}

function find(table: string, key: unknown, reach: Reach): HostObject | null {
  const wanted = String(key).toLowerCase();
  const { columns } = tableOf(table, reach);
  const one =
    columns.find(({ name }) => name.toLowerCase() === wanted) ??
    columns.find(({ id }) => String(id) === wanted);
  return one ? hostObject(COLUMN, { table, id: one.id }) : null;
}

/** Excel.TableColumnCollection; its state is the id of the table. */
export const TABLE_COLUMNS: Kind<string> = {
  name: 'TableColumnCollection',
  reads: { Count: (id, reach) => tableOf(id, reach).columns.length },
  items: (table, reach) => tableOf(table, reach).columns.map(({ id }) => hostObject(COLUMN, { table, id })),
  byFigures: ['Add'],
  leads: {
    '[]': (table, [key], reach) => {
      const one = find(table, key, reach);
      if (!one) throw new Refusal('ItemNotFound', `The table has no column ${String(key)}.`);
      return one;
    },
    GetItemOrNullObject: (table, [key], reach) => find(table, key, reach),
    GetItemAt: (table, [index], reach) => {
      const one = tableOf(table, reach).columns[whole(index, 'The index of a column')];
      if (!one) throw new Refusal('InvalidArgument', 'The table has not so many columns.');
      return hostObject(COLUMN, { table, id: one.id });
    },
    Add: (id, [index, values, name], reach) => {
      const table = tableOf(id, reach);
      refuseProtected(table.area.sheet, reach);
      const last = table.columns.length;
      if (typeof index === 'number' && index !== -1 && index !== last)
        throw notImplemented('TableColumnCollection', 'add before the end');
      const area = { ...table.area, column: table.area.column + last, columnCount: 1 };
      const rows = values as unknown[][] | null | undefined;
      if (rows && rows.length !== area.rowCount)
        throw new Refusal('InvalidArgument', `The values must have ${area.rowCount} rows of 1.`);
      if (rows) reach.grid.write(area, rows);
      // What was written may be typed text: its apostrophe is no part of the name.
      const [[written] = []] = reach.grid.values({ ...area, rowCount: 1 });
      const header = typeof name === 'string' ? name : rows && typeof written === 'string' ? written : '';
      const names = uniqueHeaders([...table.columns.map((one) => one.name), header]);
      reach.grid.write({ ...area, rowCount: 1 }, [[`'${names[last] ?? ''}`]]);
      const added = { id: Math.max(0, ...table.columns.map((one) => one.id)) + 1, name: names[last] ?? '' };
      reach.grid.tables.put({
        ...table,
        area: { ...table.area, columnCount: last + 1 },
        columns: [...table.columns, added],
      });
      return hostObject(COLUMN, { table: id, id: added.id });
    },
  },
  calls: { GetCount: (id, _, reach) => tableOf(id, reach).columns.length },
};
