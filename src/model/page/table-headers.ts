import { ACTUALS_COLUMNS } from '../../core/scenario/assumptions/assumptions.js';
import { NOTES } from '../../core/scenario/tables/canonical-row.js';

/** The headers of each table of Assumptions, by which it is found again. */
export const TABLE_HEADERS = {
  ramp: ['Month', 'Resolution rate', 'Channel', ...NOTES],
  season: ['Month', 'Factor', 'Unit', ...NOTES],
  spread: ['Variable', 'Low', 'High', ...NOTES],
  growth: ['Channel', 'Growth', 'Unit', ...NOTES],
  realisation: ['Month', 'Realisation rate', 'Unit', ...NOTES],
  actuals: ACTUALS_COLUMNS,
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The headers of a table as sheets of earlier layouts have them, where they differ. */
export const EARLIER_HEADERS = {
  ramp: ['Month', 'Resolution rate', 'Unit', ...NOTES],
} as const satisfies Readonly<Record<string, readonly string[]>>;
