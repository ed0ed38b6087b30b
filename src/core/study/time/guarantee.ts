import { min, sum, ZERO, type Dec } from '../../exact/decimal.js';
import { roundMoney } from '../../exact/rounding.js';
import { reportingDigits } from '../../terms/offer.js';
import { totalOf, type OfferForecast } from './forecast.js';

/** A vendor's promise of a resolution rate, and what it pays back where it is not kept. */
export interface GuaranteeTerms {
  /** The lowest rate that keeps the promise. */
  readonly floor: Dec;
  /** From month 1, over which the rate is judged; a whole number of 1 or more. */
  readonly months: number;
  /** Of what was paid in these months, 0 to 1. */
  readonly share: Dec;
  /** At most so much; undefined is no limit. */
  readonly most: Dec | undefined;
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
  const judged = forecast.months.slice(0, terms.months);
  const { sessions, resolutions } = totalOf(judged);
  const resolutionRate = sessions.isZero() ? undefined : resolutions.div(sessions);
  const paid = sum(judged.map(({ total }) => total));
  const isBroken = resolutionRate?.lt(terms.floor) === true;
  const [first] = judged;
  const digits = first === undefined ? 2 : reportingDigits(first.quote.offer);
  const owed = isBroken ? roundMoney(paid.times(terms.share), digits) : ZERO;
  const paidBack = terms.most === undefined ? owed : min(owed, terms.most);
  return {
    resolutionRate,
    isBroken,
    paid,
    paidBack,
    totalAfter: forecast.whole.total.minus(paidBack),
  };
}
