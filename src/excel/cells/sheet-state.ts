import { areaAddress, parseArea } from '../../reference/address.js';
import type { Area } from '../../reference/area.js';

/** What stands on a sheet now: cells from A1 to the last used one, and the tables and charts on it. */
export interface SheetState {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  /** How cells look, their number format aside: of those that were asked for. */
  readonly looks: readonly (readonly Excel.SettableCellProperties[])[];
  /** Tables by name, header row included. */
  readonly tables: ReadonlyMap<string, Area>;
  readonly charts: ReadonlySet<string>;
}

/** A state that was asked for; `stateOf` reads it after the next sync. */
export interface PendingState {
  readonly cells: Excel.Range;
  readonly looks: readonly AskedLooks[];
  readonly charts: Excel.ChartCollection;
  readonly tables: readonly { readonly name: string; readonly range: Excel.Range }[];
}

/** How the cells of an area look, from its first row and column on. */
interface AskedLooks {
  readonly row: number;
  readonly column: number;
  readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** All of a look that this room ever changes. */
const LOOK: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: { name: true, size: true, bold: true, italic: true, color: true },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

/** Asks for how cells look. */
export function askForLooks(cells: Excel.Range): OfficeExtension.ClientResult<Excel.CellProperties[][]> {
  return cells.getCellProperties(LOOK);
}

/** The cells from A1 to the last used one: their rows and columns are those of the sheet. */
export function usedCells(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getRange('A1').getBoundingRect(sheet.getUsedRange());
}

/**
 * Asks for the state of a sheet and the tables of these names on it.
 * @param looks of which areas: a sheet of many months has more looks than Excel hands out at once; all of it
 * where it is left out
 */
export function askForState(
  sheet: Excel.Worksheet,
  tableNames: readonly string[],
  looks?: readonly Area[],
): PendingState {
  const cells = usedCells(sheet);
  cells.load('values,formulas,numberFormat');
  const { charts } = sheet;
  charts.load('items/name');
  const tables = tableNames.map((name) => {
    const range = sheet.tables.getItem(name).getRange();
    range.load('address');
    return { name, range };
  });
  const asked =
    looks === undefined
      ? [{ row: 0, column: 0, cells: askForLooks(cells) }]
      : looks.map((area) => ({
          row: area.row,
          column: area.column,
          cells: askForLooks(sheet.getRange(areaAddress(area))),
        }));
  return { cells, looks: asked, charts, tables };
}

/** The state that a sync has brought. */
export function stateOf({ cells, looks, charts, tables }: PendingState): SheetState {
  const areas = tables.flatMap(({ name, range }) => {
    const area = parseArea(range.address);
    return area === undefined ? [] : [[name, area] as const];
  });
  return {
    values: cells.values,
    formulas: cells.formulas,
    numberFormats: cells.numberFormat,
    looks: gridOf(looks),
    tables: new Map(areas),
    charts: new Set(charts.items.map(({ name }) => name)),
  };
}

/** Looks of several areas by row and column of the sheet. */
function gridOf(looks: readonly AskedLooks[]): Excel.SettableCellProperties[][] {
  const grid: Excel.SettableCellProperties[][] = [];
  for (const { row, column, cells } of looks) {
    for (const [down, line] of cells.value.entries()) {
      const own = (grid[row + down] ??= []);
      for (const [along, look] of line.entries()) own[column + along] = look;
    }
  }
  return grid;
}

/** What stands on a sheet from A1 on. */
export type Grid = readonly (readonly unknown[])[];

/** What a cell holds in one of the state's grids; a cell beyond the used ones is empty. */
export function at(grid: Grid, row: number, column: number): string | number | boolean {
  const value = grid[row]?.[column];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
}
