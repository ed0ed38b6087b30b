import type { MeterCell } from '../../native/call.js';
import { cellsIn } from '../cells/cells-in.js';
import { at } from '../cells/sheet-state.js';
import type { FoundCell } from './find-meter-cells.js';
import { enteredFormula } from './meter-formula.js';
import { asCell } from './resolve-reference.js';

/** A found cell as the conversion takes it. */
export function meterCell(cell: FoundCell): MeterCell {
  return {
    sheet: cell.sheet.name,
    row: cell.row,
    column: cell.column,
    formula: enteredFormula(cell.formula),
    shown: cellsIn(cell, (row, column) => asCell(at(cell.sheet.values, row, column))),
  };
}
