import type { TIERED_CHARGE } from '../../core/contract/scalar.js';
import { fastTierCharge, tierLines } from '../../core/metric/fast-tiers.js';
import type { Call } from './call.js';
import { NUMBER, type FastLane } from './fast-lane.js';

/** The lane of TIERED_CHARGE, for many quantities under one schedule. */
export function tierLane(call: Call<typeof TIERED_CHARGE>): FastLane | undefined {
  const lines = call.spreadsOver('quantity') ? tierLines(call.given) : undefined;
  if (lines === undefined) return undefined;
  return {
    takes: [NUMBER],
    figures([quantities], into, count) {
      for (let at = 0; at < count; at += 1) into[at] = fastTierCharge(lines, quantities?.[at] ?? NaN);
    },
  };
}
