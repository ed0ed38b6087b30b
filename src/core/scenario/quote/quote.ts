import { moneyRounding, UNROUNDED } from '../../exact/rounding.js';
import { failed, ok, type Result } from '../../fault/result.js';
import { converted } from '../../invoice/convert.js';
import { settle, type Month } from '../../invoice/settle.js';
import { viewInvoice, type Invoice } from '../../invoice/view.js';
import { normalize, type Metrics } from '../../metric/normalize.js';
import { bill, type BilledUnits } from '../../terms/bill.js';
import { count, type ChargeUsage } from '../../terms/count.js';
import { countedSeats, type Offer } from '../../terms/offer.js';
import { pause, servedPart, type ServedPart } from '../../terms/pause.js';
import { rate, type RatedCharge } from '../../terms/rate.js';
import { serves } from '../../terms/serves.js';
import type { Traffic } from '../../traffic/channel.js';
import { project, type Activity } from '../../traffic/project.js';
import { checkMoney } from './check-money.js';
import { checkPriceable } from './check-priceable.js';

/** Every stage of one offer on one month's traffic, so that any figure can be traced to what it came from. */
export interface Quote {
  readonly traffic: Traffic;
  readonly offer: Offer;
  /** The month before the AI pauses. */
  readonly wanted: Activity;
  /** What of it the AI handles. */
  readonly served: ServedPart;
  /** The month that the AI handles. */
  readonly activity: Activity;
  readonly usage: readonly ChargeUsage[];
  readonly billed: readonly BilledUnits[];
  readonly rated: readonly RatedCharge[];
  /** Lines rounded to the currency's minor unit, as an invoice has them. */
  readonly month: Month;
  readonly invoice: Invoice;
  /** The same in the currency that offers are compared in. */
  readonly reported: Invoice;
  /** The same lines unrounded, in that currency: what unit economics run on. */
  readonly exact: Invoice;
  readonly metrics: Metrics;
}

/** The spine: traffic → activity → usage → billed units → charges → invoice → metrics, every stage a pure function. */
export function quote(traffic: Traffic, offer: Offer): Result<Quote> {
  const wanted = project(traffic, { ...offer, serves: (channel) => serves(offer, channel) });
  const faults = [...checkPriceable(offer, wanted), ...checkMoney(offer, traffic)];
  if (faults.length > 0) return failed(...faults);

  const unpaused = count(wanted, offer);
  const served = servedPart(unpaused, offer);
  if (!served.ok) return served;
  const activity = pause(wanted, served.value);
  const usage = activity === wanted ? unpaused : count(activity, offer);
  const billed = bill(usage, countedSeats(offer));
  const rated = rate(billed);
  if (!rated.ok) return rated;

  const toMinorUnit = moneyRounding(offer.currency.minorDigits);
  const month = settle(rated.value, offer, activity, toMinorUnit);
  const invoice = viewInvoice(month, offer, 'accrual', toMinorUnit);
  const unrounded = viewInvoice(settle(rated.value, offer, activity, UNROUNDED), offer, 'accrual', UNROUNDED);
  const exact = converted(unrounded, offer.exchangeRate);
  const metrics = normalize({ traffic, activity, rated: rated.value, exact });
  return ok({
    traffic,
    offer,
    wanted,
    served: served.value,
    activity,
    usage,
    billed,
    rated: rated.value,
    month,
    invoice,
    reported: converted(invoice, offer.exchangeRate),
    exact,
    metrics,
  });
}
