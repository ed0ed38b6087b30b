import type { Area } from '../../grid/grid.js';
import { onSheet } from '../argument.js';
import { refuseLocked } from '../guard.js';
import type { Reach } from '../kind.js';
import { Refusal } from '../refusal.js';

/** The longest text that a cell takes, and the longest formula. */
const MOST = { text: 32_767, formula: 8_192 } as const;

/** Writes values or formulas as if typed; Excel takes both through either member. */
export function writeCells(area: Area, value: unknown, reach: Reach): void {
  refuseLocked(area, reach);
  const at = matrixFor(area, value, reach);
  const held = Array.isArray(value) ? area : reach.grid.within(area);
  if (!held) return;
  const cells = Array.from({ length: held.rowCount }, (_, row) =>
    Array.from({ length: held.columnCount }, (__, column) => cellGiven(at(row, column))),
  );
  reach.grid.write(held, cells);
}

function cellGiven(value: unknown): unknown {
  if (typeof value !== 'string') {
    if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
    throw new Refusal('InvalidArgument', 'A cell takes a text, a number, true or false.');
  }
  const isFormula = value.startsWith('=');
  if (value.length > (isFormula ? MOST.formula : MOST.text))
    throw new Refusal(
      'InvalidArgument',
      isFormula
        ? `A formula has at most ${MOST.formula} characters.`
        : `A cell holds at most ${MOST.text} characters.`,
    );
  return value;
}

/** What is written for each cell: one row for each of the area, or a single value for all of it; Excel takes both. */
export function matrixFor(
  area: Area,
  value: unknown,
  reach: Reach,
): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows = value as unknown[][];
  const single = rows.length === 1 && Array.isArray(rows[0]) && rows[0].length === 1;
  const { rowCount, columnCount } = onSheet(area, reach);
  if (single && rowCount * columnCount === 1) return () => rows[0]?.[0];
  if (rows.some((row) => !Array.isArray(row) || row.length !== rows[0]?.length))
    throw new Refusal('InvalidArgument', `The values must have ${rowCount} rows of ${columnCount}.`);
  refuseShape({ rowCount, columnCount }, rows.length, rows[0]?.length);
  return (row, column) => rows[row]?.[column];
}

/** Refuses values whose rows and columns are not as many as the range has. */
export function refuseShape(
  { rowCount, columnCount }: Pick<Area, 'rowCount' | 'columnCount'>,
  rows: unknown,
  columns: unknown,
): void {
  if (rows !== rowCount || columns !== columnCount)
    throw new Refusal('InvalidArgument', `The values must have ${rowCount} rows of ${columnCount}.`);
}
