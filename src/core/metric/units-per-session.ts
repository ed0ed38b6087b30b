import { ONE, type Dec } from '../exact/decimal.js';
import type { Vocabulary } from '../grid/word.js';
import { billedResolutionRate } from '../meter/billed-resolution-rate.js';
import type { MeterId } from '../meter/index.js';
import { METER_WORDS } from '../meter/meter-word.js';

/** The meters that a session's own figures convert into each other. */
export type PricedMeter = 'interaction' | 'session' | 'resolution';

const { interaction, session, resolution } = METER_WORDS;
export const PRICED_METERS: Vocabulary<PricedMeter> = { interaction, session, resolution };

export const PRICED_METER_LIST = Object.keys(PRICED_METERS) as readonly PricedMeter[];

/** What a cap is the most of. */
export const CAP_PER_WORDS: Vocabulary<'session' | 'resolution'> = { session, resolution };

export function isPriced(meter: MeterId): meter is PricedMeter {
  return meter in PRICED_METERS;
}

/**
 * The average session as it is. A property is asked for only where the computation uses it: an edge may give one that
 * reads and checks its cell at that moment, so that nothing is needed for a meter that has no use for it.
 */
export interface AverageSession {
  /** μ, above 0. */
  readonly interactionsPerSession: Dec;
  /** ρ, 0 to 1. */
  readonly resolutionRate: Dec;
}

/** The average session as a vendor bills it. */
export interface BilledSession extends AverageSession {
  /** φ, 0 to 1: the share of unresolved sessions that is billed as resolved. */
  readonly handoverShare: Dec;
}

/** u: the units that the average session produces on a meter. Interaction: μ; session: 1; resolution: ρ. */
export function genuineUnits(meter: PricedMeter, session: AverageSession): Dec {
  switch (meter) {
    case 'interaction':
      return session.interactionsPerSession;
    case 'session':
      return ONE;
    case 'resolution':
      return session.resolutionRate;
  }
}

/** The units that it is billed for: on the resolution meter ρ + φ(1 − ρ), else the genuine ones. */
export function billedUnits(meter: PricedMeter, session: BilledSession): Dec {
  return meter === 'resolution'
    ? billedResolutionRate(session.resolutionRate, session.handoverShare)
    : genuineUnits(meter, session);
}
