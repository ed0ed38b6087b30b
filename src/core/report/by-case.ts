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
  return byCase(scenario, (own) => {
    const { traffic } = readTrafficRows(own.traffic);
    const { offers } = readOfferRows(own.offers);
    const ranked = traffic.ok && offers.ok ? compare(traffic.value, offers.value, basis) : undefined;
    return (ranked?.ok === true ? ranked.value : []).map(({ name, rank, quote }) => {
      const figure = quote.ok ? rankFigure(quote.value, basis) : undefined;
      return { name, figure, isFirst: rank === 1 && figure !== undefined };
    });
  });
}

/** The same over all months of the forecast. */
export function forecastByCase(scenario: Scenario, basis: RankBasis, view: MonthsView): OfferByCase[] {
  return byCase(scenario, (own) => {
    const forecasts = forecastsOf(own, view);
    const first = cheapestForecast(forecasts, basis)?.name;
    return rankForecasts(forecasts, basis).map(({ name, forecast: months }) => ({
      name,
      figure: months.ok ? figureOverMonths(months.value, basis) : undefined,
      isFirst: name === first,
    }));
  });
}

/** What an offer costs in each year, in each case, the base first; of a case in which it has no price nothing. */
export function yearsByCase(
  scenario: Scenario,
  basis: RankBasis,
  view: MonthsView,
  offer: string,
): (readonly Dec[])[] {
  return everyCase(scenario).map(({ scenario: own }) => {
    const found = forecastsOf(own, view).find(({ name }) => name === offer)?.forecast;
    return found?.ok === true ? costByYear(found.value, basis) : [];
  });
}

function forecastsOf({ traffic: rows, offers: offerRows, assumptions }: Scenario, view: MonthsView) {
  const { traffic } = readTrafficRows(rows);
  const { offers } = readOfferRows(offerRows);
  const read = readAssumptions(assumptions);
  if (!traffic.ok || !offers.ok || !read.ok) return [];
  const months = forecast(traffic.value, offers.value, read.value.outlook, view);
  return months.ok ? months.value : [];
}

type Ranks = (own: Scenario) => readonly (InCase & { readonly name: string })[];

function byCase(scenario: Scenario, ranks: Ranks): OfferByCase[] {
  const cases = everyCase(scenario).map(({ name, scenario: own }) => ({ name, ranked: ranks(own) }));
  const shown = cases.find(({ name }) => name === scenario.cases?.shown)?.ranked ?? [];
  return shown.map(({ name }) => ({
    name,
    inCases: cases.map(
      ({ ranked }) => ranked.find((own) => own.name === name) ?? { figure: undefined, isFirst: false },
    ),
  }));
}
