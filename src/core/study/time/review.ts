import type { Dec } from '../../exact/decimal.js';
import { totalOf, type ForecastTotal, type OfferForecast } from './forecast.js';

/** What a review of some months finds. */
export interface Review extends ForecastTotal {
  /** ρ of these months; undefined without sessions. */
  readonly resolutionRate: Dec | undefined;
  /** That less the rate that was budgeted, in share of sessions; undefined where either is missing. */
  readonly overBudget: Dec | undefined;
}

/**
 * The months of a forecast in steps as long as a contract has between two reviews; the last step may be cut short.
 * @param every months, a whole number of 1 or more. @param budgeted the resolution rate that the budget counts on.
 */
export function reviews({ months }: OfferForecast, every: number, budgeted: Dec | undefined): Review[] {
  return Array.from({ length: Math.ceil(months.length / every) }, (_, index): Review => {
    const own = totalOf(months.slice(index * every, (index + 1) * every));
    const resolutionRate = own.sessions.isZero() ? undefined : own.resolutions.div(own.sessions);
    return { ...own, resolutionRate, overBudget: budgeted && resolutionRate?.minus(budgeted) };
  });
}
