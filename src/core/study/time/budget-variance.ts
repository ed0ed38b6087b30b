import { sum, ZERO, type Dec } from '../../exact/decimal.js';
import { conflict, missing } from '../../fault/fault.js';
import { failed, ok, type Result } from '../../fault/result.js';
import type { MonthsView } from '../../invoice/contract-year.js';
import { phrase } from '../../phrase/phrase.js';
import type { Case } from '../../scenario/levers/levers.js';
import type { ActualMonth } from '../../traffic/actual-months.js';
import { ACTUAL_STEPS, actualCase } from './actual-case.js';
import { forecastCases, type OfferForecast } from './forecast.js';
import { monthCases, type Outlook } from './outlook.js';

/** What was spent over budget, below 0 under it, by what made the difference. The parts add up to the variance. */
export interface Variance {
  readonly budget: Dec;
  readonly actual: Dec;
  readonly variance: Dec;
  /** All sessions, in the mix that was planned. */
  readonly volume: Dec;
  /** On which channels they were. */
  readonly mix: Dec;
  readonly interactions: Dec;
  readonly resolutionRate: Dec;
  /** What was invoiced less what the contract comes to for what happened; 0 where no invoice is there. */
  readonly terms: Dec;
}

export interface VarianceMonth extends Variance {
  /** From 1. */
  readonly month: number;
}

export interface BudgetVariance {
  /** Those of which something is known, rising. */
  readonly months: readonly VarianceMonth[];
  readonly whole: Variance;
}

/**
 * Months that are over against their plan, in the currency that is reported. The offer is priced anew over all months with one
 * more measured figure in place of the planned one: sessions, their mix, interactions, the resolution rate. What that
 * changes in a month is its part, so that what months leave to each other is in the parts too; the terms are what was
 * invoiced, at the offer's exchange rate, less the last of these.
 * Faults: a month after the last one of the outlook; months that cannot be priced.
 */
export function budgetVariance(
  base: Case,
  outlook: Outlook,
  actuals: readonly ActualMonth[],
  view: MonthsView,
): Result<BudgetVariance> {
  const steps = [0, ...ACTUAL_STEPS.map((_, index) => index + 1)];
  const priced: OfferForecast[] = [];
  for (const count of steps) {
    const own = forecastActuals(base, outlook, actuals, view, count);
    if (!own.ok) return own;
    priced.push(own.value);
  }
  const months = actuals.map(({ month, invoiced }): VarianceMonth => {
    const totals = priced.map((own) => own.months[month - 1]?.total ?? ZERO);
    return { month, ...varianceOf(totals, invoiced?.times(base.offer.exchangeRate)) };
  });
  return ok({ months, whole: wholeOf(months) });
}

/** @param totals of a month: as planned, then with one more measured figure each. */
function varianceOf(totals: readonly Dec[], invoiced: Dec | undefined): Variance {
  const [budget = ZERO, volume = ZERO, mix = ZERO, interactions = ZERO, billed = ZERO] = totals;
  const actual = invoiced ?? billed;
  return {
    budget,
    actual,
    variance: actual.minus(budget),
    volume: volume.minus(budget),
    mix: mix.minus(volume),
    interactions: interactions.minus(mix),
    resolutionRate: billed.minus(interactions),
    terms: actual.minus(billed),
  };
}

function wholeOf(months: readonly Variance[]): Variance {
  const total = (key: keyof Variance) => sum(months.map((own) => own[key]));
  return {
    budget: total('budget'),
    actual: total('actual'),
    variance: total('variance'),
    volume: total('volume'),
    mix: total('mix'),
    interactions: total('interactions'),
    resolutionRate: total('resolutionRate'),
    terms: total('terms'),
  };
}

/** The forecast in which so many of the measured figures stand in place of the planned ones; a ledger runs through all months. */
export function forecastActuals(
  base: Case,
  outlook: Outlook,
  actuals: readonly ActualMonth[],
  view: MonthsView,
  steps: number,
): Result<OfferForecast> {
  const planned = monthCases(base, outlook);
  if (!planned.ok) return planned;
  const last = actuals.at(-1);
  if (last === undefined) return failed(missing('actuals', phrase('actualsNeeded')));
  if (last.month > outlook.months) {
    return failed(conflict({ table: 'actuals' }, phrase('monthTooLate', String(last.month), outlook.months)));
  }
  const cases = [...planned.value];
  for (const actual of steps === 0 ? [] : actuals) {
    const own = cases[actual.month - 1];
    const measured = own && actualCase(own, actual, steps);
    if (measured?.ok === false) return measured;
    if (measured !== undefined) cases[actual.month - 1] = measured.value;
  }
  return forecastCases(base.offer, cases, view, outlook.calendar);
}
