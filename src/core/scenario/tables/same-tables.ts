import type { Tables, ScenarioRow } from './scenario.js';
import { canonicalRow } from './canonical-row.js';

/**
 * Whether two scenarios hold the same rows in the same order, notes and sources included: headers by their usual names,
 * in whichever order a row has them.
 */
export function haveSameTables(a: Tables, b: Tables): boolean {
  return rowsText(a.traffic) === rowsText(b.traffic) && rowsText(a.offers) === rowsText(b.offers);
}

function rowsText(rows: readonly ScenarioRow[]): string {
  const sorted = rows.map((row) =>
    Object.entries(canonicalRow(row)).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
  return JSON.stringify(sorted.filter((row) => row.length > 0));
}
