import { ONE, sum, type Dec } from '../exact/decimal.js';
import type { Invoice } from '../invoice/view.js';
import type { RatedCharge } from '../terms/rate.js';
import type { Traffic } from '../traffic/channel.js';
import type { Activity } from '../traffic/project.js';
import { failureSpend } from './failure-spend.js';
import { contactsCost, resolvedWorth } from './human-cost.js';

/** What an invoice comes to in the common currency. Unrounded throughout. */
export interface Metrics {
  /** Undefined where there are no sessions. */
  readonly costPerSession: Dec | undefined;
  /** Undefined where the interactions are not known, or none. */
  readonly costPerInteraction: Dec | undefined;
  /** What was paid ÷ genuine resolutions; undefined where nothing was resolved. */
  readonly effectiveCostPerResolution: Dec | undefined;
  readonly failureSpend: Dec;
  /** Cost of the contacts that people handle, on every channel of the traffic; channels without a cost count 0. */
  readonly humanCost: Dec;
  /** Sessions the AI handles ÷ all sessions of the traffic, 0 to 1. */
  readonly shareServed: Dec;
}

/** invoice → metrics: every meter as one figure. */
export function normalize(stages: {
  readonly traffic: Traffic;
  readonly activity: Activity;
  readonly rated: readonly RatedCharge[];
  readonly exact: Invoice;
}): Metrics {
  const { traffic, activity, rated, exact } = stages;
  const allSessions = sum(traffic.channels.map((channel) => channel.sessions));
  return {
    costPerSession: ratio(exact.total, activity.sessions),
    costPerInteraction: activity.interactions && ratio(exact.total, activity.interactions),
    effectiveCostPerResolution: ratio(exact.total, activity.resolutions),
    failureSpend: failureSpend(rated, exact.usageCharge),
    humanCost: contactsCost(traffic).minus(resolvedWorth(activity)),
    shareServed: ratio(activity.sessions, allSessions) ?? ONE,
  };
}

function ratio(amount: Dec, over: Dec): Dec | undefined {
  return over.isZero() ? undefined : amount.div(over);
}
