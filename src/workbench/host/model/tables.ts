import type { Area } from '../../grid/grid.js';
import { intersect } from '../../grid/areas.js';
import { uniqueHeaders, type Table } from '../../grid/table.js';
import { areaGiven } from '../argument.js';
import { EVENT, EVERYWHERE } from '../events.js';
import { refuseProtected } from '../guard.js';
import { hostObject, type HostObject, type Kind, type Reach } from '../kind.js';
import { registering } from '../registering.js';
import { Refusal } from '../refusal.js';
import { TABLE } from './table.js';

/** The tables of the workbook (null) or those of one sheet. */
type Scope = string | null;

function inScope(scope: Scope, { grid }: Reach): readonly Table[] {
  return grid.tables.all().filter(({ area }) => scope === null || area.sheet === scope);
}

/** A table by name, case aside, or by id. */
function find(scope: Scope, key: unknown, reach: Reach): HostObject | null {
  const wanted = String(key).toLowerCase();
  const found = inScope(scope, reach).find(({ name, id }) => name.toLowerCase() === wanted || id === key);
  return found ? hostObject(TABLE, found.id) : null;
}

/** Excel.TableCollection. */
export const TABLES: Kind<Scope> = {
  name: 'TableCollection',
  reads: { Count: (scope, reach) => inScope(scope, reach).length },
  items: (scope, reach) => inScope(scope, reach).map(({ id }) => hostObject(TABLE, id)),
  byFigures: ['Add'],
  leads: {
    '[]': (scope, [key], reach) => {
      const found = find(scope, key, reach);
      if (!found) throw new Refusal('ItemNotFound', `There is no table ${String(key)}.`);
      return found;
    },
    GetItemOrNullObject: (scope, [key], reach) => find(scope, key, reach),
    GetItemAt: (scope, [index], reach) => {
      const found = inScope(scope, reach)[Number(index)];
      if (!found) throw new Refusal('InvalidArgument', 'There are not so many tables.');
      return hostObject(TABLE, found.id);
    },
    Add: (scope, [address, hasHeaders], reach) =>
      hostObject(
        TABLE,
        add(areaGiven(address, scope ?? reach.grid.activeSheet(), reach), hasHeaders === true, reach),
      ),
  },
  calls: {
    GetCount: (scope, _, reach) => inScope(scope, reach).length,
    ...registering({ DataChangedEvent: EVENT.tableChanged }, (scope: Scope) => scope ?? EVERYWHERE),
  },
};

/** Makes a table of cells: without headers a row is put in above them; a header alone gets an empty row. */
function add(given: Area, hasHeaders: boolean, reach: Reach): string {
  const { grid } = reach;
  refuseProtected(given.sheet, reach);
  const all = grid.tables.all();
  if (all.some(({ area }) => intersect(area, given)))
    throw new Refusal('InvalidArgument', 'A table cannot overlap another table.');
  if (!hasHeaders) grid.shift(given, { rows: 1, columns: 0 });
  const rowCount = hasHeaders ? Math.max(2, given.rowCount) : given.rowCount + 1;
  const area = { ...given, rowCount };
  const headerRow = { ...area, rowCount: 1 };
  const texts = hasHeaders
    ? (grid.texts(headerRow)[0] ?? [])
    : Array.from({ length: area.columnCount }, () => '');
  const headers = uniqueHeaders(texts);
  if (headers.some((header, index) => header !== grid.values(headerRow)[0]?.[index]))
    grid.write(headerRow, [headers.map((header) => `'${header}`)]);
  const id = nextId(reach);
  grid.tables.put({
    id,
    name: `Table${nextNumber(all)}`,
    area,
    columns: headers.map((name, index) => ({ id: index + 1, name })),
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: 'TableStyleMedium2',
  });
  return id;
}

function nextNumber(tables: readonly Table[]): number {
  const taken = new Set(tables.map(({ name }) => name.toLowerCase()));
  for (let number = 1; ; number++) if (!taken.has(`table${number}`)) return number;
}

/** Ids are never used twice, also not those of tables that were deleted. */
function nextId({ grid }: Reach): string {
  const last = grid.kept.get<number>('last-table') ?? 0;
  grid.kept.set('last-table', last + 1);
  return `{table-${last + 1}}`;
}

/** The tables of a copied sheet: their names with the first number that is free, as Excel names them. */
export function copyTables(from: string, to: string, reach: Reach): void {
  for (const table of inScope(from, reach)) {
    const taken = new Set(reach.grid.tables.all().map(({ name }) => name.toLowerCase()));
    let number = 2;
    while (taken.has(`${table.name}${number}`.toLowerCase())) number++;
    reach.grid.tables.put({
      ...table,
      id: nextId(reach),
      name: `${table.name}${number}`,
      area: { ...table.area, sheet: to },
    });
  }
}
