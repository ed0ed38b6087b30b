import type { Dec } from '../exact/decimal.js';
import type { Place } from '../fault/place.js';
import type { Result } from '../fault/result.js';
import type { Term } from '../grid/term.js';
import type { ReplyUnits } from '../traffic/spread.js';
import type { SessionLengthDistribution } from '../traffic/session-lengths.js';
import type { Text } from '../phrase/phrase.js';

/** Units of the vendor's own that a session produces: given outright, or made from its replies. */
export type UnitRule = { readonly kind: 'perSession'; readonly units: Dec } | ReplyUnits;

/** The average session as a meter sees it. */
export interface MeteredSession {
  /** μ, at least 1 with a distribution. */
  readonly interactionsPerSession: Dec;
  readonly turns: SessionLengthDistribution;
  /** ρ, 0 to 1. */
  readonly resolutionRate: Dec;
  /** Distinct customers a session, at most 1; undefined where they are not known. */
  readonly customersPerSession?: Dec | undefined;
}

/** Numbers of a row by the keys of their terms; a blank is undefined. */
export type Stated = Readonly<Record<string, Dec | undefined>>;

interface EveryMeter {
  /** Other words of the trade for it; plurals are understood by themselves. */
  readonly aliases: readonly string[];
  /** The unit's name in the plural, for people. */
  readonly unit: Text;
  /** What is billed, in plain words. */
  readonly name: Text;
  /** What it means for the buyer, in one line. */
  readonly says: Text;
}

/** A meter that counts what sessions produce. Definition: the vendor's, of what it counts. */
export interface UsageMeter<Definition = object> extends EveryMeter {
  readonly kind: 'usage';
  /** The columns that define what it counts, which no other meter has. */
  readonly terms: Readonly<Record<string, Term>>;
  /** What the traffic must state for it beyond its sessions and rates. */
  readonly counts?: 'customers';
  /** The definition that a row states. Faults: one that leaves open what is counted. */
  define(stated: Stated, where: Place): Result<Definition>;
  /** How a session's replies become units; left out by a meter that never looks at them. */
  replyUnits?(definition: Definition): UnitRule;
  /** u: the billable units that an average session produces. */
  unitsPerSession(session: MeteredSession, definition: Definition): Dec;
  /** The same, as the numbers it is made from. */
  explain(session: MeteredSession, definition: Definition): Text;
  /** The share of a channel's units, 0 to 1, that went to sessions the AI did not resolve. */
  failureShare(session: MeteredSession, definition: Definition): Dec;
}

/** A meter that counts what the buyer holds, whatever the traffic: its seats, or one a month. */
export interface HoldingMeter extends EveryMeter {
  readonly kind: 'seats' | 'month';
}

export type Meter = UsageMeter | HoldingMeter;

/** Units bought whether or not the session was resolved: the unresolved share of them bought failures. */
export function unresolvedShare({ resolutionRate }: MeteredSession): Dec {
  return resolutionRate.neg().plus(1);
}
