import type { Converter } from './converter.js';
import { OFFER_CONVERTERS } from './offers/converters.js';
import { breakevenInteractions, breakevenPrice, breakevenResolutionRate } from './scalar/break-even.js';
import { committedCharge } from './scalar/committed-charge.js';
import { convertPrice } from './scalar/convert-price.js';
import { handoverShare } from './scalar/handover-share.js';
import { optimalCommitment } from './scalar/optimal-commitment.js';
import { packageCharge } from './scalar/package-charge.js';
import { rateInterval } from './scalar/rate-interval.js';
import {
  cappedCostPerSession,
  effectiveCostPerInteraction,
  effectiveCostPerResolution,
  effectiveCostPerSession,
} from './scalar/session-cost.js';
import { tieredCharge } from './scalar/tiered-charge.js';
import { version } from './scalar/version.js';

/** How each function becomes ordinary formulas, by its id. A function without one stays as it is, with a sentence. */
export const CONVERTERS: ReadonlyMap<string, Converter> = new Map<string, Converter>([
  ['BREAKEVEN_INTERACTIONS', breakevenInteractions],
  ['BREAKEVEN_PRICE', breakevenPrice],
  ['BREAKEVEN_RESOLUTION_RATE', breakevenResolutionRate],
  ['CAPPED_COST_PER_SESSION', cappedCostPerSession],
  ['COMMITTED_CHARGE', committedCharge],
  ['CONVERT_PRICE', convertPrice],
  ['EFFECTIVE_COST_PER_INTERACTION', effectiveCostPerInteraction],
  ['EFFECTIVE_COST_PER_RESOLUTION', effectiveCostPerResolution],
  ['EFFECTIVE_COST_PER_SESSION', effectiveCostPerSession],
  ['EXPLAIN', () => 'METER.EXPLAIN is a derivation in words: freeze it to values instead'],
  ['HANDOVER_SHARE', handoverShare],
  ['MEASURE', () => 'METER.MEASURE counts thousands of messages in time order: freeze it to values instead'],
  ['OPTIMAL_COMMITMENT', optimalCommitment],
  ['PACKAGE_CHARGE', packageCharge],
  ['RATE_INTERVAL', rateInterval],
  ['TIERED_CHARGE', tieredCharge],
  ['VENDORS', () => 'METER.VENDORS is a list of dated claims: freeze it to values instead'],
  ['VENDOR_TERMS', () => 'METER.VENDOR_TERMS is what a source said on a day: freeze it to values instead'],
  ['VERSION', version],
  ...OFFER_CONVERTERS,
]);
