import { sum, type Dec } from '../../exact/decimal.js';
import { moneyRounding, UNROUNDED, type MoneyRounding } from '../../exact/rounding.js';
import { failed, ok, type Result } from '../../fault/result.js';
import { converted } from '../../invoice/convert.js';
import { settle, type Month } from '../../invoice/settle.js';
import { viewInvoice, type Invoice } from '../../invoice/view.js';
import { normalize, type Metrics } from '../../metric/normalize.js';
import type { BilledUnits } from '../../terms/bill.js';
import { count } from '../../terms/count.js';
import type { ChargeUsage } from '../../terms/usage.js';
import type { Offer } from '../../terms/offer.js';
import { pause, servedPart } from '../../terms/pause.js';
import {
  chargeMonth,
  chargeSteady,
  isFree,
  oneOffLeft,
  takeMoney,
  type Ledger,
  type OneOffMoney,
} from '../../terms/ledger.js';
import type { RatedCharge } from '../../terms/rate.js';
import type { ServedPart } from '../../terms/served-part.js';
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

/** A month among others, with what the months before left to it and what it leaves to the next. */
export interface MonthQuote extends Quote {
  readonly ledger: { readonly before: Ledger; readonly after: Ledger };
}

/**
 * The spine: traffic → activity → usage → billed units → charges → invoice → metrics, every stage a pure function.
 * The month is like all others before and after it.
 */
export function quote(traffic: Traffic, offer: Offer): Result<Quote> {
  const used = useOf(traffic, offer);
  if (!used.ok) return used;
  const rated = chargeSteady(used.value.usage, offer);
  return rated.ok ? ok(invoiced(used.value, rated.value).quote) : rated;
}

/** The spine of one month among others: its charges are (ledger, usage) → (charges, ledger). */
export function quoteMonth(traffic: Traffic, offer: Offer, before: Ledger): Result<MonthQuote> {
  const used = useOf(traffic, offer);
  if (!used.ok) return used;
  const charged = chargeMonth(before, used.value.usage, offer);
  if (!charged.ok) return charged;
  const { rated, ledger } = charged.value;
  const among = { left: oneOffLeft(before, offer), isFree: isFree(before, offer) };
  const { quote: own, taken } = invoiced(used.value, rated, among);
  return ok({ ...own, ledger: { before, after: takeMoney(ledger, taken) } });
}

function oneOffTaken({ adjustments }: Month): Dec {
  return sum(adjustments.filter(({ kind }) => kind === 'oneOffAmount').map(({ amount }) => amount)).neg();
}

/** The stages up to the units that meters count. */
type Use = Pick<Quote, 'traffic' | 'offer' | 'wanted' | 'served' | 'activity' | 'usage'>;

function useOf(traffic: Traffic, offer: Offer): Result<Use> {
  const wanted = project(traffic, { ...offer, serves: (channel) => serves(offer, channel) });
  const faults = [...checkPriceable(offer, wanted), ...checkMoney(offer, traffic)];
  if (faults.length > 0) return failed(...faults);

  const unpaused = count(wanted, offer);
  const served = servedPart(unpaused, offer);
  if (!served.ok) return served;
  const activity = pause(wanted, served.value);
  const usage = activity === wanted ? unpaused : count(activity, offer);
  return ok({ traffic, offer, wanted, served: served.value, activity, usage });
}

/** The stages from the charges on. @param among what the month is among others; left out: like all of them. */
function invoiced(
  use: Use,
  rated: readonly RatedCharge[],
  among?: { readonly left: OneOffMoney; readonly isFree: boolean },
): { readonly quote: Quote; readonly taken: OneOffMoney } {
  const { traffic, offer, activity } = use;
  const toMinorUnit = moneyRounding(offer.currency.minorDigits);
  const settled = (rounding: MoneyRounding, left: keyof OneOffMoney) =>
    settle(rated, offer, activity, rounding, among && { oneOffLeft: among.left[left], isFree: among.isFree });
  const month = settled(toMinorUnit, 'invoiced');
  const invoice = viewInvoice(month, offer, 'accrual', toMinorUnit);
  const unrounded = settled(UNROUNDED, 'exact');
  const exact = converted(viewInvoice(unrounded, offer, 'accrual', UNROUNDED), offer.exchangeRate);
  const reported = converted(invoice, offer.exchangeRate);
  const metrics = normalize({ traffic, activity, rated, exact });
  const billed = rated.map((own) => own.billed);
  return {
    quote: { ...use, billed, rated, month, invoice, reported, exact, metrics },
    taken: { invoiced: oneOffTaken(month), exact: oneOffTaken(unrounded) },
  };
}
