import type { ScenarioRow } from '../core/scenario/scenario.js';
import { refused, type Outcome } from './outcome.js';

/** Offers and traffic as they stand in the workbook. */
export interface FoundTables {
  readonly traffic: readonly ScenarioRow[];
  readonly offers: readonly ScenarioRow[];
  /** Where they were found, for people: `Traffic!A1:D4`. */
  readonly from: { readonly traffic: string; readonly offers: string };
}

/**
 * The workbook's own offers and traffic, by their headers: its tables first, then the block at the top of a sheet.
 * @returns undefined where there are none, or only one of the two
 */
export function readTables(): Promise<Outcome<FoundTables | undefined>> {
  return Promise.resolve(refused('Reading tables comes with the next commit.'));
}
