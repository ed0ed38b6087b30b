import { outOfRange } from '../fault/fault.js';
import { partOf } from '../fault/place.js';
import { phrase } from '../phrase/phrase.js';
import type { Claims, VendorClaim } from '../scenario/tables/scenario.js';
import { count, list, object, shown, text, word, type Shape } from '../shape/shape.js';

/** More than a buyer hears. */
const MOST_CLAIMS = 50;
/** As much as a cell holds. */
const MOST_NAME = 32_767;

const SHARE: Shape<number> = {
  takes: phrase('finiteNumber'),
  read: (value, where, faults) =>
    typeof value === 'number' && Number.isFinite(value)
      ? value + 0
      : faults.add(outOfRange(where, shown(value), phrase('finiteNumber'))),
};

const ANY_CLAIMS: Shape<Claims> = object({
  shown: count(MOST_CLAIMS - 1),
  entered: list<VendorClaim>(
    object({
      offer: text(MOST_NAME),
      against: text(MOST_NAME),
      reading: word('cheaper', 'dearer'),
      least: SHARE,
      most: SHARE,
    }),
    MOST_CLAIMS,
  ),
});

/** Claims of which one is looked at. */
export const CLAIMS: Shape<Claims> = {
  takes: ANY_CLAIMS.takes,
  read(value, where, faults) {
    const read = ANY_CLAIMS.read(value, where, faults);
    if (read === undefined) return undefined;
    const last = Math.max(read.entered.length - 1, 0);
    if (read.shown <= last) return read;
    const most = phrase('wholeUpTo', last);
    return faults.add(outOfRange(partOf(where, 'shown'), shown(read.shown), most));
  },
};
