import { fileMessages } from '../../messages/files.js';
import { conflict, type Fault } from '../../core/fault/fault.js';
import { partOf } from '../../core/fault/place.js';
import { failed, ok, type Result } from '../../core/fault/result.js';
import { isErrorCell, type Cell } from '../../core/grid/cell.js';
import { areaAddress, cellAddress } from '../../reference/address.js';
import type { Area } from '../../reference/area.js';
import type { SheetCells } from './sheet-cells.js';

/** A table of a file, or a range with headers that stands there as plain cells. */
export interface FileTable {
  /** As sentences name it: `Offers (sheet Plan)`, or `B4:K9 (sheet Plan)`. */
  readonly name: string;
  readonly sheet: string;
  /** What its workbook calls it; undefined for a plain range. */
  readonly table?: string | undefined;
  /** Its header row and the rows below. Faults: cells whose value is not known, or an error. */
  readonly cells: Result<Cell[][]>;
  /** What of its columns was not read, as a sentence. */
  readonly leftOut?: string;
}

/** More rows than a scenario may have are no scenario. */
const MOST_CELLS = 200_000;
/** A file may have thousands of faulty cells; the first few say so. */
const ENOUGH_FAULTS = 3;

/** What the cells of an area show, row by row. Faults: values that are not known, errors, a huge area. */
export function valuesIn(cells: SheetCells, area: Area, sheet: string): Result<Cell[][]> {
  const says = fileMessages();
  const where = partOf(says.file, says.sheet, sheet);
  if (area.rowCount * area.columnCount > MOST_CELLS) {
    return failed(conflict(where, says.tooManyCells(areaAddress(area), MOST_CELLS)));
  }
  const faults: Fault[] = [];
  const values = Array.from({ length: area.rowCount }, (_row, down) =>
    Array.from({ length: area.columnCount }, (_column, along): Cell => {
      const [row, column] = [area.row + down, area.column + along];
      const cell = cells.get(row)?.get(column) ?? { value: null };
      const why = cell.unknown ?? (isErrorCell(cell.value) ? says.holdsError(cell.value.error) : undefined);
      if (why !== undefined) faults.push(conflict(partOf(where, says.cell, cellAddress(row, column)), why));
      return cell.value;
    }),
  );
  return faults.length > 0 ? failed(...faults.slice(0, ENOUGH_FAULTS)) : ok(values);
}
