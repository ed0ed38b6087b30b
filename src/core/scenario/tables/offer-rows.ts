import { nameKey } from '../../terms/channels.js';
import { canonicalRow } from './canonical-row.js';
import type { ScenarioRow } from './scenario.js';

const OFFER = 'Offer';

/** An offer's rows, each with its place in the table. */
export interface OfferRows {
  /** As its first row writes it; '' for rows that no name stands above. */
  readonly name: string;
  readonly rows: readonly { readonly index: number; readonly row: ScenarioRow }[];
}

/**
 * The same rows under their usual headers, each with the name of its offer: a blank Offer continues the one above.
 * Edits of offers start here, so that a row that moves stays with its offer. Rows of a Traffic table have no Offer and
 * get none.
 */
export function withNames(rows: readonly ScenarioRow[]): ScenarioRow[] {
  let above: string | number | undefined;
  return rows.map(canonicalRow).map((row) => {
    above = row[OFFER] ?? above;
    return above === undefined ? row : { ...row, Offer: above };
  });
}

/** The offers in order of first appearance, and where each one's rows stand. */
export function offersIn(rows: readonly ScenarioRow[]): OfferRows[] {
  const groups = new Map<string, { name: string; rows: { index: number; row: ScenarioRow }[] }>();
  for (const [index, row] of withNames(rows).entries()) {
    const name = String(row[OFFER] ?? '');
    const group = groups.get(nameKey(name)) ?? { name, rows: [] };
    group.rows.push({ index, row });
    groups.set(nameKey(name), group);
  }
  return [...groups.values()];
}
