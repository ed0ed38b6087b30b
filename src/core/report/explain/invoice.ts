import { sum, ZERO } from '../../exact/decimal.js';
import { moneyRounding } from '../../exact/rounding.js';
import { plain } from '../../exact/plain.js';
import { total } from '../../invoice/settle.js';
import type { Line } from '../../invoice/line.js';
import { explainFailureSpend } from './failure.js';
import type { Quote } from '../../scenario/quote/quote.js';
import { billsNothing } from '../../scenario/ranking/zero-bill.js';
import { coversChannel } from '../../terms/channels.js';
import { countedSeats, isForeign, type Offer } from '../../terms/offer.js';
import { isUsage, type RatedCharge } from '../../terms/rate.js';
import type { Activity } from '../../traffic/project.js';
import { added, type Step } from './step.js';
import { phrase, type Text } from '../../phrase/phrase.js';

/** Settlement line by line, as rounded on the invoice, and the figures it comes to, unrounded. */
export function explainInvoice(quote: Quote): Step[] {
  return [...explainLines(quote), ...explainMetrics(quote)];
}

function explainLines(quote: Quote): Step[] {
  const { invoice, month, offer, activity, rated } = quote;
  const listed = total(month.charges);
  const adjusted = (kind: Line['kind']) =>
    month.adjustments.find((line) => line.kind === kind)?.amount ?? ZERO;
  const beyond = listed.plus(adjusted('includedAmount'));
  const discounted = beyond.plus(adjusted('discount'));
  const floored = discounted.plus(adjusted('minimumFee'));
  const seats = countedSeats(offer);
  const ofUsage = total(month.charges.filter((_, index) => isUsageAt(rated, index)));
  const ofFees = total(month.fees.filter(({ kind }) => kind !== 'feeDiscount'));
  const { atLeast, atMost, nearest } = moneyRounding(offer.currency.minorDigits);
  const paid = invoice.lines
    .filter(({ kind }) => kind !== 'annualMinimum' && kind !== 'oneOffFee')
    .map(({ amount }) => amount)
    .filter((amount) => !amount.isZero());
  const formulas: Partial<Record<Line['kind'], Text | undefined>> = {
    includedAmount: `−min(${plain(nearest(offer.includedAmount))}, ${plain(ofUsage)})`,
    discount: phrase('formulaRounded', `−${plain(offer.discount)} × ${plain(beyond)}`),
    feeDiscount: phrase('formulaRounded', `−${plain(offer.discount)} × ${plain(ofFees)}`),
    minimumFee: `max(${plain(atLeast(offer.minimumFee))} − ${plain(discounted)}, 0)`,
    monthlyCap: offer.monthlyCap && `min(${plain(atMost(offer.monthlyCap))} − ${plain(floored)}, 0)`,
    escalationFee: escalationFormula(offer, activity),
    seatFee: phrase('formulaRounded', `${plain(seats)} × ${plain(offer.seatPrice)}`),
    annualMinimum: phrase(
      'formulaRounded',
      `max(${plain(atLeast(offer.annualMinimum))} / 12 − (${added(paid)}), 0)`,
    ),
    oneOffFee: phrase('formulaRounded', `${plain(offer.oneOffFee)} / ${plain(offer.amortizationMonths)}`),
  };
  const shown = invoice.lines.filter((line) => line.kind === 'charge' || !line.amount.isZero());
  const lines = shown.map((line): Step => ({
    kind: 'line',
    line,
    formula: formulas[line.kind] ?? formulaOf(line, rated),
    value: line.amount,
  }));
  const whole = added(shown.map((line) => line.amount));
  const zeroBill: Step[] = billsNothing(quote) ? [{ kind: 'zeroBill', formula: '', value: ZERO }] : [];
  return [
    ...lines,
    { kind: 'monthlyTotal', formula: whole, value: invoice.total },
    ...exchanged(quote),
    ...zeroBill,
  ];
}

/** The total in the currency that is reported; what follows is in it. */
function exchanged({ invoice, reported, offer }: Quote): Step[] {
  if (!isForeign(offer)) return [];
  const formula = `${plain(invoice.total)} × ${plain(offer.exchangeRate)}`;
  return [{ kind: 'reportedTotal', formula, value: reported.total }];
}

function isUsageAt(rated: readonly RatedCharge[], index: number): boolean {
  const own = rated[index];
  return own !== undefined && isUsage(own);
}

/** Quantity × rate where a single rate holds; else the charge as it was derived above. */
function formulaOf({ quantity, rate, charge }: Line, rated: readonly RatedCharge[]): Text {
  if (rate !== undefined) return phrase('formulaRounded', `${plain(quantity)} × ${plain(rate)}`);
  const derived = charge === undefined ? undefined : rated[charge];
  return derived === undefined ? '' : phrase('formulaRounded', plain(derived.amount));
}

/** Each row's fee for the unresolved sessions of its own channels. */
function escalationFormula({ escalationFees }: Offer, activity: Activity): Text {
  const fees = escalationFees
    .map(({ fee, channels }) => {
      const covered = activity.channels.filter((channel) => coversChannel(channels, channel.name));
      return `${plain(sum(covered.map((channel) => channel.unresolved)))} × ${plain(fee)}`;
    })
    .join(' + ');
  return phrase('formulaRounded', fees);
}

function explainMetrics({ exact, activity, metrics, rated }: Quote): Step[] {
  const owed = exact.lines.map((line) => line.amount).filter((amount) => !amount.isZero());
  return [
    { kind: 'exactTotal', formula: added(owed), value: exact.total },
    {
      kind: 'costPerSession',
      formula: `${plain(exact.total)} / ${plain(activity.sessions)}`,
      value: metrics.costPerSession,
    },
    {
      kind: 'costPerResolution',
      formula: `${plain(exact.total)} / ${plain(activity.resolutions)}`,
      value: metrics.effectiveCostPerResolution,
    },
    ...explainFailureSpend(rated, exact, metrics),
  ];
}
