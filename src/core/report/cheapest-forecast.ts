import { ONE, type Dec } from '../exact/decimal.js';
import { servingLessIsLast, type RankBasis } from '../scenario/ranking/rank-basis.js';
import { billsNothing } from '../scenario/ranking/zero-bill.js';
import type { ForecastTotal, OfferForecast } from '../study/time/forecast.js';
import { costSoFar } from './cost-so-far.js';
import type { Forecasts } from './forecast.js';

/** Which offer has the lowest figure over the months of a forecast, and what sets it apart from the next one. */
export interface CheapestForecast {
  readonly name: string;
  readonly whole: ForecastTotal;
  /** Over all months: the bills and people, the cost of a resolution, or the bills. */
  readonly figure: Dec;
  readonly next: string | undefined;
  /** What the next one has more of it; below 0 where it leaves sessions to people. */
  readonly more: Dec | undefined;
  /** The next one leaves sessions to people that the first serves: it is no bargain, whatever it costs. */
  readonly servesLess: boolean;
  /** The next one bills nothing in any month though not every rate is free: it is no bargain either. */
  readonly nextBillsNothing: boolean;
}

/**
 * The lowest figure of a basis over all months, of offers that serve all sessions of all months before those that do
 * not (unless people's work is in it everywhere); of equal ones the first given. Offers that resolve nothing have no
 * cost of a resolution; those whose bills are all 0 though not every rate is free come last. Undefined where no offer has the figure.
 */
export function cheapestForecast(forecasts: Forecasts, basis: RankBasis): CheapestForecast | undefined {
  const [first, next] = known(forecasts, basis);
  if (first === undefined) return undefined;
  return {
    name: first.name,
    whole: first.whole,
    figure: first.figure,
    next: next?.name,
    more: next?.figure.minus(first.figure),
    servesLess: !first.standsBehind && next?.standsBehind === true,
    nextBillsNothing: !first.billsNone && next?.billsNone === true,
  };
}

/** The same forecasts in that order; those that do not have the figure come last, as they were given. */
export function rankForecasts(forecasts: Forecasts, basis: RankBasis): Forecasts {
  const ranked = known(forecasts, basis).map(({ own }) => own);
  return [...ranked, ...forecasts.filter((own) => !ranked.includes(own))];
}

/** The offers that have the figure, in the order that `cheapestForecast` tells. */
function known(forecasts: Forecasts, basis: RankBasis) {
  const figured = forecasts.flatMap((own) => {
    const { name, forecast } = own;
    const figure = forecast.ok ? figureOverMonths(forecast.value, basis) : undefined;
    if (!forecast.ok || figure === undefined) return [];
    const { whole } = forecast.value;
    const billsNone = forecast.value.months.every(({ quote }) => billsNothing(quote));
    return [{ own, name, whole, figure, billsNone, standsBehind: standsBehind(forecast.value, basis) }];
  });
  return figured.sort(
    (a, b) =>
      Number(a.billsNone) - Number(b.billsNone) ||
      Number(a.standsBehind) - Number(b.standsBehind) ||
      a.figure.cmp(b.figure),
  );
}

/** What ranks an offer over all months; undefined: a cost per resolution where nothing is resolved. */
export function figureOverMonths(forecast: OfferForecast, basis: RankBasis): Dec | undefined {
  return basis === 'cost per resolution'
    ? forecast.whole.costPerResolution
    : costSoFar(forecast, basis).at(-1);
}

function standsBehind({ months }: OfferForecast, basis: RankBasis): boolean {
  return months.some(
    ({ quote }) => quote.metrics.shareServed.lt(ONE) && servingLessIsLast(basis, quote.traffic),
  );
}
