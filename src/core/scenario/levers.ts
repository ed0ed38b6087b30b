import { ONE, sum, ZERO, type Dec } from '../exact/decimal.js';
import { conflict } from '../fault/fault.js';
import { failed, ok, type Result } from '../fault/result.js';
import { NOT_NEGATIVE, POSITIVE, SHARE, type NumberRule } from '../grid/number.js';
import type { Vocabulary } from '../grid/word.js';
import type { Charge } from '../terms/charge.js';
import type { Offer } from '../terms/offer.js';
import { serves } from '../terms/serves.js';
import type { Tariff } from '../terms/tariff/tariff.js';
import type { Channel, Traffic } from '../traffic/channel.js';
import { project, type Activity } from '../traffic/project.js';
import type { Turns } from '../traffic/turns.js';

/** One offer on one month's traffic, before it is priced. */
export interface Case {
  readonly traffic: Traffic;
  readonly offer: Offer;
}

/** One number of a case that a study turns, whatever the tables spread it over. */
export interface Lever {
  readonly label: string;
  readonly unit: string;
  /** Which values it takes. */
  readonly range: NumberRule;
  /** Other words for it; the id itself is one. */
  readonly aliases: readonly string[];
  /** Where it stands in a case, as one number; undefined where there is none, or where the rows differ and have no mean. */
  get(base: Case): Dec | undefined;
  /** The same case with this value and nothing else changed. Faults: nothing there to change. */
  set(base: Case, value: Dec): Result<Case>;
}

export type LeverId =
  | 'resolution rate'
  | 'sessions'
  | 'interactions per session'
  | 'handover share'
  | 'price level'
  | 'discount'
  | 'seats'
  | 'human cost';

/** ρ of every channel, and an offer's own where it states one. It stands at the rate blended over the sessions served. */
const resolutionRate: Lever = {
  label: 'Resolution rate',
  unit: 'share of sessions',
  range: SHARE,
  aliases: ['rho', 'ρ'],
  get: (base) => {
    const { sessions, resolutions } = servedActivity(base);
    return mean(resolutions, sessions);
  },
  set: ({ traffic, offer }, value) =>
    ok({
      traffic: withChannels(traffic, (channel) => ({ ...channel, resolutionRate: value })),
      offer: { ...offer, resolutionRate: offer.resolutionRate && value },
    }),
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
      return failed(conflict('Traffic, Sessions', 'they are all 0, so there is no mix of channels to keep'));
    }
    const scaled = withChannels(traffic, (channel) => ({
      ...channel,
      sessions: channel.sessions.times(value).div(total),
      contacts: channel.contacts.times(value).div(total),
    }));
    return ok({ traffic: scaled, offer });
  },
};

/** μ of every channel, and an offer's own where it states one. What was measured as a histogram then counts as its mean. */
const interactionsPerSession: Lever = {
  label: 'Interactions per session',
  unit: 'AI replies',
  range: POSITIVE,
  aliases: ['mu', 'μ', 'messages per session', 'replies per session'],
  get: (base) => {
    const { interactions, sessions: served } = servedActivity(base);
    return interactions && mean(interactions, served);
  },
  set: ({ traffic, offer }, value) =>
    ok({
      traffic: withChannels(traffic, (channel) => ({
        ...channel,
        interactionsPerSession: value,
        turns: unmeasured(channel.turns),
      })),
      offer: {
        ...withCharges(offer, (charge) => ({ ...charge, turns: charge.turns && unmeasured(charge.turns) })),
        interactionsPerSession: offer.interactionsPerSession && value,
      },
    }),
};

/** φ of every resolution charge; other charges have no use for it. */
const handoverShare: Lever = {
  label: 'Handover share',
  unit: 'share of unresolved sessions',
  range: SHARE,
  aliases: ['phi', 'φ'],
  get: ({ offer }) =>
    common(
      offer.charges.filter(({ meter }) => meter === 'resolution'),
      (own) => own.handoverShare,
    ),
  set: ({ traffic, offer }, value) =>
    ok({ traffic, offer: withCharges(offer, (charge) => ({ ...charge, handoverShare: value })) }),
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
  get: ({ offer }) => offer.discount,
  set: ({ traffic, offer }, value) => ok({ traffic, offer: { ...offer, discount: value } }),
};

const seats: Lever = {
  label: 'Seats',
  unit: 'seats',
  range: NOT_NEGATIVE,
  aliases: [],
  get: ({ offer }) => offer.seats,
  set: ({ traffic, offer }, value) => ok({ traffic, offer: { ...offer, seats: value } }),
};

/** The cost of a contact that people handle, on every channel. It stands at the mean over the contacts. */
const humanCost: Lever = {
  label: 'Human cost',
  unit: 'a contact',
  range: NOT_NEGATIVE,
  aliases: ['cost per contact'],
  get: ({ traffic: { channels } }) =>
    mean(
      sum(channels.map(({ contacts, humanCost: cost }) => contacts.times(cost ?? ZERO))),
      sum(channels.map(({ contacts }) => contacts)),
    ),
  set: ({ traffic, offer }, value) =>
    ok({ traffic: withChannels(traffic, (channel) => ({ ...channel, humanCost: value })), offer }),
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

function servedActivity({ traffic, offer }: Case): Activity {
  return project(traffic, { ...offer, serves: (channel) => serves(offer, channel) });
}

function totalSessions({ channels }: Traffic): Dec {
  return sum(channels.map((channel) => channel.sessions));
}

function mean(total: Dec, over: Dec): Dec | undefined {
  return over.isZero() ? undefined : total.div(over);
}

/** The value that all rows share. */
function common<Row>(rows: readonly Row[], value: (row: Row) => Dec): Dec | undefined {
  const [first, ...others] = rows.map(value);
  return others.every((other) => first?.eq(other) === true) ? first : undefined;
}

function withChannels({ channels }: Traffic, change: (channel: Channel) => Channel): Traffic {
  return { channels: channels.map(change) };
}

function withCharges(offer: Offer, change: (charge: Charge) => Charge): Offer {
  return { ...offer, charges: offer.charges.map(change) };
}

function unmeasured(turns: Turns): Turns {
  return turns.kind === 'histogram' ? { kind: 'mean' } : turns;
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
