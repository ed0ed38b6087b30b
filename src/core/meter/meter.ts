import type { Dec } from '../exact/decimal.js';
import type { ReplyUnits } from '../traffic/spread.js';
import type { Turns } from '../traffic/turns.js';

/** Units of the vendor's own that a session produces: given outright, or made from its replies. */
export type UnitRule = { readonly kind: 'perSession'; readonly units: Dec } | ReplyUnits;

/** The average session as a meter sees it. */
export interface MeteredSession {
  /** μ, at least 1 with a distribution. */
  readonly interactionsPerSession: Dec;
  readonly turns: Turns;
  /** ρ, 0 to 1. */
  readonly resolutionRate: Dec;
}

/** The vendor's definition of what its meter counts. */
export interface MeterDefinition {
  /** Billed sessions per real session (session meter). */
  readonly windowFactor: Dec;
  /** φ: the share of unresolved sessions that is billed as resolved (resolution meter). */
  readonly handoverShare: Dec;
  /** The share of billed resolutions credited back because the customer returned (resolution meter). */
  readonly recontactCredit: Dec;
  /** How a session becomes units (unit meter). */
  readonly unitRule: UnitRule | undefined;
}

/** A meter that counts what sessions produce. */
export interface UsageMeter {
  readonly kind: 'usage';
  /** The unit's name in the plural, for people. */
  readonly unit: string;
  /** Whether counting takes μ. */
  needsInteractions(definition: MeterDefinition): boolean;
  /** u: the billable units that an average session produces. */
  unitsPerSession(session: MeteredSession, definition: MeterDefinition): Dec;
  /** The same, as the numbers it is made from. */
  explain(session: MeteredSession, definition: MeterDefinition): string;
  /** The share of a channel's units, 0 to 1, that went to sessions the AI did not resolve. */
  failureShare(session: MeteredSession, definition: MeterDefinition): Dec;
}

/** A meter that counts what the buyer holds, whatever the traffic. */
export interface HoldingMeter {
  readonly kind: 'holding';
  readonly unit: string;
  /** Units in a month. */
  count(holding: { readonly seats: Dec }): Dec;
}

export type Meter = UsageMeter | HoldingMeter;

/** Units bought whether or not the session was resolved: the unresolved share of them bought failures. */
export function unresolvedShare({ resolutionRate }: MeteredSession): Dec {
  return resolutionRate.neg().plus(1);
}
