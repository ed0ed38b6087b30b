import { ONE, type Dec } from '../exact/decimal.js';
import type { ForecastTotal, OfferForecast } from '../study/forecast.js';
import type { Forecasts } from './forecast.js';

/** Which offer costs least over the months of a forecast, and what sets it apart from the next one. */
export interface CheapestForecast {
  readonly name: string;
  readonly whole: ForecastTotal;
  readonly next: string | undefined;
  /** Money that the next one costs more over the months; below 0 where it leaves sessions to people. */
  readonly more: Dec | undefined;
  /** The next one leaves sessions to people that the first serves: it is no bargain, whatever it costs. */
  readonly servesLess: boolean;
}

/**
 * The least total, of offers that serve all sessions of all months before those that do not; of equal ones the first
 * given. Undefined where no offer has a forecast.
 */
export function cheapestForecast(forecasts: Forecasts): CheapestForecast | undefined {
  const known = forecasts.flatMap(({ name, forecast }) =>
    forecast.ok ? [{ name, whole: forecast.value.whole, servesAll: servesAll(forecast.value) }] : [],
  );
  const [first, next] = known.sort(
    (a, b) => Number(b.servesAll) - Number(a.servesAll) || a.whole.total.cmp(b.whole.total),
  );
  if (first === undefined) return undefined;
  return {
    name: first.name,
    whole: first.whole,
    next: next?.name,
    more: next?.whole.total.minus(first.whole.total),
    servesLess: first.servesAll && next?.servesAll === false,
  };
}

function servesAll({ months }: OfferForecast): boolean {
  return months.every(({ quote }) => quote.metrics.shareServed.gte(ONE));
}
