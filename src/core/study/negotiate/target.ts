import type { Dec } from '../../exact/decimal.js';
import { nothingToDivideBy } from '../../fault/fault.js';
import { failed, ok, type Result } from '../../fault/result.js';
import type { Case } from '../../scenario/levers/levers.js';
import { currencyFault } from '../../scenario/ranking/currencies.js';
import { pickOffer } from '../../terms/pick-offer.js';
import type { ReadOffer } from '../../terms/read-offers.js';
import type { SoughtMetricId } from './metric-words.js';
import { beyondSeeking, soughtFigure } from './sought-metric.js';

/**
 * The figure to be reached: a number as it is, or that of the offer of a name on the same traffic.
 * Faults: no such offer; two currencies; it has no price, or nothing to divide it by.
 */
export function targetOf(
  { traffic, offer }: Case,
  offers: readonly ReadOffer[],
  target: Dec | string,
  { metric, months }: { readonly metric: SoughtMetricId; readonly months: number },
): Result<Dec> {
  if (typeof target !== 'string') return ok(target);
  const other = pickOffer(offers, target, 'target');
  if (!other.ok) return other;
  const both = [offer, other.value].map((own) => ({ name: own.name, offer: ok(own) }));
  const currencies = currencyFault(both);
  if (currencies !== undefined) return failed(currencies);
  const can = beyondSeeking({ traffic, offer: other.value }, metric);
  if (!can.ok) return can;
  const own = soughtFigure({ traffic, offer: other.value }, metric, months);
  if (!own.ok) return own;
  return own.value === undefined ? failed(dividedByNothing(metric)) : ok(own.value);
}

/** What a figure lacks that has nothing to divide by. */
export function dividedByNothing(metric: SoughtMetricId) {
  return nothingToDivideBy(metric === 'cost per session' ? 'sessions' : 'resolutions');
}
