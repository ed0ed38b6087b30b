import type { Area } from '../../grid/grid.js';
import { areaGiven, whole } from '../argument.js';
import { refuseProtected } from '../guard.js';
import { hostObject, type Kind, type Reach } from '../kind.js';
import { notImplemented, Refusal } from '../refusal.js';
import { RANGE } from './range.js';
import { tableOf } from './table-of.js';

/** A filter: over which cells, and which texts are shown of each column that is filtered. */
interface Filter {
  readonly area: Area;
  readonly columns: Readonly<Record<number, readonly string[]>>;
}

function rowsOf({ row, rowCount, ...rest }: Area): Area {
  return { ...rest, row: row + 1, rowCount: rowCount - 1 };
}

function isFiltered(filter: Filter | undefined): boolean {
  return Object.keys(filter?.columns ?? {}).length > 0;
}

/** Hides the rows that a filter does not let through, and shows the others. */
function carryOut({ area, columns }: Filter, { grid }: Reach): void {
  const rows = rowsOf(area);
  if (rows.rowCount < 1) return;
  const texts = grid.texts(rows);
  const hidden = texts.map((line) =>
    Object.entries(columns).some(([column, shown]) => !shown.includes(line[Number(column)] ?? '')),
  );
  grid.looks.hideRows(rows, false);
  hidden.forEach((is, index) => {
    if (is) grid.looks.hideRows({ ...rows, row: rows.row + index, rowCount: 1 }, true);
  });
}

/** Excel.AutoFilter, of a table or of a sheet: by the key it is kept under and the cells it starts from. */
function autoFilter(
  keyOf: (id: string) => string,
  areaOf: (id: string, reach: Reach) => Area | undefined,
): Kind<string> {
  const filterOf = (id: string, reach: Reach): Filter | undefined => {
    const kept = reach.grid.kept.get<Filter>(keyOf(id));
    const area = areaOf(id, reach) ?? kept?.area;
    return area && { area, columns: kept?.columns ?? {} };
  };
  const put = (id: string, filter: Filter | undefined, reach: Reach) => {
    const area = filterOf(id, reach)?.area;
    if (area) refuseProtected(area.sheet, reach, 'allowAutoFilter');
    reach.grid.kept.set(keyOf(id), filter);
    if (filter) carryOut(filter, reach);
    else if (area) reach.grid.looks.hideRows(rowsOf(area), false);
  };
  return {
    name: 'AutoFilter',
    reads: {
      Enabled: (id, reach) => filterOf(id, reach) !== undefined,
      IsDataFiltered: (id, reach) => isFiltered(filterOf(id, reach)),
    },
    leads: {
      GetRange: (id, _, reach) => {
        const filter = filterOf(id, reach);
        if (!filter) throw new Refusal('ItemNotFound', 'Nothing is filtered in this sheet.');
        return hostObject(RANGE, filter.area);
      },
      GetRangeOrNullObject: (id, _, reach) => {
        const filter = filterOf(id, reach);
        return filter ? hostObject(RANGE, filter.area) : null;
      },
    },
    calls: {
      Apply: async (id, [range, column, criteria], reach) => {
        await reach.grid.settled();
        const area = areaOf(id, reach) ?? areaGiven(range, id, reach);
        const columns = { ...filterOf(id, reach)?.columns };
        const given = criteria as { filterOn?: unknown; values?: unknown } | null | undefined;
        if (typeof column === 'number' && given) {
          if (given.filterOn !== 'Values' || !Array.isArray(given.values))
            throw notImplemented('AutoFilter', `apply with filterOn ${String(given.filterOn)}`);
          columns[whole(column, 'columnIndex')] = given.values.map(String);
        }
        put(id, { area, columns }, reach);
      },
      ClearCriteria: (id, _, reach) => {
        const filter = filterOf(id, reach);
        if (filter) put(id, { ...filter, columns: {} }, reach);
      },
      Reapply: async (id, _, reach) => {
        await reach.grid.settled();
        const filter = filterOf(id, reach);
        if (filter) carryOut(filter, reach);
      },
      Remove: (id, _, reach) => put(id, undefined, reach),
    },
  };
}

export const TABLE_AUTO_FILTER = autoFilter(
  (table) => `filter:${table}`,
  (table, reach) => tableOf(table, reach).area,
);

export const SHEET_AUTO_FILTER = autoFilter(
  (sheet) => `filter-of-sheet:${sheet}`,
  () => undefined,
);
