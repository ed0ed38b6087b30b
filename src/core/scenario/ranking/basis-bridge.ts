import type { Result } from '../../fault/result.js';
import { ok } from '../../fault/result.js';
import { bridge, type BridgeStep } from '../quote/bridge.js';
import type { Quote } from '../quote/quote.js';
import type { RankBasis } from './rank-basis.js';
import { phrase } from '../../phrase/phrase.js';

/**
 * From the sticker price to the figure that ranks: per resolution, or as amounts of a month that add up to the
 * unrounded bill, and with people to the total. Faults: no resolutions.
 */
export function basisBridge(quote: Quote, basis: RankBasis): Result<BridgeStep[]> {
  const steps = bridge(quote);
  if (!steps.ok || basis === 'cost per resolution') return steps;
  const { activity, metrics, exact } = quote;
  const bill = steps.value.map(({ step, change, running }, index) => ({
    step: index === 0 ? phrase('bridgeStickerOfMonth') : step,
    change: change.times(activity.resolutions),
    running: running.times(activity.resolutions),
  }));
  if (basis === 'monthly total') return ok(bill);
  const running = exact.total.plus(metrics.humanCost);
  return ok([...bill, { step: phrase('bridgePeople'), change: metrics.humanCost, running }]);
}
