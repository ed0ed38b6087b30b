import { ONE, ZERO } from '../../core/exact/decimal.js';
import { coversChannel } from '../../core/terms/channels.js';
import type { Offer } from '../../core/terms/offer.js';
import { MONTHS_IN_YEAR } from '../../core/traffic/months.js';
import type { CalculationRows } from '../calculation-rows.js';
import type { LiveActivity } from './activity-lines.js';
import { added } from './formula.js';
import type { LiveCharge } from './rate-lines.js';
import { formulaRow, numberRow } from './rows.js';
import type { TermLines } from './terms.js';

/** A fee of a month, unrounded. */
export interface LiveFee {
  readonly kind: 'platformFee' | 'seatFee' | 'escalationFee';
  readonly label: string;
  /** Undefined is 1. */
  readonly quantity: string | undefined;
  readonly rate: string | undefined;
  readonly amount: string;
}

/** What settles an offer's charges, in addresses; undefined where nobody states it. */
export interface SettleTerms {
  readonly charges: readonly LiveCharge[];
  /** Money of usage charges that comes with the plan. */
  readonly includedAmount: string | undefined;
  /** The discount on the charges. */
  readonly discount: string | undefined;
  /** The discount on the monthly fees. */
  readonly feeDiscount: string | undefined;
  readonly minimumFee: string | undefined;
  readonly monthlyCap: string | undefined;
  readonly fees: readonly LiveFee[];
  readonly annualMinimum: string | undefined;
  readonly oneOffFee: string | undefined;
  readonly amortizationMonths: string | undefined;
  /** Reporting money for one unit of the offer's; undefined is 1. */
  readonly exchangeRate: string | undefined;
  readonly monthsInYear: string;
  /** Decimals of the currency. */
  readonly decimals: string;
}

export function settleTerms(
  calculation: CalculationRows,
  {
    offer,
    terms,
    charges,
    activity,
    seats,
  }: {
    readonly offer: Offer;
    readonly terms: TermLines;
    readonly charges: readonly LiveCharge[];
    readonly activity: readonly LiveActivity[];
    readonly seats: string | undefined;
  },
): SettleTerms {
  const stated = (header: string, value: Offer['monthlyCap'], unit: string) =>
    terms.ofOffer({ header, value, unit, neutral: ZERO });
  const oneOffFee = terms.fee({
    header: 'One-off fee',
    value: offer.oneOffFee,
    unit: 'money',
    neutral: ZERO,
  });
  const discount = stated('Discount', offer.discount, 'share');
  const { code } = offer.currency;
  return {
    charges,
    includedAmount: stated('Included amount', offer.includedAmount, 'money'),
    discount: offer.discountOn === 'fees' ? undefined : discount,
    feeDiscount: offer.discountOn === 'usage' ? undefined : discount,
    minimumFee: stated('Minimum fee', offer.minimumFee, 'money'),
    monthlyCap: stated('Monthly cap', offer.monthlyCap, 'money'),
    fees: feeLines(calculation, { offer, terms, activity, seats }),
    annualMinimum: stated('Annual minimum', offer.annualMinimum, 'money a year'),
    oneOffFee,
    amortizationMonths:
      oneOffFee &&
      terms.ofOffer({ header: 'Amortization months', value: offer.amortizationMonths, unit: 'months' }),
    exchangeRate: terms.ofOffer({
      header: 'Exchange rate',
      value: offer.exchangeRate,
      unit: 'reporting money for one',
      neutral: ONE,
    }),
    monthsInYear: calculation.once('months in a year', () =>
      numberRow(calculation, MONTHS_IN_YEAR, { label: 'Months in a year', unit: 'months' }),
    ),
    decimals: numberRow(calculation, offer.currency.minorDigits, {
      label: 'Decimals of the currency',
      unit: 'digits',
      note: code === undefined ? 'No currency is stated' : `A constant: those of ${code}`,
    }),
  };
}

function feeLines(
  calculation: CalculationRows,
  {
    offer,
    terms,
    activity,
    seats,
  }: {
    readonly offer: Offer;
    readonly terms: TermLines;
    readonly activity: readonly LiveActivity[];
    readonly seats: string | undefined;
  },
): LiveFee[] {
  const fees: LiveFee[] = [];
  const row = (label: string, words: string, unit: string) => formulaRow(calculation, words, { label, unit });
  const term = { unit: 'money', neutral: ZERO };
  const platform = terms.fee({ ...term, header: 'Platform fee', value: offer.platformFee });
  if (platform !== undefined) {
    const label = 'Platform fee';
    fees.push({ kind: 'platformFee', label, quantity: undefined, rate: platform, amount: platform });
  }
  const price = terms.fee({ ...term, header: 'Seat price', value: offer.seatPrice });
  if (price !== undefined && seats !== undefined) {
    const amount = row('Seats, unrounded', `${seats}*${price}`, 'money');
    fees.push({ kind: 'seatFee', label: 'Seats', quantity: seats, rate: price, amount });
  }
  if (offer.escalationFees.length > 0) {
    const rates = terms.feeLines({ header: 'Escalation fee', unit: 'money per unresolved session' });
    const sessions = offer.escalationFees.map(({ channels }) =>
      added(activity.filter(({ name }) => coversChannel(channels, name)).map(({ unresolved }) => unresolved)),
    );
    const label = 'Escalation fee';
    fees.push({
      kind: 'escalationFee',
      label,
      quantity: row('Unresolved sessions that escalate', added(sessions), 'sessions'),
      rate: rates.length === 1 ? rates[0] : undefined,
      amount: row(
        `${label}, unrounded`,
        added(rates.map((rate, index) => `${rate}*(${sessions[index] ?? '0'})`)),
        'money',
      ),
    });
  }
  return fees;
}
