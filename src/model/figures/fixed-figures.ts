import type { AssumedId } from '../../core/scenario/assumptions/assumed.js';

/** Which months of the calendar the months are. */
const CALENDAR_FIGURES: readonly AssumedId[] = ['Start', 'Fiscal year starts'];

/** The figures that cannot be typed on the sheet: charts and spills are as long as they say. */
export const FIXED_FIGURES: ReadonlySet<string> = new Set<AssumedId>(['Months', ...CALENDAR_FIGURES]);
