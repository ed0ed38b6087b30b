import type { Dec } from '../exact/decimal.js';
import type { Quote } from '../scenario/quote/quote.js';

/** What an offer comes to in a month, as a screen shows it. */
export interface OfferFigures {
  /** Undefined where nothing is resolved. */
  readonly perResolution: Dec | undefined;
  readonly monthly: Dec;
  readonly usage: Dec;
  readonly fixed: Dec;
  readonly oneOff: Dec;
  readonly failureSpend: Dec;
  /** Sessions that the AI handles ÷ all sessions. */
  readonly shareServed: Dec;
  /** What people cost for the contacts that are left to them. */
  readonly people: Dec;
  /** The bill and people together. */
  readonly together: Dec;
}

export function offerFigures({ reported, metrics }: Quote): OfferFigures {
  return {
    perResolution: metrics.effectiveCostPerResolution,
    monthly: reported.total,
    usage: reported.usageCharge,
    fixed: reported.fixedFees,
    oneOff: reported.oneOff,
    failureSpend: metrics.failureSpend,
    shareServed: metrics.shareServed,
    people: metrics.humanCost,
    together: reported.total.plus(metrics.humanCost),
  };
}
