import { min, type Dec } from '../exact/decimal.js';
import { failed, ok, type Result } from '../fault/result.js';
import { checkSessionLengths, expectedSessionCharge } from '../traffic/spread.js';
import type { SessionLengthDistribution } from '../traffic/session-lengths.js';
import { billedUnits, type BilledSession, type PricedMeter } from './units-per-session.js';

/** One reply's price and the length of the sessions that it meets. */
export interface PricedReplies {
  /** Money per interaction. */
  readonly price: Dec;
  /** μ, above 0, at least 1 with a distribution; not asked for beside a histogram, which brings its own. */
  readonly interactionsPerSession: Dec;
  /** The most that one session costs; undefined is no cap. */
  readonly cap: Dec | undefined;
  readonly turns: SessionLengthDistribution;
}

/** One unit's price, a cap, and the average session that they meet. */
export interface PricedSession extends PricedReplies, BilledSession {
  /** Money per unit of the meter. */
  readonly price: Dec;
  readonly meter: PricedMeter;
  /** `session`: each session costs at most the cap. `resolution`: the charge is at most the cap × genuine resolutions. */
  readonly capPer: 'session' | 'resolution';
}

/**
 * What the average session costs, in money. Interaction: E[min(price × N, cap)]; session: min(price, cap);
 * resolution: min(price, cap) × (ρ + φ(1 − ρ)). With a cap per resolution: min(the cost without cap, cap × ρ).
 * Faults: a distribution around fewer than 1 interaction per session.
 */
export function sessionCost(session: PricedSession): Result<Dec> {
  const { price, meter, cap } = session;
  const perSession = cap !== undefined && session.capPer === 'session';
  const sessionCap = perSession ? cap : undefined;
  const cost =
    meter === 'interaction' ? repliesCost(session, price, sessionCap) : ok(unitCost(session, sessionCap));
  if (cap === undefined || perSession || !cost.ok) return cost;
  return ok(min(cost.value, cap.times(session.resolutionRate)));
}

/** E[min(price × N, cap)]: what the average session costs where each reply is billed and no session costs more than the cap. */
export function cappedSessionCost(replies: PricedReplies): Result<Dec> {
  const { price } = replies;
  return repliesCost(replies, price, replies.cap);
}

/** The interactions of the average session: a histogram's own mean, else what was given. */
export function meanInteractions(session: Pick<PricedReplies, 'turns' | 'interactionsPerSession'>): Dec {
  const { turns } = session;
  return turns.kind === 'histogram' ? turns.mean : session.interactionsPerSession;
}

function repliesCost(session: PricedReplies, rate: Dec, cap: Dec | undefined): Result<Dec> {
  const { turns } = session;
  const interactionsPerSession = meanInteractions(session);
  const fault = checkSessionLengths(interactionsPerSession, turns, 'interactionsPerSession');
  if (fault !== undefined) return failed(fault);
  // Without a cap the mean decides, whatever the spread.
  if (cap === undefined) return ok(rate.times(interactionsPerSession));
  return ok(expectedSessionCharge({ rate, cap, units: { kind: 'replies' }, interactionsPerSession, turns }));
}

function unitCost(session: PricedSession, cap: Dec | undefined): Dec {
  const { price, meter } = session;
  return (cap === undefined ? price : min(price, cap)).times(billedUnits(meter, session));
}
