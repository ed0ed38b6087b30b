import { ONE } from '../exact/decimal.js';
import { plain } from '../exact/plain.js';
import { conflict, missing, type Fault } from '../fault/fault.js';
import { failed, ok, type Result } from '../fault/result.js';
import type { Cell } from '../grid/cell.js';
import { filledRows, oddSize, withoutHeader } from '../grid/rows.js';
import { readNumber, SHARE, type NumberRule } from '../grid/number.js';
import type { Milestone } from './ramp.js';

const MONTH: NumberRule = { takes: 'a month, counted from 1', accepts: (value) => value.gte(ONE) };

/**
 * ρ by milestones from rows of two columns, the month and the resolution rate reached in it; a header row and blank rows
 * (nothing but blanks, or nothing but zeros) are left out. None where all are blank. Faults name the row.
 */
export function readRamp(cells: readonly (readonly Cell[])[], where: string): Result<Milestone[]> {
  const size = oddSize(cells, 2);
  if (size !== undefined) {
    const rule = 'it takes two columns, the month and the resolution rate';
    return failed(conflict(where, `it is ${size}; ${rule}`));
  }
  const faults: Fault[] = [];
  const milestones: Milestone[] = [];
  for (const row of filledRows(withoutHeader(cells))) {
    const [first = null, second = null] = row.cells;
    const place = `${where}, row ${row.place}`;
    const month = readNumber(first, `${place}, month`, MONTH);
    const rate = readNumber(second, `${place}, resolution rate`, SHARE);
    if (!month.ok) faults.push(...month.faults);
    else if (month.value === undefined) faults.push(missing(`${place}, month`, MONTH.takes));
    if (!rate.ok) faults.push(...rate.faults);
    else if (rate.value === undefined) faults.push(missing(`${place}, resolution rate`, SHARE.takes));
    if (month.ok && rate.ok && month.value && rate.value) {
      const before = milestones.at(-1);
      if (before !== undefined && month.value.lte(before.month)) {
        const rule = `month ${plain(month.value)} comes after month ${plain(before.month)}; the months must rise`;
        faults.push(conflict(place, rule));
      }
      milestones.push({ month: month.value, resolutionRate: rate.value });
    }
  }
  return faults.length > 0 ? failed(...faults) : ok(milestones);
}
