import { messages } from '../../messages/messages.js';
import type { Area } from '../../reference/area.js';
import { cellOn } from '../../reference/sheet-name.js';
import { isFormula } from '../cells/read-back.js';
import { at } from '../cells/sheet-state.js';
import { cellsAt } from './table-blocks.js';
import { columnsOf, type TableDifferences } from './table-differences.js';
import type { SheetGrids, TableWrite } from './table-write.js';
import type { UsageLinks } from './usage-links.js';

/** As many cells as a sentence names. */
const NAMED = 3;

/** Formulas of the user that would be written over, or lost with a row whose values come back elsewhere. */
export function formulaRefusals(
  { place: { area, sheetName, table }, cells }: TableWrite,
  { lines, removed }: TableDifferences,
  { values, formulas }: SheetGrids,
  { isLink }: UsageLinks,
): string[] {
  const places: { row: number; column: number }[] = [];
  const note = (row: number, column: number) => {
    const formula = at(formulas, row, column);
    if (isFormula(at(values, row, column), formula) && !isLink(formula)) places.push({ row, column });
  };
  if (table === undefined) for (const { row, column } of cells) note(row, column);
  else {
    const columns = columnsOf(cellsAt(values, { ...area, rowCount: 1 })[0] ?? []);
    for (const { from, cells: changed } of lines)
      for (const header of from === undefined ? [] : Object.keys(changed)) {
        const column = columns.get(header);
        if (column !== undefined) note(area.row + 1 + (from ?? 0), area.column + column);
      }
    if (lines.some(({ from }) => from === undefined))
      for (const index of removed)
        for (let column = 0; column < area.columnCount; column += 1)
          note(area.row + 1 + index, area.column + column);
  }
  if (places.length === 0) return [];
  const named = places.slice(0, NAMED).map(({ row, column }) => ({
    cell: cellOn(sheetName, row, column),
    formula: String(at(formulas, row, column)),
  }));
  return [messages().excel.tables.holdFormulas(named, Math.max(0, places.length - NAMED))];
}

/** Cells of the user where the table needs room, or which would move with it. */
export function roomRefusals(
  { place, newHeaders, steps, after }: TableWrite,
  { values, formulas }: SheetGrids,
): string[] {
  const { area, sheetName, table } = place;
  const filled: string[] = [];
  const look = (from: Area) => {
    const endRow = Math.min(from.row + from.rowCount, Math.max(values.length, formulas.length));
    for (let row = from.row; row < endRow; row += 1) {
      const width = Math.max(values[row]?.length ?? 0, formulas[row]?.length ?? 0);
      for (let column = from.column; column < Math.min(from.column + from.columnCount, width); column += 1)
        if (at(values, row, column) !== '' || at(formulas, row, column) !== '')
          filled.push(cellOn(sheetName, row, column));
    }
  };
  const right = { row: area.row, column: area.column + area.columnCount };
  if (table !== undefined) {
    const totals = table.hasTotals ? 1 : 0;
    const end = area.row + area.rowCount + totals;
    if (steps.length > 0)
      look({ row: end, column: area.column, rowCount: Infinity, columnCount: after.columnCount });
    if (newHeaders.length > 0) look({ ...right, rowCount: area.rowCount + totals, columnCount: Infinity });
  } else {
    const more = after.rowCount - area.rowCount;
    const end = area.row + area.rowCount;
    // One more in each direction: cells that touch would be taken for a part of it.
    if (more > 0) look({ row: end, column: area.column, rowCount: more + 1, columnCount: after.columnCount });
    if (newHeaders.length > 0) {
      look({ ...right, rowCount: 1, columnCount: newHeaders.length + 1 });
      look({ ...right, row: area.row + 1, rowCount: area.rowCount - 1, columnCount: newHeaders.length });
    }
  }
  const cells = [...new Set(filled)];
  if (cells.length === 0) return [];
  const { inTheWay, needs } = messages().excel.tables;
  const which = table === undefined ? needs[place.kind] : needs.table(table.name);
  return [inTheWay(cells.slice(0, NAMED), Math.max(0, cells.length - NAMED), which)];
}
