import { CONFIDENCE_COLUMN } from '../../../core/catalogue/offers-of.js';
import { findWord } from '../../../core/grid/word.js';
import { METER_WORDS, type MeterId } from '../../../core/meter/meter-word.js';
import { OFFER_COLUMNS } from '../../../core/scenario/tables/scenario-tables.js';
import type { ScenarioRow } from '../../../core/scenario/tables/scenario.js';
import { usedTerms, type TermField } from '../../../core/terms/applicable.js';

const KNOWN: ReadonlySet<string> = new Set([...OFFER_COLUMNS, CONFIDENCE_COLUMN]);

/** The meter that a row names; undefined where it names none, or one that is not known. */
export function meterOf(row: ScenarioRow): MeterId | undefined {
  return findWord(String(row['Meter'] ?? ''), METER_WORDS);
}

/** The fields of a charge; without a meter, the few that every charge has and those that are filled in. */
export function fieldsOf(row: ScenarioRow): readonly TermField[] {
  return usedTerms(meterOf(row), row);
}

export function headersOf(row: ScenarioRow): ReadonlySet<string> {
  return new Set(fieldsOf(row).map(({ header }) => header));
}

/** What a row has under headers that no form asks for: the user's own columns, and those that are not known. */
export function otherCells(row: ScenarioRow): readonly (readonly [string, string | number])[] {
  return Object.entries(row).filter(([header]) => !KNOWN.has(header));
}
