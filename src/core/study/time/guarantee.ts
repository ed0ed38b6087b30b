import { min, sum, ZERO, type Dec } from '../../exact/decimal.js';
import { roundMoney } from '../../exact/rounding.js';
import { reportingDigits, USUAL_DIGITS } from '../../terms/offer.js';
import { totalOf, type OfferForecast } from './forecast.js';

/** What a vendor pays back where a promise of it is not kept. */
export interface RefundTerms {
  /** From month 1, over which it is judged; a whole number of 1 or more. */
  readonly months: number;
  /** Of what was paid in these months, 0 to 1. */
  readonly share: Dec;
  /** At most so much; undefined is no limit. */
  readonly most: Dec | undefined;
}

/** A promise of a resolution rate. */
export interface GuaranteeTerms extends RefundTerms {
  /** The lowest rate that keeps the promise. */
  readonly floor: Dec;
}

export interface Guarantee {
  /** ρ of the months judged; undefined without sessions, and the promise is then neither kept nor broken. */
  readonly resolutionRate: Dec | undefined;
  readonly isBroken: boolean;
  readonly paid: Dec;
  readonly paidBack: Dec;
  /** The whole forecast less what comes back. */
  readonly totalAfter: Dec;
}

/**
 * What comes back over a forecast if its resolution rate stays below the promise. It is money of its own, after the
 * forecast: no month's invoice has it, and whether the buyer qualifies for it is for the contract to say.
 */
export function guarantee(forecast: OfferForecast, terms: GuaranteeTerms): Guarantee {
  const { sessions, resolutions } = totalOf(forecast.months.slice(0, terms.months));
  const resolutionRate = sessions.isZero() ? undefined : resolutions.div(sessions);
  const isBroken = resolutionRate?.lt(terms.floor) === true;
  const { paid, owed } = refund(forecast, terms);
  const paidBack = isBroken ? owed : ZERO;
  return {
    resolutionRate,
    isBroken,
    paid,
    paidBack,
    totalAfter: forecast.whole.total.minus(paidBack),
  };
}

/** What is paid in the months judged, and what of it a vendor owes that broke its promise. */
export function refund(
  { months }: OfferForecast,
  { months: judged, share, most }: RefundTerms,
): { readonly paid: Dec; readonly owed: Dec } {
  const own = months.slice(0, judged);
  const paid = sum(own.map(({ total }) => total));
  const [first] = own;
  const owed = roundMoney(
    paid.times(share),
    first === undefined ? USUAL_DIGITS : reportingDigits(first.quote.offer),
  );
  return { paid, owed: most === undefined ? owed : min(owed, most) };
}
