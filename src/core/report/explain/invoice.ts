import { sum } from '../../exact/decimal.js';
import { moneyRounding } from '../../exact/rounding.js';
import { plain } from '../../exact/plain.js';
import { chargeLabel } from '../../invoice/charge-line.js';
import { total } from '../../invoice/settle.js';
import type { Line } from '../../invoice/line.js';
import type { Invoice } from '../../invoice/view.js';
import { chargeFailureSpend } from '../../metric/failure-spend.js';
import type { Metrics } from '../../metric/normalize.js';
import type { Quote } from '../../scenario/quote.js';
import { coversChannel } from '../../terms/channels.js';
import type { Offer } from '../../terms/offer.js';
import type { RatedCharge } from '../../terms/rate.js';
import type { Activity } from '../../traffic/project.js';
import { added, type Step } from './step.js';

/** Settlement line by line, as rounded on the invoice, and the figures it comes to, unrounded. */
export function explainInvoice(quote: Quote): Step[] {
  return [...explainLines(quote), ...explainMetrics(quote)];
}

function explainLines({ invoice, month, offer, activity, rated }: Quote): Step[] {
  const listed = total(month.charges);
  const [discount, topUp] = month.adjustments.map((line) => line.amount);
  const discounted = discount === undefined ? listed : listed.plus(discount);
  const floored = topUp === undefined ? discounted : discounted.plus(topUp);
  const { atLeast, atMost } = moneyRounding(offer.currency.minorDigits);
  const paid = invoice.lines
    .filter(({ kind }) => kind !== 'annualMinimum' && kind !== 'oneOffFee')
    .map(({ amount }) => amount)
    .filter((amount) => !amount.isZero());
  const formulas: Partial<Record<Line['kind'], string | undefined>> = {
    discount: `−${plain(offer.discount)} × ${plain(listed)}, rounded`,
    minimumFee: `max(${plain(atLeast(offer.minimumFee))} − ${plain(discounted)}, 0)`,
    monthlyCap: offer.monthlyCap && `min(${plain(atMost(offer.monthlyCap))} − ${plain(floored)}, 0)`,
    escalationFee: escalationFormula(offer, activity),
    seatFee: `${plain(offer.seats)} × ${plain(offer.seatPrice)}, rounded`,
    annualMinimum: `max(${plain(atLeast(offer.annualMinimum))} / 12 − (${added(paid)}), 0), rounded`,
    oneOffFee: `${plain(offer.oneOffFee)} / ${plain(offer.amortizationMonths)}, rounded`,
  };
  const shown = invoice.lines.filter((line) => line.kind === 'charge' || !line.amount.isZero());
  const lines = shown.map((line): Step => ({
    stage: 'Invoice',
    item: line.label,
    formula: formulas[line.kind] ?? formulaOf(line, rated),
    value: line.amount,
    unit: 'money',
  }));
  const formula = added(shown.map((line) => line.amount));
  return [
    ...lines,
    { stage: 'Invoice', item: 'Monthly total', formula, value: invoice.total, unit: 'money' },
  ];
}

/** Quantity × rate where a single rate holds; else the charge as it was derived above. */
function formulaOf({ quantity, rate, charge }: Line, rated: readonly RatedCharge[]): string {
  if (rate !== undefined) return `${plain(quantity)} × ${plain(rate)}, rounded`;
  const derived = charge === undefined ? undefined : rated[charge];
  return derived === undefined ? '' : `${plain(derived.amount)}, rounded`;
}

/** Each row's fee for the unresolved sessions of its own channels. */
function escalationFormula({ escalationFees }: Offer, activity: Activity): string {
  return escalationFees
    .map(({ fee, channels }) => {
      const covered = activity.channels.filter((channel) => coversChannel(channels, channel.name));
      return `${plain(sum(covered.map((channel) => channel.unresolved)))} × ${plain(fee)}`;
    })
    .join(' + ')
    .concat(', rounded');
}

function explainMetrics({ exact, activity, metrics, rated }: Quote): Step[] {
  const per = (item: string, over: string, value: Step['value'], unit: string): Step => ({
    stage: 'Metrics',
    item,
    formula: `${plain(exact.total)} / ${over}`,
    value,
    unit,
  });
  const owed = exact.lines.map((line) => line.amount).filter((amount) => !amount.isZero());
  return [
    {
      stage: 'Metrics',
      item: 'Monthly total, unrounded',
      formula: added(owed),
      value: exact.total,
      unit: 'money',
    },
    per('Cost per session', plain(activity.sessions), metrics.costPerSession, 'money per session'),
    per(
      'Effective cost per resolution',
      plain(activity.resolutions),
      metrics.effectiveCostPerResolution,
      'money per resolution',
    ),
    ...explainFailureSpend(rated, exact, metrics),
  ];
}

/** What of each charge bought unresolved sessions, and the sum as settlement moved it. */
function explainFailureSpend(rated: readonly RatedCharge[], exact: Invoice, metrics: Metrics): Step[] {
  const failed = rated
    .map((own) => ({ own, spend: chargeFailureSpend(own) }))
    .filter(({ spend }) => !spend.isZero());
  const before = sum(rated.map((own) => own.amount));
  const perCharge = failed.map(({ own, spend }): Step => ({
    stage: 'Metrics',
    item: `Failure spend, ${chargeLabel(own.billed.usage.charge)}`,
    formula: `${plain(own.amount)} × ${plain(spend.div(own.amount))}`,
    value: spend,
    unit: 'money',
  }));
  const settled =
    failed.length === 0 || before.eq(exact.usageCharge)
      ? ''
      : ` × ${plain(exact.usageCharge)} / ${plain(before)}`;
  const whole = added(failed.map(({ spend }) => spend));
  const formula = settled === '' ? whole : `(${whole})${settled}`;
  return [
    ...perCharge,
    { stage: 'Metrics', item: 'Failure spend', formula, value: metrics.failureSpend, unit: 'money' },
  ];
}
