import type { Dec } from '../exact/decimal.js';
import { plain } from '../exact/plain.js';
import { conflict, missing, outOfRange, type Fault } from '../fault/fault.js';
import { within, type Where } from '../fault/place.js';
import { failed, ok, type Result } from '../fault/result.js';
import { isBlank, type Cell } from '../grid/cell.js';
import { NOT_NEGATIVE, readNumber } from '../grid/number.js';
import { readPositional, type PositionalShape } from '../grid/positional.js';
import { isBlankRow, isWord } from '../grid/rows.js';
import { MONTHS_IN_YEAR } from './months.js';
import { readMonth } from './read-month.js';
import { phrase } from '../phrase/phrase.js';

const FACTOR = { header: 'Factor', aliases: ['season', 'seasonality', 'season factor', 'index'] };
const COLUMN: PositionalShape = { columns: [FACTOR] };
const BY_MONTH: PositionalShape = { columns: [{ header: 'Month', aliases: ['months'] }, FACTOR] };

/**
 * Twelve factors on the sessions, of month 1 to month 12, from one row or one column of cells, a header over the column
 * allowed; or from rows of month and factor under their headers, in any order. Blanks beside the twelve are left out.
 * Undefined where all are blank. Faults: not twelve, a blank in the place of one of them, a factor below 0, a month twice.
 */
export function readSeason(
  cells: readonly (readonly Cell[])[],
  where: Where,
): Result<readonly Dec[] | undefined> {
  const isColumn = cells.every((row) => row.length === 1);
  const all = isColumn && cells.length > 1 ? columnOf(cells, where) : inMonths(cells, where);
  if (!all.ok) return all;
  if (isBlankRow(all.value)) return ok(undefined);
  const filled = all.value.filter((cell) => !isBlank(cell));
  const own = filled.length === MONTHS_IN_YEAR ? filled : all.value;
  if (own.length !== MONTHS_IN_YEAR || !(isColumn || cells.length === 1 || isByMonth(cells))) {
    const size = phrase('cells', isColumn ? own.length : cells.length, cells[0]?.length ?? 0);
    return failed(conflict(where, phrase('wrongSize', size, phrase('twelveFactors'))));
  }
  return readFactors(own, where);
}

/** The cells of a column without its header, blank ones among them. */
function columnOf(cells: readonly (readonly Cell[])[], where: Where): Result<readonly Cell[]> {
  const read = readPositional(cells, where, COLUMN);
  return read.ok ? ok(cells.slice(read.value.above).flat()) : read;
}

/** Two columns of which the first row are headers: rows of month and factor. */
function isByMonth(cells: readonly (readonly Cell[])[]): boolean {
  const head = cells.find((row) => !isBlankRow(row)) ?? [];
  return cells.every((row) => row.length === 2) && head.every(isWord) && head.length === 2;
}

/** The factors of rows of month and factor in the order of the months; other cells as they are. */
function inMonths(cells: readonly (readonly Cell[])[], where: Where): Result<readonly Cell[]> {
  if (!isByMonth(cells)) return ok(cells.flat());
  const read = readPositional(cells, where, BY_MONTH);
  if (!read.ok) return read;
  const factors: Cell[] = Array.from({ length: MONTHS_IN_YEAR }, () => null);
  const faults: Fault[] = [];
  for (const { place, cells: row } of read.value.rows) {
    const [first = null, factor = null] = row;
    const at = within(where, { row: place });
    const month = monthOfYear(first, within(at, { term: 'Month' }));
    const index = month.ok ? month.value - 1 : NaN;
    if (!month.ok) faults.push(...month.faults);
    else if (!isBlank(factors[index] ?? null)) faults.push(conflict(at, phrase('monthTwice', index + 1)));
    else factors[index] = factor;
  }
  if (faults.length > 0) return failed(...faults);
  return ok(read.value.rows.length === 0 ? [] : factors);
}

function monthOfYear(cell: Cell, where: Where): Result<number> {
  const month = readMonth(cell, where);
  if (!month.ok) return month;
  if (month.value === undefined) return failed(missing(where, phrase('monthOfYear')));
  return month.value.gt(MONTHS_IN_YEAR)
    ? failed(outOfRange(where, plain(month.value), phrase('monthOfYear')))
    : ok(month.value.toNumber());
}

function readFactors(own: readonly Cell[], where: Where): Result<readonly Dec[]> {
  const faults: Fault[] = [];
  const factors: Dec[] = [];
  for (const [index, cell] of own.entries()) {
    const place = within(where, { row: index + 1, line: 'month' });
    const factor = isBlank(cell)
      ? failed(missing(place, phrase('factorNeeded')))
      : readNumber(cell, place, NOT_NEGATIVE);
    if (!factor.ok) faults.push(...factor.faults);
    else if (factor.value !== undefined) factors.push(factor.value);
  }
  return faults.length > 0 ? failed(...faults) : ok(factors);
}
