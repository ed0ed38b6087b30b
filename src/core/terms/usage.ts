import type { Dec } from '../exact/decimal.js';
import type { MeteredSession } from '../meter/meter.js';
import type { ChannelActivity } from '../traffic/project.js';
import type { Charge } from './charge.js';

/** What one charge's meter counted on one channel in a month. */
export interface ChannelUsage {
  readonly channel: ChannelActivity;
  /** The average session as this charge sees it. */
  readonly session: MeteredSession;
  readonly unitsPerSession: Dec;
  readonly units: Dec;
  /** The share of these units that went to sessions the AI did not resolve. */
  readonly failureShare: Dec;
  /** The charge that counted it, where that is another one of its pool. */
  readonly countedBy?: Charge;
}

/** What one charge's meter counted in a month. A seat or flat charge counts on no channel. */
export interface ChargeUsage {
  readonly charge: Charge;
  readonly channels: readonly ChannelUsage[];
  /** Q. */
  readonly units: Dec;
  /** Genuine resolutions on the charge's channels. */
  readonly resolutions: Dec;
  /** The charge of its pool that bills these units; left out where it bills them itself. */
  readonly billedWith?: Charge;
}
