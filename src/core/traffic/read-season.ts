import type { Dec } from '../exact/decimal.js';
import { conflict, missing, type Fault } from '../fault/fault.js';
import { failed, ok, type Result } from '../fault/result.js';
import { isBlank, type Cell } from '../grid/cell.js';
import { NOT_NEGATIVE, readNumber } from '../grid/number.js';
import { isBlankRow, withoutHeader } from '../grid/rows.js';

const MONTHS = 12;

/**
 * Twelve factors on the sessions, of month 1 to month 12, from one row or one column of cells; a header cell over a
 * column is left out, and so are blanks beside the twelve. Undefined where all are blank. Faults: not twelve, a blank in
 * the place of one of them, a factor below 0.
 */
export function readSeason(
  cells: readonly (readonly Cell[])[],
  where: string,
): Result<readonly Dec[] | undefined> {
  const isColumn = cells.every((row) => row.length === 1);
  const all = (isColumn && cells.length > 1 ? withoutHeader(cells) : cells).flat();
  if (isBlankRow(all)) return ok(undefined);
  const filled = all.filter((cell) => !isBlank(cell));
  const own = filled.length === MONTHS ? filled : all;
  if (own.length !== MONTHS || !(isColumn || cells.length === 1)) {
    const rule = 'it takes 12 factors, one for each month from month 1, in one row or one column';
    const rows = isColumn ? own.length : cells.length;
    return failed(conflict(where, `it is ${rows} × ${cells[0]?.length ?? 0} cells; ${rule}`));
  }
  const faults: Fault[] = [];
  const factors: Dec[] = [];
  for (const [index, cell] of own.entries()) {
    const place = `${where}, month ${index + 1}`;
    const factor = isBlank(cell)
      ? failed(missing(place, 'a factor of 0 or more, 1 being a usual month'))
      : readNumber(cell, place, NOT_NEGATIVE);
    if (!factor.ok) faults.push(...factor.faults);
    else if (factor.value !== undefined) factors.push(factor.value);
  }
  return faults.length > 0 ? failed(...faults) : ok(factors);
}
