import { max, min, ONE, ZERO, type Dec } from '../exact/decimal.js';
import { plain } from '../exact/plain.js';
import { ceilUnits } from '../exact/rounding.js';
import { outOfRange, type Fault } from '../fault/fault.js';
import type { Where } from '../fault/place.js';
import { assert } from '../fault/result.js';
import { geometricMeanCharge, geometricMeanOfSteps } from './expected-geometric.js';
import {
  histogramTable,
  meanCharge,
  meanOf,
  poissonTable,
  type LinearCharge,
  type ReplyTable,
} from './reply-table.js';
import type { SessionLengthDistribution } from './session-lengths.js';
import { phrase } from '../phrase/phrase.js';

/**
 * How a session's n replies become billable units.
 * `replies`: n. `repliesPerUnit`: ⌈n ÷ replies⌉. `firstAndFollowUp`: first + followUp · (n − 1).
 */
export type ReplyUnits =
  | { readonly kind: 'replies' }
  | { readonly kind: 'repliesPerUnit'; readonly replies: Dec }
  | { readonly kind: 'firstAndFollowUp'; readonly first: Dec; readonly followUp: Dec };

/** A rate per unit and what the units and the sessions are, for the mean charge of a session. */
export interface SessionCharge {
  /** Money per unit, not negative. */
  readonly rate: Dec;
  /** The most that one session costs; undefined is no cap. */
  readonly cap: Dec | undefined;
  readonly units: ReplyUnits;
  /** μ; not used beside a histogram, which has its own. */
  readonly interactionsPerSession: Dec;
  readonly turns: SessionLengthDistribution;
}

/** The largest μ that a distribution of session length is computed for. */
const LARGEST_MEAN = 1_000_000;

/** f(n): the units of a session with `replies` replies. Fewer than one reply has no follow-ups. */
export function unitsForReplies(units: ReplyUnits, replies: Dec): Dec {
  switch (units.kind) {
    case 'replies':
      return replies;
    case 'repliesPerUnit':
      return ceilUnits(replies.div(units.replies));
    case 'firstAndFollowUp':
      return units.first.plus(units.followUp.times(max(replies.minus(1), ZERO)));
  }
}

/** E[f(N)]: the units of the average session, which is f(μ) only for `mean` turns. */
export function expectedUnits(
  units: ReplyUnits,
  interactionsPerSession: Dec,
  turns: SessionLengthDistribution,
): Dec {
  return expectedSessionCharge({ rate: ONE, cap: undefined, units, interactionsPerSession, turns });
}

/** E[min(rate · f(N), cap)]: the mean charge of a session. With `mean` turns it is min(rate · f(μ), cap). */
export function expectedSessionCharge(charge: SessionCharge): Dec {
  const { turns, interactionsPerSession } = charge;
  switch (turns.kind) {
    case 'mean':
      return chargeFor(charge, interactionsPerSession);
    case 'histogram':
      return tableMean(charge, histogramTable(turns.rows));
    case 'poisson':
      assertDistributed(interactionsPerSession);
      return poissonMean(charge);
    case 'geometric':
      assertDistributed(interactionsPerSession);
      return geometricMean(charge);
  }
}

/** What stands in the way of a distribution around this μ: it must be 1 to 1,000,000. */
export function checkSessionLengths(
  interactionsPerSession: Dec,
  turns: SessionLengthDistribution,
  where: Where,
): Fault | undefined {
  if (turns.kind === 'mean' || turns.kind === 'histogram' || isDistributed(interactionsPerSession))
    return undefined;
  const range = phrase('meanOfSpread', turns.kind);
  return outOfRange(where, plain(interactionsPerSession), range);
}

function isDistributed(mean: Dec): boolean {
  return mean.gte(1) && mean.lte(LARGEST_MEAN);
}

function assertDistributed(mean: Dec): void {
  assert(isDistributed(mean), 'interactions per session were checked against their distribution');
}

function chargeFor({ rate, cap, units }: SessionCharge, replies: Dec): Dec {
  const uncapped = rate.times(unitsForReplies(units, replies));
  return cap === undefined ? uncapped : min(uncapped, cap);
}

function tableMean(charge: SessionCharge, table: ReplyTable): Dec {
  const linear = linearCharge(charge);
  if (linear !== undefined) return meanCharge(table, linear);
  return meanOf(table, (replies) => chargeFor(charge, replies));
}

/** Without a cap, what is linear in the replies is exact at their mean, where a table leaves a 40th digit. */
function poissonMean(charge: SessionCharge): Dec {
  const linear = linearCharge(charge);
  if (linear !== undefined && linear.cap === undefined) {
    return linear.base.plus(linear.perReply.times(charge.interactionsPerSession));
  }
  return tableMean(charge, poissonTable(charge.interactionsPerSession));
}

function geometricMean(charge: SessionCharge): Dec {
  const { units, rate, cap, interactionsPerSession } = charge;
  if (units.kind === 'repliesPerUnit') {
    return geometricMeanOfSteps(interactionsPerSession, { rate, cap, repliesPerUnit: units.replies });
  }
  const linear = linearCharge(charge);
  assert(linear !== undefined, 'units other than steps are linear in replies');
  return geometricMeanCharge(interactionsPerSession, linear);
}

/** The charge as a line in the replies, from one reply on; undefined where units go in steps. */
function linearCharge({ rate, cap, units }: SessionCharge): LinearCharge | undefined {
  switch (units.kind) {
    case 'replies':
      return { base: ZERO, perReply: rate, cap };
    case 'firstAndFollowUp':
      return {
        base: rate.times(units.first.minus(units.followUp)),
        perReply: rate.times(units.followUp),
        cap,
      };
    case 'repliesPerUnit':
      return undefined;
  }
}
