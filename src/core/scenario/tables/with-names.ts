import { canonicalRow } from './scenario-tables.js';
import type { ScenarioRow } from './scenario.js';

/**
 * The same rows under their usual headers, each with the name of its offer: a blank Offer continues the one above.
 * Edits of offers start here, so that a row that moves stays with its offer. Rows of a Traffic table have no Offer and
 * get none.
 */
export function withNames(rows: readonly ScenarioRow[]): ScenarioRow[] {
  let above: string | number | undefined;
  return rows.map(canonicalRow).map((row) => {
    above = row['Offer'] ?? above;
    return above === undefined ? row : { ...row, Offer: above };
  });
}
