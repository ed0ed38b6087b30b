import { conflict } from '../fault/fault.js';
import { failed, ok } from '../fault/result.js';
import { phrase } from '../phrase/phrase.js';
import { wholeTable } from './argument.js';

/** Cells in one row or one column; which values they may hold is for another argument to say. */
export function inLine(isNeeded: boolean) {
  return wholeTable(isNeeded, (cells, where) => {
    const columns = cells[0]?.length ?? 0;
    if (cells.length > 1 && columns > 1) {
      return failed(conflict(where, phrase('oneLine', phrase('cells', cells.length, columns))));
    }
    return ok(cells.flat());
  });
}
