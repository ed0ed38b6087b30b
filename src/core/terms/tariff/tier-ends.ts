import { ONE, ZERO, type Dec } from '../../exact/decimal.js';
import { conflict, type Fault } from '../../fault/fault.js';
import { partOf, type Where } from '../../fault/place.js';
import { failed, ok, type Result } from '../../fault/result.js';
import { phrase } from '../../phrase/phrase.js';

/** Where a tier begins and ends as its row says; undefined where it does not. */
export interface TierEnds {
  readonly from: Dec | undefined;
  readonly upTo: Dec | undefined;
}

/**
 * Where each tier ends, from rows that say where they begin: at the end of the one before (0, 100) or at the first unit
 * after it (1, 101), the same for all. Rows that say only that end where the next one begins.
 * Faults: a tier that begins elsewhere.
 */
export function endsOfTiers(rows: readonly TierEnds[], where: Where): Result<(Dec | undefined)[]> {
  if (rows.every(({ from }) => from === undefined)) return ok(rows.map(({ upTo }) => upTo));
  const first = rows[0]?.from ?? ZERO;
  const isFirstUnit = first.eq(ONE) || (first.isZero() && isUnitAfter(rows));
  const gap = isFirstUnit ? ONE : ZERO;
  const ends = rows.map(({ upTo }, index) => upTo ?? rows[index + 1]?.from?.minus(gap));
  const faults: Fault[] = [];
  if (!first.isZero() && !first.eq(ONE)) {
    faults.push(conflict(partOf(where, phrase('partTier'), 1), phrase('firstTierBegins', first.toString())));
  }
  for (const [index, { from }] of rows.entries()) {
    const before = ends[index - 1];
    if (index === 0 || from === undefined || before === undefined || from.eq(before.plus(gap))) continue;
    const rule = phrase('tierBegins', from.toString(), before.toString(), before.plus(gap).toString());
    faults.push(conflict(partOf(where, phrase('partTier'), index + 1), rule));
  }
  return faults.length > 0 ? failed(...faults) : ok(ends);
}

/** 0 to 100, 101 to 200: the first row counts from 0 and the others from their first unit. */
function isUnitAfter(rows: readonly TierEnds[]): boolean {
  const [first, second] = rows;
  return first?.upTo !== undefined && second?.from?.eq(first.upTo.plus(ONE)) === true;
}
