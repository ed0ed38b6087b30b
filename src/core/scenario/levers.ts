import { ONE, sum, ZERO, type Dec } from '../exact/decimal.js';
import { conflict } from '../fault/fault.js';
import type { Place } from '../fault/place.js';
import { failed, ok } from '../fault/result.js';
import { NOT_NEGATIVE, POSITIVE, SHARE } from '../grid/number.js';
import type { Vocabulary } from '../grid/word.js';
import { coversChannel } from '../terms/channels.js';
import type { Charge } from '../terms/charge.js';
import type { Offer } from '../terms/offer.js';
import type { Tariff } from '../terms/tariff/tariff.js';
import type { Channel, Traffic } from '../traffic/channel.js';
import type { ChannelActivity } from '../traffic/project.js';
import type { Case, Lever } from './lever.js';
import { servedActivity } from './served-activity.js';
import { servedLengths, turnLengths, withLengths } from './turn-lengths.js';
import { servedRates, withRates } from './turn-rates.js';
import { turnShares, type WeightedShare } from './turn-shares.js';

export type { Case, Lever } from './lever.js';

export type LeverId =
  | 'resolution rate'
  | 'sessions'
  | 'interactions per session'
  | 'handover share'
  | 'price level'
  | 'discount'
  | 'seats'
  | 'human cost';

/**
 * ρ blended over the sessions served. Channels that differ, and with them an offer's own rate, are turned by their odds
 * until their blend is the value.
 */
const resolutionRate: Lever = {
  label: 'Resolution rate',
  unit: 'share of sessions',
  range: SHARE,
  aliases: ['rho', 'ρ'],
  get: (base) => {
    const { sessions, resolutions } = servedActivity(base);
    return mean(resolutions, sessions);
  },
  set: (base, value) => ok(withRates(base, turnShares(servedRates(base), value))),
};

/** Sessions of all channels together. Contacts move along, and each channel keeps its share. */
const sessions: Lever = {
  label: 'Sessions',
  unit: 'a month',
  range: NOT_NEGATIVE,
  aliases: ['conversation', 'ticket', 'volume'],
  get: ({ traffic }) => totalSessions(traffic),
  set: ({ traffic, offer }, value) => {
    const total = totalSessions(traffic);
    if (total.isZero()) {
      return failed(
        conflict(
          { table: 'traffic', term: 'Sessions' },
          'they are all 0, so there is no mix of channels to keep',
        ),
      );
    }
    const scaled = withChannels(traffic, (channel) => ({
      ...channel,
      sessions: channel.sessions.times(value).div(total),
      contacts: channel.contacts.times(value).div(total),
    }));
    return ok({ traffic: scaled, offer });
  },
};

/**
 * μ of every channel, and an offer's own where it states one. Turned, channels that differ keep what sets them apart.
 * What was measured as a histogram then counts as its mean.
 */
const interactionsPerSession: Lever = {
  label: 'Interactions per session',
  unit: 'AI replies',
  range: POSITIVE,
  aliases: ['mu', 'μ', 'messages per session', 'replies per session'],
  get: (base) => {
    const { interactions, sessions: served } = servedActivity(base);
    return interactions && mean(interactions, served);
  },
  set: (base, value) => ok(withLengths(base, () => value)),
  turn: (base, value) => ok(withLengths(base, turnLengths(servedLengths(base), value))),
};

/** φ blended over the unresolved sessions of the resolution charges. Charges that differ are turned by their odds. */
const handoverShare: Lever = {
  label: 'Handover share',
  unit: 'share of unresolved sessions',
  range: SHARE,
  aliases: ['phi', 'φ'],
  isOptional: true,
  get: (base) => {
    const shares = handoverShares(base);
    const weight = sum(shares.map((own) => own.weight));
    return mean(sum(shares.map((own) => own.weight.times(own.share))), weight);
  },
  set: (base, value) => {
    const turned = turnShares(handoverShares(base), value);
    const offer = withCharges(base.offer, (charge) =>
      charge.meter === 'resolution' ? { ...charge, handoverShare: turned(charge.handoverShare) } : charge,
    );
    return ok({ traffic: base.traffic, offer });
  },
};

/** A factor on the rates of every charge, 1 being the offer as it is. Caps, minimums and fees stay. */
const priceLevel: Lever = {
  label: 'Price level',
  unit: '× the rates offered',
  range: NOT_NEGATIVE,
  aliases: ['price', 'rate'],
  get: () => ONE,
  set: ({ traffic, offer }, value) =>
    ok({
      traffic,
      offer: withCharges(offer, (charge) => ({ ...charge, tariff: atLevel(charge.tariff, value) })),
    }),
};

const discount: Lever = {
  label: 'Discount',
  unit: 'share of the charges',
  range: SHARE,
  aliases: [],
  isOptional: true,
  get: ({ offer }) => offer.discount,
  set: ({ traffic, offer }, value) => ok({ traffic, offer: { ...offer, discount: value } }),
};

const seats: Lever = {
  label: 'Seats',
  unit: 'seats',
  range: NOT_NEGATIVE,
  aliases: [],
  isOptional: true,
  get: ({ offer }) => offer.seats,
  set: ({ traffic, offer }, value) => ok({ traffic, offer: { ...offer, seats: value, seatsMissing: false } }),
};

/**
 * The cost of a contact that people handle. It stands at the mean over the contacts of the channels that state one, and
 * only these are turned; set, it is that of every channel.
 */
const humanCost: Lever = {
  label: 'Human cost',
  unit: 'a contact',
  range: NOT_NEGATIVE,
  aliases: ['cost per contact'],
  isOptional: true,
  get: ({ traffic: { channels } }) => {
    const stated = channels.filter((channel) => channel.humanCost !== undefined);
    const contacts = sum((stated.length > 0 ? stated : channels).map((channel) => channel.contacts));
    return mean(sum(stated.map((channel) => channel.contacts.times(channel.humanCost ?? ZERO))), contacts);
  },
  set: ({ traffic, offer }, value) =>
    ok({ traffic: withChannels(traffic, (channel) => ({ ...channel, humanCost: value })), offer }),
  turn: (base, value) => {
    const stands = humanCost.get(base);
    if (stands === undefined || stands.isZero()) return humanCost.set(base, value);
    const turned = (cost: Dec) => (cost.eq(stands) ? value : cost.times(value).div(stands));
    const traffic = withChannels(base.traffic, (channel) => ({
      ...channel,
      humanCost: channel.humanCost && turned(channel.humanCost),
    }));
    return ok({ traffic, offer: base.offer });
  },
};

/** Every lever by its word, the ones most asked about first. */
export const LEVERS: Readonly<Record<LeverId, Lever>> = {
  'resolution rate': resolutionRate,
  sessions,
  'interactions per session': interactionsPerSession,
  'handover share': handoverShare,
  'price level': priceLevel,
  discount,
  seats,
  'human cost': humanCost,
};

/** The words that an argument takes for some of the levers. */
export function leverWords<Id extends LeverId>(ids: readonly Id[]): Vocabulary<Id> {
  return Object.fromEntries(ids.map((id) => [id, LEVERS[id].aliases])) as Vocabulary<Id>;
}

function totalSessions({ channels }: Traffic): Dec {
  return sum(channels.map((channel) => channel.sessions));
}

function mean(total: Dec, over: Dec): Dec | undefined {
  return over.isZero() ? undefined : total.div(over);
}

/** The share of every resolution charge, by what it leaves unresolved; by its sessions where that is nothing anywhere. */
function handoverShares(base: Case): WeightedShare[] {
  const { channels } = servedActivity(base);
  const shares = (weightOf: (channel: ChannelActivity) => Dec) =>
    base.offer.charges
      .filter(({ meter }) => meter === 'resolution')
      .map((charge) => ({
        weight: sum(channels.filter(({ name }) => coversChannel(charge.channels, name)).map(weightOf)),
        share: charge.handoverShare,
      }));
  const byUnresolved = shares(({ unresolved }) => unresolved);
  return byUnresolved.some(({ weight }) => !weight.isZero())
    ? byUnresolved
    : shares(({ sessions: own }) => own);
}

function withChannels({ channels }: Traffic, change: (channel: Channel) => Channel): Traffic {
  return { channels: channels.map(change) };
}

function withCharges(offer: Offer, change: (charge: Charge) => Charge): Offer {
  return { ...offer, charges: offer.charges.map(change) };
}

function atLevel(tariff: Tariff, level: Dec): Tariff {
  switch (tariff.kind) {
    case 'perUnit':
      return { ...tariff, rate: tariff.rate.times(level) };
    case 'tiers':
      return {
        ...tariff,
        tiers: tariff.tiers.map((tier) => ({
          ...tier,
          rate: tier.rate.times(level),
          flatFee: tier.flatFee.times(level),
        })),
      };
    case 'package':
      return { ...tariff, price: tariff.price.times(level) };
    case 'commitment':
      return {
        ...tariff,
        rate: tariff.rate.times(level),
        overageRate: tariff.overageRate.times(level),
      };
  }
}

/** A lever as what is wrong with its value names it. */
export function leverPlace(lever: LeverId): Place {
  return { name: LEVERS[lever].label, lever };
}
