import { plain } from '../exact/plain.js';
import { conflict, missing, type Fault } from '../fault/fault.js';
import { within, type Where } from '../fault/place.js';
import { failed, ok, type Result } from '../fault/result.js';
import type { Cell } from '../grid/cell.js';
import { readPositional, type PositionalShape } from '../grid/positional.js';
import { oddSize } from '../grid/rows.js';
import { readNumber, SHARE } from '../grid/number.js';
import { RESOLUTION_RATE_WORDS } from './columns.js';
import type { Calendar } from './calendar.js';
import { MONTH, readNamedMonth } from './read-month.js';
import type { Milestone } from './ramp.js';
import { phrase } from '../phrase/phrase.js';

const SHAPE: PositionalShape = {
  columns: [
    { header: 'Month', aliases: ['months', 'from month'] },
    { header: 'Resolution rate', aliases: ['rate', ...RESOLUTION_RATE_WORDS] },
  ],
};

/**
 * ρ by milestones from rows of two columns, the month and the resolution rate reached in it, in that order or as a
 * header row says; blank rows (nothing but blanks, or nothing but zeros) are left out. None where all are blank. Faults
 * name the row.
 * @param calendar with it a month may be a date from its start on
 */
export function readRamp(
  cells: readonly (readonly Cell[])[],
  where: Where,
  calendar?: Calendar,
): Result<Milestone[]> {
  const size = oddSize(cells, 2);
  if (size !== undefined) {
    return failed(conflict(where, phrase('wrongSize', size, phrase('twoColumnsOfRamp'))));
  }
  const table = readPositional(cells, where, SHAPE);
  if (!table.ok) return table;
  const faults: Fault[] = [];
  const milestones: Milestone[] = [];
  for (const row of table.value.rows) {
    const [first = null, second = null] = row.cells;
    const place = within(where, { row: row.place });
    const at = (term: string) => within(place, { term });
    const month = readNamedMonth(first, at('Month'), calendar);
    const rate = readNumber(second, at('Resolution rate'), SHARE);
    if (!month.ok) faults.push(...month.faults);
    else if (month.value === undefined) faults.push(missing(at('Month'), MONTH.takes));
    if (!rate.ok) faults.push(...rate.faults);
    else if (rate.value === undefined) faults.push(missing(at('Resolution rate'), SHARE.takes));
    if (month.ok && rate.ok && month.value && rate.value) {
      const before = milestones.at(-1);
      if (before !== undefined && month.value.lte(before.month)) {
        faults.push(conflict(place, phrase('monthsRise', plain(month.value), plain(before.month))));
      }
      milestones.push({ month: month.value, resolutionRate: rate.value });
    }
  }
  return faults.length > 0 ? failed(...faults) : ok(milestones);
}
