import type { Dec } from '../../exact/decimal.js';
import { ok, type Result } from '../../fault/result.js';
import type { Text } from '../../phrase/phrase.js';
import { bridge } from './bridge.js';
import type { Quote } from './quote.js';

/** What one kind of terms adds to the cost of a resolution, with either of two offers. */
export interface OffersStep {
  readonly step: Text;
  readonly a: Dec;
  readonly b: Dec;
  /** b − a. */
  readonly difference: Dec;
  /** From the first offer's cost, all differences up to here. */
  readonly running: Dec;
}

/**
 * From one offer's effective cost per resolution to another's: each kind of terms at what it adds in the bridge of either
 * offer, so that the differences add up, an offer has none to itself, and those of b to a are the opposite of a to b.
 * Faults: no resolutions with one of them.
 */
export function bridgeOffers(a: Quote, b: Quote): Result<OffersStep[]> {
  const [own, other] = [bridge(a), bridge(b)];
  if (!own.ok) return own;
  if (!other.ok) return other;
  let running = own.value.at(-1)?.running;
  const steps: OffersStep[] = [];
  for (const [index, { step, change }] of own.value.entries()) {
    const beside = other.value[index];
    if (beside === undefined || running === undefined) continue;
    const difference = beside.change.minus(change);
    running = running.plus(difference);
    steps.push({ step, a: change, b: beside.change, difference, running });
  }
  return ok(steps);
}
