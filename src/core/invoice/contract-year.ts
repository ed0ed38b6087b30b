import { max, min, sum, ZERO, dec, type Dec } from '../exact/decimal.js';
import type { MoneyRounding } from '../exact/rounding.js';
import { risen } from '../terms/offer-in-month.js';
import type { Offer } from '../terms/offer.js';
import { MONTHS_IN_YEAR } from '../traffic/months.js';
import type { View } from './view.js';

/** How months in a row are read: see `View`. */
export type MonthsView = Exclude<View, 'year'>;

/** What a month owes beyond its own charges and fees. */
export interface Beyond {
  readonly annualTopUp: Dec;
  readonly oneOff: Dec;
}

/**
 * The amounts that months in a row owe together, month by month; contract years start in month 1.
 * - The annual minimum is met by each contract year's charges and monthly fees. What they lack is due in the year's last
 *   month (cash), or falls on its months alike (accrual). A year that is cut short, or has free months, owes the twelfths
 *   of its other months.
 * - The one-off fee is due in month 1 (cash), or falls on the amortization months alike (accrual); what is not
 *   amortized when the months end stays beyond them.
 * Parts of an amount are rounded so that they add up to it: both views come to the same once all of it is spread.
 * @param paid charges and monthly fees of each month, rounded to the nearest minor unit.
 */
export function beyondMonths(
  paid: readonly Dec[],
  offer: Offer,
  view: MonthsView,
  { nearest: round, atLeast }: MoneyRounding,
): Beyond[] {
  const oneOffs = shares(round(offer.oneOffFee), view === 'cash' ? dec(1) : offer.amortizationMonths, round);
  return paid.map((_, index) => {
    const start = index - (index % MONTHS_IN_YEAR);
    const year = paid.slice(start, start + MONTHS_IN_YEAR);
    const { freeMonths, uplift } = offer.beyond ?? { freeMonths: 0, uplift: ZERO };
    const owing = year.length - Math.min(Math.max(freeMonths - start, 0), year.length);
    const minimum = risen(offer.annualMinimum, uplift, start / MONTHS_IN_YEAR);
    const owed = round(atLeast(minimum).times(owing).div(MONTHS_IN_YEAR));
    const lacking = max(owed.minus(sum(year)), ZERO);
    const place = index - start;
    const isLast = place === year.length - 1;
    const annualTopUp =
      view === 'cash' ? (isLast ? lacking : ZERO) : shares(lacking, dec(year.length), round)(place);
    return { annualTopUp, oneOff: oneOffs(index) };
  });
}

/** The part of an amount, spread over `months`, that falls on a month, counted from 0. */
function shares(amount: Dec, months: Dec, round: (amount: Dec) => Dec): (index: number) => Dec {
  const upTo = (count: number) => round(amount.times(min(dec(count), months)).div(months));
  return (index) => upTo(index + 1).minus(upTo(index));
}
