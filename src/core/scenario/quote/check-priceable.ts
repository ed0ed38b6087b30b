import { conflict, missing, type Fault } from '../../fault/fault.js';
import { placeText, type Place } from '../../fault/place.js';
import { coversChannel } from '../../terms/channels.js';
import { meterOf, needsInteractions, type Charge } from '../../terms/charge.js';
import { meteredSession } from '../../terms/count.js';
import type { Offer } from '../../terms/offer.js';
import type { Activity, ChannelActivity } from '../../traffic/project.js';
import { checkSessionLengths } from '../../traffic/spread.js';
import { phrase } from '../../phrase/phrase.js';

/** Everything that stands in the way of pricing this offer on this traffic; past this door the stages are total. */
export function checkPriceable(offer: Offer, activity: Activity): Fault[] {
  if (activity.channels.length === 0) return [noChannel(offer)];
  const seats =
    offer.seatsMissing === true
      ? [missing({ table: 'offers', offer: offer.name, term: 'Seats' }, phrase('seatsNeeded'))]
      : [];
  const others = offer.charges.flatMap((charge) =>
    activity.channels
      .filter((channel) => coversChannel(charge.channels, channel.name))
      .flatMap((channel) => checkChannel(charge, channel)),
  );
  return [...seats, ...others];
}

function noChannel(offer: Offer): Fault {
  const named = offer.charges.flatMap((charge) => charge.channels ?? []);
  return conflict(
    { table: 'offers', offer: offer.name, term: 'Channels' },
    phrase('noChannel', named.join(', ')),
  );
}

function checkChannel(charge: Charge, channel: ChannelActivity): Fault[] {
  const meter = meterOf(charge);
  const isCounted = meter.kind === 'usage' && meter.counts === 'customers';
  if (isCounted && channel.customersPerSession === undefined && !channel.sessions.isZero()) {
    const term: Place = { table: 'traffic', channel: channel.name, term: 'Customers' };
    return [missing(term, phrase('customersNeeded', placeText(charge.where), charge.meter))];
  }
  if (!needsInteractions(charge)) return [];
  const term = 'Interactions per session';
  const where: Place = { table: 'traffic', channel: channel.name, term };
  const turns = charge.turns ?? channel.turns;
  if (turns.kind !== 'histogram' && channel.interactionsPerSession === undefined) {
    return [missing(where, phrase('repliesNeeded', placeText(charge.where), charge.meter))];
  }
  const fault = checkSessionLengths(meteredSession(channel, charge).interactionsPerSession, turns, where);
  return fault === undefined ? [] : [fault];
}
