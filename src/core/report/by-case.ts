import type { Dec } from '../exact/decimal.js';
import type { MonthsView } from '../invoice/contract-year.js';
import { everyCase } from '../scenario/cases/in-case.js';
import { compare } from '../scenario/ranking/compare.js';
import { rankFigure, type RankBasis } from '../scenario/ranking/rank-basis.js';
import { readOfferRows, readTrafficRows } from '../scenario/tables/read-scenario.js';
import type { Scenario } from '../scenario/tables/scenario.js';
import { readAssumptions } from '../study/read-assumptions.js';
import { forecast } from '../study/time/forecast.js';
import { cheapestForecast, figureOverMonths, rankForecasts } from './cheapest-forecast.js';
import { costByYear } from './cost-so-far.js';

/** What an offer comes to in a case. */
export interface InCase {
  /** Undefined where the offer has no such figure. */
  readonly figure: Dec | undefined;
  /** No other offer stands before it there. */
  readonly isFirst: boolean;
}

/** An offer with what it comes to in each case, the base first. */
export interface OfferByCase {
  readonly name: string;
  readonly inCases: readonly InCase[];
}

/** The figure that ranks, of every offer in every case; offers in the order of the case shown. */
export function comparedByCase(scenario: Scenario, basis: RankBasis): OfferByCase[] {
  return byCase(
    scenario,
    everyCase(scenario).map(({ name, scenario: own }) => ({ name, ranked: rankedOffers(own, basis) })),
  );
}

function rankedOffers(own: Scenario, basis: RankBasis): Ranked {
  const { traffic } = readTrafficRows(own.traffic);
  const { offers } = readOfferRows(own.offers);
  const ranked = traffic.ok && offers.ok ? compare(traffic.value, offers.value, basis) : undefined;
  return (ranked?.ok === true ? ranked.value : []).map(({ name, rank, quote }) => {
    const figure = quote.ok ? rankFigure(quote.value, basis) : undefined;
    return { name, figure, isFirst: rank === 1 && figure !== undefined };
  });
}

/** What every offer comes to month by month, in every case: made once for all that is said of the months. */
export interface ForecastsByCase {
  readonly rows: (basis: RankBasis) => OfferByCase[];
  /** An offer's years, in each case, the base first; of a case in which it has no price nothing. */
  readonly years: (basis: RankBasis, offer: string) => (readonly Dec[])[];
}

export function forecastsByCase(scenario: Scenario, view: MonthsView): ForecastsByCase {
  const cases = everyCase(scenario).map(({ name, scenario: own }) => ({
    name,
    forecasts: forecastsOf(own, view),
  }));
  return {
    rows: (basis) =>
      byCase(
        scenario,
        cases.map(({ name, forecasts }) => ({ name, ranked: rankedMonths(forecasts, basis) })),
      ),
    years: (basis, offer) =>
      cases.map(({ forecasts }) => {
        const found = forecasts.find(({ name }) => name === offer)?.forecast;
        return found?.ok === true ? costByYear(found.value, basis) : [];
      }),
  };
}

function rankedMonths(forecasts: ReturnType<typeof forecastsOf>, basis: RankBasis): Ranked {
  const first = cheapestForecast(forecasts, basis)?.name;
  return rankForecasts(forecasts, basis).map(({ name, forecast: months }) => ({
    name,
    figure: months.ok ? figureOverMonths(months.value, basis) : undefined,
    isFirst: name === first,
  }));
}

function forecastsOf({ traffic: rows, offers: offerRows, assumptions }: Scenario, view: MonthsView) {
  const { traffic } = readTrafficRows(rows);
  const { offers } = readOfferRows(offerRows);
  const read = readAssumptions(assumptions);
  if (!traffic.ok || !offers.ok || !read.ok) return [];
  const months = forecast(traffic.value, offers.value, read.value.outlook, view);
  return months.ok ? months.value : [];
}

/** The offers of a case in its order. */
type Ranked = readonly (InCase & { readonly name: string })[];

function byCase(
  scenario: Scenario,
  cases: readonly { readonly name: string; readonly ranked: Ranked }[],
): OfferByCase[] {
  const shown = cases.find(({ name }) => name === scenario.cases?.shown)?.ranked ?? [];
  return shown.map(({ name }) => ({
    name,
    inCases: cases.map(
      ({ ranked }) => ranked.find((own) => own.name === name) ?? { figure: undefined, isFirst: false },
    ),
  }));
}
