import { GOAL_SEEK } from '../../core/contract/plan.js';
import { toDouble, type Dec } from '../../core/exact/decimal.js';
import { ok, type Result } from '../../core/fault/result.js';
import { goalSeek } from '../../core/study/negotiate/goal-seek.js';
import { targetOf } from '../../core/study/negotiate/target.js';
import { pickOffer } from '../../core/terms/pick-offer.js';
import { broadcast } from './broadcast.js';
import type { Given, Inputs } from './call.js';
import type { HostCell } from './cell.js';
import { readPriced, type ReadTables } from './offers.js';

const { offers: _offers, traffic: _traffic, ...OWN } = GOAL_SEEK;

/** The value of a term that leads to a target, spread over ranges of terms, targets, figures and names; both tables are read once. */
export function soughtValues(inputs: Inputs<typeof GOAL_SEEK>): HostCell[][] {
  let read: Result<ReadTables> | undefined;
  return broadcast(OWN, inputs, (given) => {
    const priced = (read ??= readPriced(inputs.offers, inputs.traffic));
    return priced.ok ? soughtValue(priced.value, given) : priced;
  });
}

function soughtValue(tables: ReadTables, given: Given<typeof OWN>): Result<Dec> {
  const { term, metric } = given;
  const offer = pickOffer(tables.offers, given.offerName);
  if (!offer.ok) return offer;
  const base = { traffic: tables.traffic, offer: offer.value };
  const aim = { metric, months: toDouble(given.months) };
  const target = targetOf(base, tables.offers, given.target, aim);
  if (!target.ok) return target;
  const own = goalSeek(base, { term, target: target.value, ...aim });
  return own.ok ? ok(own.value.value) : own;
}
