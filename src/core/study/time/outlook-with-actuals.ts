import { sum, ZERO, type Dec } from '../../exact/decimal.js';
import { ok, type Result } from '../../fault/result.js';
import type { MonthsView } from '../../invoice/contract-year.js';
import type { Case } from '../../scenario/levers/levers.js';
import type { ActualMonth } from '../../traffic/actual-months.js';
import { ACTUAL_STEPS } from './actual-case.js';
import { forecastActuals } from './budget-variance.js';
import { forecastOffer, perOf, totalOf, type ForecastMonth, type OfferForecast } from './forecast.js';
import type { Outlook } from './outlook.js';

/** A month of an outlook beside its budget. */
export interface OutlookMonth {
  readonly isActual: boolean;
  /** What was invoiced less what the contract comes to for what happened; 0 where nothing was. */
  readonly terms: Dec;
  readonly budget: Dec;
}

export interface ActualOutlook {
  /** Months that are over as they were, the others as planned. */
  readonly forecast: OfferForecast;
  readonly beside: readonly OutlookMonth[];
}

/**
 * The forecast of which some months are over. They cost what was invoiced, or what the contract comes to for what happened; the
 * others are as planned, and what is left of allowances, commitments and one-off money runs on from the months that are over.
 */
export function outlookWithActuals(
  base: Case,
  outlook: Outlook,
  actuals: readonly ActualMonth[],
  view: MonthsView,
): Result<ActualOutlook> {
  const budget = forecastOffer(base, outlook, view);
  if (!budget.ok) return budget;
  const billed = forecastActuals(base, outlook, actuals, view, ACTUAL_STEPS.length);
  if (!billed.ok) return billed;
  const known = new Map(actuals.map((own) => [own.month, own]));
  const months: ForecastMonth[] = [];
  const beside: OutlookMonth[] = [];
  for (const own of billed.value.months) {
    const invoiced = known.get(own.month)?.invoiced?.times(base.offer.exchangeRate);
    months.push(withInvoice(own, invoiced, months.at(-1)?.cumulative ?? ZERO));
    beside.push({
      isActual: known.has(own.month),
      terms: invoiced?.minus(own.total) ?? ZERO,
      budget: budget.value.months[own.month - 1]?.total ?? ZERO,
    });
  }
  const years = billed.value.years.map(({ from, to }) => totalOf(months.slice(from - 1, to)));
  return ok({ forecast: { months, years, whole: totalOf(months) }, beside });
}

function withInvoice(own: ForecastMonth, invoiced: Dec | undefined, before: Dec): ForecastMonth {
  const total = invoiced ?? own.total;
  const exactTotal = invoiced ?? own.exactTotal;
  const costPerResolution = perOf(exactTotal, own.quote.activity.resolutions);
  return { ...own, total, exactTotal, costPerResolution, cumulative: sum([before, total]) };
}
