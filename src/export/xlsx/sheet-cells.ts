import { fileMessages } from '../../messages/files.js';
import { conflict } from '../../core/fault/fault.js';
import { failed, ok, type Result } from '../../core/fault/result.js';
import { childOf, childrenOf, type XmlElement } from '../xml/parse.js';
import { cellAddress, parseCell } from '../../reference/address.js';
import { isOnSheet, type CellPosition } from '../../reference/area.js';
import { valueOf, type FileCell, type Surroundings } from './cell-value.js';

/** The cells that a worksheet's part has, by row and column; there is nothing where it has none. */
export type SheetCells = ReadonlyMap<number, ReadonlyMap<number, FileCell>>;

/**
 * The cells of a worksheet's part. Rows and cells may say where they stand or stand in their order, each after the one
 * before it. Faults: a row or a cell that says it stands where no sheet has one.
 */
export function sheetCells(sheet: XmlElement, around: Surroundings): Result<SheetCells> {
  const rows = new Map<number, Map<number, FileCell>>();
  const data = childOf(sheet, 'sheetData');
  let last = -1;
  for (const element of data === undefined ? [] : childrenOf(data, 'row')) {
    const row = rowNumber(element, last);
    if (row === undefined) return nowhere('misplacedRow', element);
    last = row;
    let column = -1;
    for (const cell of childrenOf(element, 'c')) {
      const place = placeFrom(cell, { row: last, column });
      if (place === undefined) return nowhere('misplacedCell', cell);
      ({ row: last, column } = place);
      const line = rows.get(last) ?? new Map<number, FileCell>();
      rows.set(last, line.set(column, valueOf(cell, around)));
    }
  }
  return ok(rows);
}

function rowNumber({ attributes }: XmlElement, last: number): number | undefined {
  const own = attributes.get('r');
  const row = own === undefined ? last + 1 : /^\d{1,7}$/.test(own) ? Number(own) - 1 : -1;
  return isOnSheet({ row, column: 0 }) ? row : undefined;
}

function placeFrom({ attributes }: XmlElement, { row, column }: CellPosition): CellPosition | undefined {
  const own = attributes.get('r');
  if (own !== undefined) {
    const place = parseCell(own);
    // A file has one spelling of an address.
    return place !== undefined && cellAddress(place.row, place.column) === own ? place : undefined;
  }
  const next = { row, column: column + 1 };
  return isOnSheet(next) ? next : undefined;
}

function nowhere(what: 'misplacedCell' | 'misplacedRow', { attributes }: XmlElement): Result<never> {
  const says = fileMessages();
  const place = attributes.get('r')?.slice(0, 20) ?? says.beyondTheLast;
  return failed(conflict(says.file, says[what](place)));
}
