import type { Dec } from '../exact/decimal.js';
import type { Place } from '../fault/place.js';
import type { SessionLengthDistribution } from './session-lengths.js';

/** One channel of the buyer's traffic in one month. */
export interface Channel {
  readonly name: string;
  /** Inbound conversations, whoever handles them. */
  readonly contacts: Dec;
  /** Conversations in which the AI engages. */
  readonly sessions: Dec;
  /** μ: mean AI replies per session; undefined where no offer's charge needed it so far. */
  readonly interactionsPerSession: Dec | undefined;
  /** ρ, 0 to 1: the share of sessions genuinely resolved. */
  readonly resolutionRate: Dec;
  readonly turns: SessionLengthDistribution;
  /** Distinct customers a session, at most 1; left out where no meter needed them so far. */
  readonly customersPerSession?: Dec;
  /** Fully loaded cost of a contact handled by a person; undefined is not counted. */
  readonly humanCost: Dec | undefined;
  /** What the human cost is in, an ISO 4217 code; left out: what the offers are in. */
  readonly currency?: string;
}

/** A row of a table that was taken for a total, and so is no channel. */
export interface LeftOut {
  readonly where: Place;
  /** '' where it has none. */
  readonly name: string;
  /** Undefined where it has none. */
  readonly sessions: Dec | undefined;
}

export interface Traffic {
  readonly channels: readonly Channel[];
  /** Rows of its table that sum up the others; left out where it came from no table. */
  readonly totals?: readonly LeftOut[];
}

/** Whether two names are those of one channel: trimmed and case-blind. Nothing is the same as nothing alone. */
export function isSameChannel(one: string | undefined, other: string | undefined): boolean {
  return one?.trim().toLowerCase() === other?.trim().toLowerCase();
}
