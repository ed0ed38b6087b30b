import { ONE, ZERO, type Dec } from '../exact/decimal.js';
import { moneyRounding } from '../exact/rounding.js';
import { isShown, type Line } from '../invoice/line.js';
import type { Quote } from '../scenario/quote/quote.js';
import type { Charge } from '../terms/charge.js';
import type { Offer } from '../terms/offer.js';
import { poolOf } from '../terms/pool.js';
import { amountOf } from '../terms/tariff/slice.js';
import { kindOf, rateUnits } from '../terms/tariff/tariff.js';

/** A line that the contract owes. */
export interface ExpectedLine {
  readonly line: Line;
  /** Undefined for what is no charge. */
  readonly charge: Charge | undefined;
  /** Decimals of its amounts. */
  readonly minorDigits: number;
  /** What the contract makes of another quantity. */
  amountOf(quantity: Dec): Dec;
}

/** The lines of a month's invoice, each with the contract's own price of any quantity. */
export function expectedLines(quote: Pick<Quote, 'invoice' | 'offer'>): ExpectedLine[] {
  return quote.invoice.lines.filter(isShown).map((line) => {
    const charge = line.charge === undefined ? undefined : quote.offer.charges[line.charge];
    const { minorDigits } = quote.offer.currency;
    return { line, charge, minorDigits, amountOf: priceOf(line, charge, quote.offer) };
  });
}

/**
 * A charge by its own schedule where the quantity alone decides it and the schedule gives the month's amount; else in
 * proportion, which is the blended price.
 */
function priceOf(line: Line, charge: Charge | undefined, offer: Offer): (quantity: Dec) => Dec {
  const round = moneyRounding(offer.currency.minorDigits).nearest;
  const proportional = (quantity: Dec) => {
    if (quantity.eq(line.quantity)) return line.amount;
    return line.quantity.isZero() ? ZERO : round(line.amount.times(quantity).div(line.quantity));
  };
  if (charge === undefined || !isBySchedule(charge)) return proportional;
  const { tariff } = charge;
  const bySchedule = (quantity: Dec) => {
    const kind = kindOf(tariff);
    return kind.beyond?.(tariff, quantity) === undefined
      ? round(amountOf(rateUnits(quantity, tariff)))
      : proportional(quantity);
  };
  return bySchedule(line.quantity).eq(line.amount) ? bySchedule : proportional;
}

function isBySchedule(charge: Charge): boolean {
  const { tariff, sessionCap, resolutionCap } = charge;
  const counted = kindOf(tariff).line?.(tariff, ONE).unit;
  return (
    sessionCap === undefined &&
    resolutionCap === undefined &&
    poolOf(charge) === undefined &&
    counted === undefined
  );
}
