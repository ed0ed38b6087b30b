import { sum, type Dec } from '../../exact/decimal.js';
import { moneyRounding, UNROUNDED } from '../../exact/rounding.js';
import type { Fault } from '../../fault/fault.js';
import { within } from '../../fault/place.js';
import { failed, ok, type Result } from '../../fault/result.js';
import { beyondMonths, type Beyond, type MonthsView } from '../../invoice/contract-year.js';
import type { Invoice } from '../../invoice/view.js';
import { currencyFault } from '../../scenario/ranking/currencies.js';
import type { Case } from '../../scenario/levers/levers.js';
import { quoteMonth, type MonthQuote } from '../../scenario/quote/quote.js';
import { forgetsMonths, openLedger } from '../../terms/ledger.js';
import type { Offer } from '../../terms/offer.js';
import type { ReadOffer } from '../../terms/read-offers.js';
import { yearSpans, type Calendar } from '../../traffic/calendar.js';
import type { Traffic } from '../../traffic/channel.js';
import { monthCases, type Outlook } from './outlook.js';

/**
 * One month of a forecast, in the currency that is reported. Money is rounded as on its invoice before it is converted;
 * the cost per resolution is not rounded.
 */
export interface ForecastMonth extends Beyond {
  /** From 1. */
  readonly month: number;
  /** Where the month's figures come from. */
  readonly quote: MonthQuote;
  /** Charges and monthly fees. */
  readonly paid: Dec;
  readonly total: Dec;
  /** The total before any rounding. */
  readonly exactTotal: Dec;
  /** Undefined where nothing is resolved. */
  readonly costPerResolution: Dec | undefined;
  /** All totals up to here. */
  readonly cumulative: Dec;
}

/** Months together: sums, and a ratio of sums. */
export interface ForecastTotal {
  /** First and last month, from 1. */
  readonly from: number;
  readonly to: number;
  readonly sessions: Dec;
  readonly resolutions: Dec;
  readonly total: Dec;
  readonly costPerResolution: Dec | undefined;
}

export interface OfferForecast {
  readonly months: readonly ForecastMonth[];
  /** Contract years from month 1, or fiscal years where months have names; the first and the last may be cut short. */
  readonly years: readonly ForecastTotal[];
  readonly whole: ForecastTotal;
}

/**
 * An offer over months in a row, each priced on its own traffic; what a month knows of those before it stands in the
 * ledger alone, so that what resets monthly starts afresh every month. A view changes only when the annual minimum's top-up and the one-off fee fall due.
 * Faults: an outlook that does not fit; the first month that cannot be priced, which it names.
 */
export function forecastOffer(base: Case, outlook: Outlook, view: MonthsView): Result<OfferForecast> {
  const cases = monthCases(base, outlook);
  return cases.ok ? forecastCases(base.offer, cases.value, view, outlook.calendar) : cases;
}

/** The same over months of which each is given. @param offer whose terms of the contract as a whole hold. */
export function forecastCases(
  offer: Offer,
  cases: readonly Case[],
  view: MonthsView,
  calendar?: Calendar,
): Result<OfferForecast> {
  const quotes: MonthQuote[] = [];
  const forgets = forgetsMonths(offer);
  let ledger = openLedger(cases.length);
  for (const [index, month] of cases.entries()) {
    const before = quotes.at(-1);
    const isLikeBefore = forgets && before?.traffic === month.traffic && before.offer === month.offer;
    const own = isLikeBefore ? ok(before) : quoteMonth(month.traffic, month.offer, ledger);
    if (!own.ok) return failed(...own.faults.map((fault) => inMonth(fault, index + 1)));
    quotes.push(own.value);
    ledger = own.value.ledger.after;
  }
  const months = scheduled(quotes, offer, view);
  const years = yearSpans(months.length, calendar).map(({ from, to }) => totalOf(months.slice(from - 1, to)));
  return ok({ months, years, whole: totalOf(months) });
}

/** Several offers over the same months, in the order given, each with its forecast or its faults. Fault: two currencies. */
export function forecast(
  traffic: Traffic,
  offers: readonly ReadOffer[],
  outlook: Outlook,
  view: MonthsView,
): Result<{ readonly name: string; readonly forecast: Result<OfferForecast> }[]> {
  const currencies = currencyFault(offers);
  if (currencies !== undefined) return failed(currencies);
  return ok(
    offers.map(({ name, offer }) => ({
      name,
      forecast: offer.ok ? forecastOffer({ traffic, offer: offer.value }, outlook, view) : offer,
    })),
  );
}

function scheduled(quotes: readonly MonthQuote[], offer: Offer, view: MonthsView): ForecastMonth[] {
  const round = moneyRounding(offer.currency.minorDigits);
  const paid = quotes.map(({ invoice }) => ownPart(invoice));
  const exactPaid = quotes.map(({ exact }) => ownPart(exact));
  const beyond = beyondMonths(paid, offer, view, round);
  const reported = inReporting(offer);
  const exactTotals = beyondMonths(exactPaid, reported, view, UNROUNDED).map(
    ({ annualTopUp, oneOff }, index) => sum([exactPaid[index] ?? annualTopUp, annualTopUp, oneOff]),
  );
  const months: ForecastMonth[] = [];
  for (const [index, priced] of quotes.entries()) {
    const [due, own, exactTotal] = [beyond[index], paid[index], exactTotals[index]];
    if (due === undefined || own === undefined || exactTotal === undefined) continue;
    const [month, annualTopUp, oneOff] = [own, due.annualTopUp, due.oneOff].map((amount) =>
      amount.times(offer.exchangeRate),
    ) as [Dec, Dec, Dec];
    const total = sum([month, annualTopUp, oneOff]);
    const { resolutions } = priced.activity;
    months.push({
      annualTopUp,
      oneOff,
      month: index + 1,
      quote: priced,
      paid: month,
      total,
      exactTotal,
      costPerResolution: perOf(exactTotal, resolutions),
      cumulative: total.plus(months.at(-1)?.cumulative ?? 0),
    });
  }
  return months;
}

/** An offer whose contract-wide amounts are in the currency that is reported. */
function inReporting(offer: Offer): Offer {
  const { exchangeRate, annualMinimum, oneOffFee } = offer;
  return {
    ...offer,
    annualMinimum: annualMinimum.times(exchangeRate),
    oneOffFee: oneOffFee.times(exchangeRate),
  };
}

/** What a month owes by itself: its invoice without the parts that belong to the contract as a whole. */
function ownPart({ lines }: Invoice): Dec {
  const own = lines.filter(({ kind }) => kind !== 'annualMinimum' && kind !== 'oneOffFee');
  return sum(own.map(({ amount }) => amount));
}

/** Months in a row together. */
export function totalOf(months: readonly ForecastMonth[]): ForecastTotal {
  const resolutions = sum(months.map(({ quote: own }) => own.activity.resolutions));
  return {
    from: months[0]?.month ?? 1,
    to: months.at(-1)?.month ?? 1,
    sessions: sum(months.map(({ quote: own }) => own.activity.sessions)),
    resolutions,
    total: sum(months.map(({ total }) => total)),
    costPerResolution: perOf(sum(months.map(({ exactTotal }) => exactTotal)), resolutions),
  };
}

/** An amount for each of so many; undefined for none. */
export function perOf(amount: Dec, over: Dec): Dec | undefined {
  return over.isZero() ? undefined : amount.div(over);
}

function inMonth(fault: Fault, month: number): Fault {
  return { ...fault, where: within(fault.where, { month }) };
}
