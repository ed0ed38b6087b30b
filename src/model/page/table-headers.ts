import { ACTUALS_COLUMNS } from '../../core/scenario/assumptions/assumptions.js';
import { NOTES } from '../../core/scenario/tables/canonical-row.js';

/** The headers of each table of Assumptions, by which it is found again. */
export const TABLE_HEADERS = {
  ramp: ['Month', 'Resolution rate', 'Unit', ...NOTES],
  season: ['Month', 'Factor', 'Unit', ...NOTES],
  spread: ['Variable', 'Low', 'High', ...NOTES],
  actuals: ACTUALS_COLUMNS,
} as const satisfies Readonly<Record<string, readonly string[]>>;
