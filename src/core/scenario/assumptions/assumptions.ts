import type { Cell } from '../../grid/cell.js';
import { NOTES, usualHeader } from '../tables/canonical-row.js';
import type { Assumptions, ScenarioRow } from '../tables/scenario.js';

/** Everything at its default. */
export const NO_ASSUMPTIONS: Assumptions = { figures: {}, ramp: [], season: [], spread: [] };

/** The columns of each table of assumptions in the order in which they are shown. */
export const RAMP_COLUMNS: readonly string[] = ['Month', 'Resolution rate', 'Channel', ...NOTES];
export const SEASON_COLUMNS: readonly string[] = ['Month', 'Factor', ...NOTES];
export const SPREAD_COLUMNS: readonly string[] = ['Variable', 'Low', 'High', ...NOTES];
export const ACTUALS_COLUMNS: readonly string[] = [
  ...['Month', 'Channel', 'Sessions', 'Interactions per session', 'Resolution rate', 'Invoiced'],
  ...NOTES,
];
export const GROWTH_COLUMNS: readonly string[] = ['Channel', 'Growth', ...NOTES];
export const REALISATION_COLUMNS: readonly string[] = ['Month', 'Realisation rate', ...NOTES];

/** The tables that are left out where they are blank. */
export const LATER_TABLES = {
  growth: GROWTH_COLUMNS,
  realisation: REALISATION_COLUMNS,
  actuals: ACTUALS_COLUMNS,
} as const;
export type LaterTable = keyof typeof LATER_TABLES;

/** These tables as something makes them of each, without those that are blank then. */
export function laterTables(
  make: (key: LaterTable, columns: readonly string[]) => readonly ScenarioRow[] | undefined,
): Pick<Assumptions, LaterTable> {
  const made = (Object.keys(LATER_TABLES) as LaterTable[]).map(
    (key) => [key, make(key, LATER_TABLES[key])] as const,
  );
  return Object.fromEntries(made.filter(([, rows]) => rows !== undefined && rows.length > 0));
}

/** The cells of a table under these columns, a row of them for each row, without headers. */
export function assumedCells(rows: readonly ScenarioRow[], columns: readonly string[]): Cell[][] {
  return rows.map((row) => {
    const own = new Map(Object.entries(row).map(([header, value]) => [usualHeader(header), value]));
    return columns.map((header) => own.get(header) ?? null);
  });
}
