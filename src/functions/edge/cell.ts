import { toDouble, type Dec } from '../../core/exact/decimal.js';
import { overflow } from '../../core/fault/fault.js';
import type { Result } from '../../core/fault/result.js';
import { isErrorCell, type Cell, type ErrorCell } from '../../core/grid/cell.js';
import { faultCell, faultsCell } from '../../core/grid/fault-cell.js';
import { errorWords } from '../../core/phrase/error-words.js';
import { inWords } from '../../core/phrase/in-words.js';
import { phrase } from '../../core/phrase/phrase.js';

/** What a host takes back for one cell. */
export type HostCell = number | string | boolean | CustomFunctions.Error;

/** The errors that a host shows a sentence with; to the others it would only be noise. */
const SPEAKING: readonly string[] = ['#VALUE!', '#N/A'];

/** A cell as the host takes it: a blank is "", for null inside an array would show as 0. */
export function toHost(cell: Cell): HostCell {
  if (cell === null) return '';
  if (typeof cell === 'number' && !Number.isFinite(cell)) return toHost(faultCell(overflow('the result')));
  return isErrorCell(cell) ? hostError(cell) : cell;
}

/** A table of cells as the host takes it; short rows are filled up, for only rectangles spill. */
export function tableToHost(cells: readonly (readonly Cell[])[]): HostCell[][] {
  const width = Math.max(1, ...cells.map((row) => row.length));
  const rows = cells.length === 0 ? [[]] : cells;
  return rows.map((row) => Array.from({ length: width }, (_, column) => toHost(row[column] ?? null)));
}

/** A number as a cell; the first fault where there is none; an error where it is too large for a cell. */
export function resultCell(result: Result<Dec>): Cell {
  if (!result.ok) return faultsCell(result.faults);
  const value = toDouble(result.value);
  return Number.isFinite(value) ? value : faultCell(overflow('the result'));
}

/** What a cell shows when Meterwise itself is broken. */
export function bugCell(thrown: unknown): ErrorCell {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return {
    error: '#VALUE!',
    sentence: inWords(phrase('ourFault', message), errorWords()),
  };
}

/** The host's own error object: its class exists only once the host is there, so it is looked up at the call. */
function hostError({ error, sentence: words }: ErrorCell): CustomFunctions.Error {
  const code = error as CustomFunctions.ErrorCode;
  return SPEAKING.includes(error) && words !== undefined
    ? new CustomFunctions.Error(code, words)
    : new CustomFunctions.Error(code);
}
