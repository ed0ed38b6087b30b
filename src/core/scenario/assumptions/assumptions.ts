import type { Cell } from '../../grid/cell.js';
import { NOTES, usualHeader } from '../tables/canonical-row.js';
import type { Assumptions, ScenarioRow } from '../tables/scenario.js';

/** Everything at its default. */
export const NO_ASSUMPTIONS: Assumptions = { figures: {}, ramp: [], season: [], spread: [] };

/** The columns of each table of assumptions in the order in which they are shown. */
export const RAMP_COLUMNS: readonly string[] = ['Month', 'Resolution rate', ...NOTES];
export const SEASON_COLUMNS: readonly string[] = ['Month', 'Factor', ...NOTES];
export const SPREAD_COLUMNS: readonly string[] = ['Variable', 'Low', 'High', ...NOTES];
export const ACTUALS_COLUMNS: readonly string[] = [
  ...['Month', 'Channel', 'Sessions', 'Interactions per session', 'Resolution rate', 'Invoiced'],
  ...NOTES,
];

/** The cells of a table under these columns, a row of them for each row, without headers. */
export function assumedCells(rows: readonly ScenarioRow[], columns: readonly string[]): Cell[][] {
  return rows.map((row) => {
    const own = new Map(Object.entries(row).map(([header, value]) => [usualHeader(header), value]));
    return columns.map((header) => own.get(header) ?? null);
  });
}
