import { ZERO, type Dec } from '../exact/decimal.js';
import type { RankBasis } from '../scenario/ranking/rank-basis.js';
import type { OfferForecast } from '../study/time/forecast.js';

/**
 * What an offer has cost by the end of each month: its bills, and with the total cost people for what is left to them.
 * By the cost of a resolution it is the bills, which are what that divides.
 */
export function costSoFar({ months }: OfferForecast, basis: RankBasis): Dec[] {
  let cost = ZERO;
  return months.map(({ quote, total }) => {
    cost = cost.plus(total);
    if (basis === 'total cost') cost = cost.plus(quote.metrics.humanCost);
    return cost;
  });
}

/** What of it falls into each year of the forecast. */
export function costByYear(own: OfferForecast, basis: RankBasis): Dec[] {
  const soFar = costSoFar(own, basis);
  const until = (month: number) => soFar[month - 1] ?? ZERO;
  return own.years.map(({ from, to }) => until(to).minus(until(from - 1)));
}
