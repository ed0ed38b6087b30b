import { sheetCells } from '../../export/xlsx/sheet-cells.js';
import { readPart } from '../../export/xlsx/read-package.js';
import { readWorkbook } from '../../export/xlsx/read-workbook.js';
import { unpack } from '../../export/zip/unpack.js';
import type { Cell } from '../../core/grid/cell.js';
import type { Result } from '../../core/fault/result.js';
import { UnreadableFile } from './packing.js';

/** Some 300,000 rows: a workbook is read whole, so a larger one would take the memory of a browser. */
const LIMITS = { fileBytes: 60_000_000, entries: 2_000, entryBytes: 60_000_000, allBytes: 120_000_000 };

/** A row of a sheet, with its number. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** The rows of a workbook's first sheet that has a header and a row below it. */
export function workbookRows(bytes: Uint8Array): SheetRow[] {
  const file = needed(unpack(bytes, LIMITS));
  const { sheets, around } = needed(readWorkbook(file));
  for (const { path } of sheets) {
    const rows = [...needed(sheetCells(needed(readPart(file, path)), around))];
    if (rows.length < 2) continue;
    const width = Math.max(...rows.map(([, cells]) => Math.max(...cells.keys()) + 1));
    return rows.map(([row, cells]) => ({
      number: row + 1,
      cells: Array.from({ length: width }, (_, column) => textOf(cells.get(column)?.value)),
    }));
  }
  throw new UnreadableFile('noRecords');
}

function needed<T>(result: Result<T>): T {
  if (!result.ok) throw new UnreadableFile('damagedWorkbook');
  return result.value;
}

function textOf(value: Cell | undefined): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
