import { ZERO } from '../../core/exact/decimal.js';
import type { LineKind } from '../../core/invoice/line.js';
import { coversChannel } from '../../core/terms/channels.js';
import type { Offer } from '../../core/terms/offer.js';
import type { CalculationRows } from '../calculation-rows.js';
import type { LiveActivity } from './activity-lines.js';
import { added, complement, money } from './formula.js';
import type { LiveCharge } from './rate-lines.js';
import { formulaRow, numberRow } from './rows.js';
import type { TermLines } from './terms.js';

/** A line of the invoice in addresses and formulas. */
export interface LiveLine {
  readonly kind: LineKind;
  /** For a charge: its place among the offer's charges. */
  readonly charge: number | undefined;
  /** Undefined is 1. */
  readonly quantity: string | undefined;
  readonly rate: string | undefined;
  /** Rounded to the currency's minor unit. */
  readonly amount: string;
}

/** One steady month: its rounded lines, and the same unrounded where unit economics need it. */
export interface LiveMonth {
  /** Address of the decimals of the currency. */
  readonly decimals: string;
  readonly usage: readonly LiveLine[];
  readonly fees: readonly LiveLine[];
  readonly exact: {
    /** The charges before settlement. */
    readonly listed: string;
    /** The charges after discount, minimum fee and monthly cap. */
    readonly usage: string;
    /** Usage and monthly fees. */
    readonly paid: string;
  };
}

interface Settling {
  readonly offer: Offer;
  readonly terms: TermLines;
  readonly charges: readonly LiveCharge[];
  readonly activity: readonly LiveActivity[];
  readonly seats: string | undefined;
}

/** charge lines → the month, in the order of core's `settle`: discount, minimum fee, monthly cap, fees. */
export function settleLines(calculation: CalculationRows, settling: Settling): LiveMonth {
  const { offer, charges } = settling;
  const row = (label: string, words: string) => formulaRow(calculation, words, { label, unit: 'money' });
  const note =
    offer.currency.code === undefined ? 'No currency is stated' : `Those of ${offer.currency.code}`;
  const decimals = numberRow(calculation, offer.currency.minorDigits, {
    label: 'Decimals of the currency',
    unit: 'digits',
    note,
  });
  const usage = charges.map((charge, index): LiveLine => ({
    kind: 'charge',
    charge: index,
    quantity: charge.quantity,
    rate: charge.rate,
    amount: row(`${charge.usage.meter.label}: line`, money(charge.amount, decimals)),
  }));
  const listed = row('Charges, unrounded', added(charges.map(({ amount }) => amount)));
  const settled = settleUsage(row, { ...settling, decimals, lines: usage, listed });
  const fees = feeLines(row, settling, decimals);
  return {
    decimals,
    usage: [...usage, ...settled.lines],
    fees: fees.lines,
    exact: {
      listed,
      usage: settled.exact,
      paid: row('Usage and monthly fees, unrounded', added([settled.exact, ...fees.exact])),
    },
  };
}

type Row = (label: string, words: string) => string;

function settleUsage(
  row: Row,
  {
    offer,
    terms,
    decimals,
    lines,
    listed,
  }: Settling & {
    readonly decimals: string;
    readonly lines: readonly LiveLine[];
    readonly listed: string;
  },
): { lines: LiveLine[]; exact: string } {
  const amounts = lines.map(({ amount }) => amount);
  const adjustments: LiveLine[] = [];
  let exact = listed;
  const term = (header: string, value: Offer['monthlyCap'], unit: string) =>
    terms.ofOffer({ header, value, unit, neutral: ZERO });
  const adjust = (kind: LineKind, label: string, words: string) => {
    const amount = row(`${label}: line`, words);
    adjustments.push({ kind, charge: undefined, quantity: undefined, rate: undefined, amount });
    amounts.push(amount);
  };
  const discount = term('Discount', offer.discount, 'share');
  if (discount !== undefined) {
    adjust('discount', 'Discount', `-${money(`(${added(amounts)})*${discount}`, decimals)}`);
    exact = row('Charges after discount, unrounded', `${exact}*${complement(discount)}`);
  }
  const minimum = term('Minimum fee', offer.minimumFee, 'money');
  if (minimum !== undefined) {
    const short = `MAX(${money(minimum, decimals)}-(${added(amounts)}),0)`;
    adjust('minimumFee', 'Minimum fee top-up', `ROUND(${short},${decimals})`);
    exact = row('Charges after the minimum fee, unrounded', `MAX(${exact},${minimum})`);
  }
  const cap = term('Monthly cap', offer.monthlyCap, 'money');
  if (cap !== undefined) {
    const over = `MIN(${money(cap, decimals)}-(${added(amounts)}),0)`;
    adjust('monthlyCap', 'Monthly cap', `ROUND(${over},${decimals})`);
    exact = row('Charges after the monthly cap, unrounded', `MIN(${exact},${cap})`);
  }
  return { lines: adjustments, exact };
}

function feeLines(
  row: Row,
  { offer, terms, activity, seats }: Settling,
  decimals: string,
): { lines: LiveLine[]; exact: string[] } {
  const lines: LiveLine[] = [];
  const exact: string[] = [];
  const fee = (line: Omit<LiveLine, 'amount' | 'charge'>, label: string, words: string) => {
    const unrounded = row(`${label}, unrounded`, words);
    exact.push(unrounded);
    lines.push({ ...line, charge: undefined, amount: row(`${label}: line`, money(unrounded, decimals)) });
  };
  const term = { unit: 'money', neutral: ZERO };
  const platform = terms.fee({ ...term, header: 'Platform fee', value: offer.platformFee });
  if (platform !== undefined) {
    fee({ kind: 'platformFee', quantity: undefined, rate: platform }, 'Platform fee', platform);
  }
  const price = terms.fee({ ...term, header: 'Seat price', value: offer.seatPrice });
  if (price !== undefined && seats !== undefined) {
    fee({ kind: 'seatFee', quantity: seats, rate: price }, 'Seats', `${seats}*${price}`);
  }
  const escalation = terms.feeLines({ header: 'Escalation fee', unit: 'money per unresolved session' });
  const sessions = offer.escalationFees.map(({ channels }) =>
    added(activity.filter(({ name }) => coversChannel(channels, name)).map(({ unresolved }) => unresolved)),
  );
  if (offer.escalationFees.length > 0) {
    const [only, ...others] = escalation;
    fee(
      {
        kind: 'escalationFee',
        quantity: row('Unresolved sessions that escalate', added(sessions)),
        rate: others.length === 0 ? only : undefined,
      },
      'Escalation fee',
      added(escalation.map((own, index) => `${own}*(${sessions[index] ?? '0'})`)),
    );
  }
  return { lines, exact };
}
