import { isErrorCell, type Cell } from '../../core/grid/cell.js';
import { faultsCell } from '../../core/grid/fault-cell.js';
import type { Result } from '../../core/fault/result.js';
import type { Expected, SheetKey } from '../page/sheet.js';

/** What the cells of a spilled table must show, by the place of its formula; blank cells are left out. */
export function expectedTable<Key extends string = SheetKey>(
  sheet: Key,
  at: { readonly row: number; readonly column: number },
  table: readonly (readonly Cell[])[],
): Expected<Key>[] {
  return table.flatMap((cells, down) =>
    cells.flatMap((cell, along): Expected<Key>[] => {
      const value = isErrorCell(cell) ? cell.error : cell;
      if (value === null || value === '') return [];
      return [{ sheet, row: at.row + down, column: at.column + along, value: shownAs(value) }];
    }),
  );
}

/** The table that a function spills, or its error in a single cell. */
export function tableOrFault(table: Result<Cell[][]>): Cell[][] {
  return table.ok ? table.value : [[faultsCell(table.faults)]];
}

function shownAs(value: string | number | boolean): string | number {
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}
