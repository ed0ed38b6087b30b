import { sum, type Dec } from '../../exact/decimal.js';
import { conflict } from '../../fault/fault.js';
import { failed, ok, type Result } from '../../fault/result.js';
import { phrase } from '../../phrase/phrase.js';
import type { Case } from '../../scenario/levers/levers.js';
import { quote, type Quote } from '../../scenario/quote/quote.js';
import { beyondStudy } from '../../terms/beyond-study.js';
import { forecastOffer } from '../time/forecast.js';
import { steady } from '../time/outlook.js';
import type { SoughtMetricId } from './metric-words.js';

type SteadyMetricId = Exclude<SoughtMetricId, 'total over the months'>;

/** Before any rounding: what is invoiced in whole cents meets almost no target. */
const OF_A_MONTH: Readonly<Record<SteadyMetricId, (quote: Quote) => Dec | undefined>> = {
  'effective cost per resolution': ({ metrics }) => metrics.effectiveCostPerResolution,
  'cost per session': ({ metrics }) => metrics.costPerSession,
  'monthly total': ({ exact }) => exact.total,
  'total cost': ({ exact, metrics }) => exact.total.plus(metrics.humanCost),
};

/**
 * The figure of a case, unrounded; undefined where there is nothing to divide by.
 * @param months over which a total over the months goes, all with the traffic at hand.
 * Faults: it has no price; a month that depends on those before it, or rows of other months, where no one value holds.
 */
export function soughtFigure(base: Case, metric: SoughtMetricId, months: number): Result<Dec | undefined> {
  if (metric !== 'total over the months') {
    const own = quote(base.traffic, base.offer);
    return own.ok ? ok(OF_A_MONTH[metric](own.value)) : own;
  }
  const all = forecastOffer(base, steady(months), 'accrual');
  return all.ok ? ok(sum(all.value.months.map(({ exactTotal }) => exactTotal))) : all;
}

/** What of an offer a search for one value cannot follow. */
export function beyondSeeking({ offer }: Case, metric: SoughtMetricId): Result<undefined> {
  if (metric !== 'total over the months') {
    const faults = beyondStudy(offer);
    return faults.length === 0 ? ok(undefined) : failed(...faults);
  }
  if (offer.phases === undefined) return ok(undefined);
  const where = { table: 'offers', offer: offer.name, term: 'From month' } as const;
  return failed(conflict(where, phrase('seekOverPhases')));
}
