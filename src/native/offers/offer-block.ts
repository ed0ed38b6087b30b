import { ZERO, type Dec } from '../../core/exact/decimal.js';
import type { View } from '../../core/invoice/view.js';
import type { Offer } from '../../core/terms/offer.js';
import type { CalculationRows } from '../calculation-rows.js';
import { activityLines, type LiveActivity } from './activity-lines.js';
import { meterLines, type LiveMeter, type MeanNow } from './meter-lines.js';
import { usageLines } from './usage-lines.js';
import { added, times } from './formula.js';
import { exactLines, type ExactMonth } from './exact-lines.js';
import { metricLines, type LiveMetrics } from './metric-lines.js';
import { poolMembers, pooledUsage } from './pooled-usage.js';
import { rateLines, type LiveCharge } from './rate-lines.js';
import { formulaRow } from './rows.js';
import { settleLines } from './settle-lines.js';
import { settleTerms, type SettleTerms } from './settle-terms.js';
import type { TermLines } from './terms.js';
import type { LiveChannel } from './traffic-block.js';
import { Unconvertible } from './unconvertible.js';
import { viewLines, type LiveInvoice } from './view-lines.js';

/** What a block prices. */
export interface BlockInput {
  /** The same for the same block. */
  readonly key: string;
  readonly offer: Offer;
  readonly terms: TermLines;
  /** Every channel of the traffic. */
  readonly traffic: readonly LiveChannel[];
  /** The channels the offer serves, with its own rates. */
  readonly served: readonly LiveChannel[];
  readonly meanNow: MeanNow;
}

/** One offer on one month's traffic as lines of the calculation, in addresses. */
export interface OfferBlock extends PricedMonth {
  /** The channels it serves, before a pause. */
  readonly served: readonly LiveChannel[];
  readonly metrics: LiveMetrics;
  invoice(view: View): LiveInvoice;
  /** The amounts of a steady month's invoice in the reporting currency. */
  reported(): ReportedAmounts;
}

type ReportedAmounts = Pick<LiveInvoice, 'usageCharge' | 'fixedFees' | 'oneOff' | 'total'>;

/** The stages of a month that a total takes. */
export interface PricedMonth {
  readonly activity: readonly LiveActivity[];
  readonly charges: readonly LiveCharge[];
  readonly settlement: SettleTerms;
  readonly exact: ExactMonth;
}

const VIEW_TITLES: Readonly<Record<View, string>> = {
  accrual: 'the invoice of a steady month',
  cash: 'the invoice of month 1',
  year: 'the invoices of a year',
};

/** The spine in formulas, in the order of core's `quote`: activity, usage, billed units, charges, invoice, metrics. */
export function offerBlock(calculation: CalculationRows, input: BlockInput): OfferBlock {
  const month = monthLines(calculation, input);
  const metrics = metricLines(calculation, { ...month, traffic: input.traffic });
  const { settlement: terms } = month;
  const invoice = (view: View) =>
    calculation.once(`${input.key} ${view}`, () => {
      calculation.section(`${input.offer.name}: ${VIEW_TITLES[view]}`);
      const lines = calculation.once(`${input.key} month`, () => settleLines(calculation, terms));
      return viewLines(calculation, { month: lines, terms, view });
    });
  return {
    ...month,
    served: input.served,
    metrics,
    invoice,
    reported: () => reported(invoice('accrual'), terms),
  };
}

function reported(invoice: LiveInvoice, { exchangeRate }: SettleTerms): ReportedAmounts {
  if (exchangeRate === undefined) return invoice;
  const times = (amount: string) => `(${amount})*${exchangeRate}`;
  return {
    usageCharge: times(invoice.usageCharge),
    fixedFees: times(invoice.fixedFees),
    oneOff: times(invoice.oneOff),
    total: times(invoice.total),
  };
}

/** The unrounded month of an offer on the channels that it serves. */
export function monthLines(
  calculation: CalculationRows,
  { offer, terms, served, meanNow }: Omit<BlockInput, 'key' | 'traffic'>,
): PricedMonth {
  if (offer.pauseAtAmount !== undefined) {
    throw new Unconvertible('where an offer pauses at an amount (Pause at amount) no ordinary formula finds');
  }
  const seats = seatsLine(calculation, terms, offer);
  const meters = offer.charges.map((charge, index) =>
    meterLines(calculation, terms, { charge, index, channels: served, meanNow }),
  );
  const activity = activityLines(calculation, served, pauseLine(calculation, terms, meters));
  const counted = meters.map((meter) => usageLines(calculation, meter, { activity, seats }));
  const charges = pooledUsage(calculation, counted).map((usage) =>
    rateLines(calculation, terms, { usage, seats }),
  );
  const settlement = settleTerms(calculation, { offer, terms, charges, activity, seats });
  return { activity, charges, settlement, exact: exactLines(calculation, settlement) };
}

/** The seats that are billed. */
function seatsLine(calculation: CalculationRows, terms: TermLines, offer: Offer): string | undefined {
  const term = (header: string, value: Dec) => terms.ofOffer({ header, value, unit: 'seats', neutral: ZERO });
  const stated = term('Seats', offer.seats);
  const least = term('Minimum seats', offer.minimumSeats);
  if (stated === undefined || least === undefined) return stated ?? least;
  return formulaRow(calculation, `MAX(${stated},${least})`, { label: 'Seats billed', unit: 'seats' });
}

/** The share of the month that is handled before the tightest volume cap; undefined where there is none. */
function pauseLine(
  calculation: CalculationRows,
  terms: TermLines,
  meters: readonly LiveMeter[],
): string | undefined {
  const shares = meters.flatMap((meter) => {
    const { charge, label } = meter;
    const most = terms.ofCharge(charge, { header: 'Pause after', value: charge.pauseAfter, unit: 'units' });
    if (most === undefined) return [];
    const pool = poolMembers(meters, charge, (own) => own.charge);
    const sessions = (pool.length === 0 ? [meter] : pool).flatMap((own) => own.sessions);
    const wanted = formulaRow(
      calculation,
      added(sessions.map(({ channel, unitsPerSession }) => times(channel.sessions, unitsPerSession))),
      { label: `${label}: units wanted`, unit: 'units' },
    );
    return [`IF(${wanted}>${most},${most}/${wanted},1)`];
  });
  if (shares.length === 0) return undefined;
  return formulaRow(calculation, `MIN(${shares.join(',')})`, {
    label: 'Share of sessions handled before the pause',
    unit: 'share',
  });
}
