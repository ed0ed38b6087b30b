import { ONE, sum, type Dec } from '../exact/decimal.js';
import type { MeteredSession } from '../meter/meter.js';
import type { Activity, ChannelActivity } from '../traffic/project.js';
import { coversChannel } from './channels.js';
import { meterOf, type Charge } from './charge.js';
import { countedSeats, type Offer } from './offer.js';
import { pooled } from './pool.js';
import type { ChannelUsage, ChargeUsage } from './usage.js';

/** activity → usage: the units of every charge of an offer, over the channels it covers; those of a pool together. */
export function count(activity: Activity, offer: Offer): readonly ChargeUsage[] {
  return pooled(offer.charges.map((charge) => countCharge(activity, charge, countedSeats(offer))));
}

function countCharge(activity: Activity, charge: Charge, seats: Dec): ChargeUsage {
  const meter = meterOf(charge);
  const covered = activity.channels.filter((channel) => coversChannel(charge.channels, channel.name));
  const resolutions = sum(covered.map((channel) => channel.resolutions));
  if (meter.kind !== 'usage') {
    return { charge, channels: [], units: meter.kind === 'seats' ? seats : ONE, resolutions };
  }
  const channels = covered.map((channel): ChannelUsage => {
    const session = meteredSession(channel, charge);
    const unitsPerSession = meter.unitsPerSession(session, charge);
    return {
      channel,
      session,
      unitsPerSession,
      units: channel.sessions.times(unitsPerSession),
      failureShare: meter.failureShare(session, charge),
    };
  });
  return { charge, channels, units: sum(channels.map((usage) => usage.units)), resolutions };
}

/** A charge's own spread replaces the channel's, and a histogram there its mean too. */
export function meteredSession(channel: ChannelActivity, charge: Charge): MeteredSession {
  const turns = charge.turns ?? channel.turns;
  const mean = turns.kind === 'histogram' ? turns.mean : channel.interactionsPerSession;
  // A meter without need of μ never reads it: `checkPriceable` has asked for it wherever one does.
  const { resolutionRate, customersPerSession } = channel;
  return { turns, interactionsPerSession: mean ?? ONE, resolutionRate, customersPerSession };
}
