import { toDouble } from '../../exact/decimal.js';
import { leastOf, leastOn } from '../../scenario/levers/session-lengths.js';
import type { ResolutionDefinition } from '../../meter/resolution.js';
import { countsResolutions, replyUnits, type Charge } from '../../terms/charge.js';
import type { ChannelUsage } from '../../terms/usage.js';
import type { Offer } from '../../terms/offer.js';
import type { Channel } from '../../traffic/channel.js';
import type { ReplyUnits } from '../../traffic/spread.js';
import type { SessionLengthDistribution } from '../../traffic/session-lengths.js';
import { along, times, total, type Column, type Columns, type Linear } from './columns.js';
import type { Draws } from './draws.js';
import type { TurnedLengths } from './lengths.js';
import { sessionMean } from './session-mean.js';

/** What the levers are turned to, as one offer sees them. */
export interface OfferDraws {
  readonly columns: Columns;
  readonly draws: Draws;
  readonly lengths: TurnedLengths;
  /** What a charge's handover share is turned to; undefined where it is not drawn. */
  handover(charge: ResolutionDefinition): Column | undefined;
}

/** The fewest replies of a session on a channel, for an offer that may state its own. */
export function leastReplies(offer: Offer, channels: readonly Channel[], channel: Channel): number {
  const least =
    offer.interactionsPerSession === undefined ? leastOn(channel, offer) : leastOf(channels, offer);
  return toDouble(least);
}

/** The units that a charge's meter counts on one channel, for each of the sessions that there are now. */
export function unitsOn(charge: Charge, usage: ChannelUsage, least: number, by: OfferDraws): Linear {
  const sessions = toDouble(usage.channel.sessions);
  const perSession = toDouble(usage.unitsPerSession);
  const plain = { constant: sessions * perSession, terms: [] };
  if (countsResolutions(charge)) return billedResolutions(charge, usage, by);
  const rule = replyUnits(charge);
  const turned = rule === undefined ? undefined : lengthOn(usage, least, by);
  if (rule === undefined || rule.kind === 'perSession' || turned === undefined) return plain;
  if (rule.kind === 'replies') return along(turned, 0, sessions);
  const units = unitsOf(rule);
  const spread = spreadOf(usage, true);
  const each = by.columns.add(undefined, (into, count) => {
    for (let trial = 0; trial < count; trial += 1) {
      into[trial] = sessionMean(spread, turned.values[trial] as number, units, Infinity);
    }
  });
  return along(each, 0, sessions);
}

/** What a capped charge comes to on one channel, each session at most the cap. @param exact a session's as it stands. */
export function cappedOn(
  charge: Charge,
  usage: ChannelUsage,
  { rate, cap, exact, least }: { rate: number; cap: number; exact: number; least: number },
  by: OfferDraws,
): Linear {
  const sessions = toDouble(usage.channel.sessions);
  const level = by.draws.level?.values;
  const rule = replyUnits(charge);
  const turned = rule?.kind === 'perSession' ? undefined : lengthOn(usage, least, by);
  if (level === undefined && turned === undefined) return { constant: sessions * exact, terms: [] };
  if (rule === undefined || rule.kind === 'perSession') {
    const each = rate * toDouble(rule?.units ?? usage.unitsPerSession);
    const column = by.columns.add(undefined, (into, count) => {
      for (let trial = 0; trial < count; trial += 1)
        into[trial] = Math.min(each * (level?.[trial] ?? 1), cap);
    });
    return along(column, 0, sessions);
  }
  const units = unitsOf(rule);
  const spread = spreadOf(usage, turned !== undefined);
  const stands = toDouble(usage.session.interactionsPerSession);
  const column = by.columns.add(undefined, (into, count) => {
    for (let trial = 0; trial < count; trial += 1) {
      const price = rate * (level?.[trial] ?? 1);
      const replies = turned?.values[trial] ?? stands;
      into[trial] = sessionMean(spread, replies, (own) => Math.min(price * units(own), cap), cap);
    }
  });
  return along(column, 0, sessions);
}

/** Interactions per session as they are turned: the channel's, where the charge has measured its own. */
function lengthOn({ channel, session }: ChannelUsage, least: number, by: OfferDraws): Column | undefined {
  return by.lengths(toDouble(channel.interactionsPerSession ?? session.interactionsPerSession), least);
}

/** A measured spread that is turned counts as its mean, as the lever has it. */
function spreadOf({ session }: ChannelUsage, isTurned: boolean): SessionLengthDistribution {
  return isTurned && session.turns.kind === 'histogram' ? { kind: 'mean' } : session.turns;
}

/** (ρ + φ(1 − ρ))·(1 − x) a session, each of so many units. */
function billedResolutions(charge: ResolutionDefinition, { channel }: ChannelUsage, by: OfferDraws): Linear {
  const sessions = toDouble(channel.sessions);
  const kept = (1 - toDouble(charge.recontactCredit)) * toDouble(charge.unitsPerResolution);
  const rate = rateOn(channel, by.draws);
  const handed = by.handover(charge);
  if (handed === undefined) {
    const share = toDouble(charge.handoverShare);
    return times(along(rate, sessions * share, sessions * (1 - share)), kept);
  }
  const unresolved = by.columns.product(handed, along(rate, sessions, -sessions));
  return times(total([along(rate, 0, sessions), along(unresolved, 0, 1)]), kept);
}

/** Genuine resolutions of one channel. */
export function resolvedOn(channel: Channel, draws: Draws): Linear {
  return along(rateOn(channel, draws), 0, toDouble(channel.sessions));
}

/** Its sessions that are not resolved. */
export function unresolvedOn(channel: Channel, draws: Draws): Linear {
  const sessions = toDouble(channel.sessions);
  return along(rateOn(channel, draws), sessions, -sessions);
}

function rateOn({ resolutionRate }: Channel, draws: Draws): Column | number {
  const stands = toDouble(resolutionRate);
  return draws.rate(stands) ?? stands;
}

/** f(n). */
function unitsOf(rule: ReplyUnits): (replies: number) => number {
  switch (rule.kind) {
    case 'repliesPerUnit': {
      const size = toDouble(rule.replies);
      return (replies) => wholeUnits(replies / size);
    }
    case 'firstAndFollowUp': {
      const [first, followUp] = [toDouble(rule.first), toDouble(rule.followUp)];
      return (replies) => first + followUp * Math.max(replies - 1, 0);
    }
    case 'replies':
      return (replies) => replies;
  }
}

/** The ceiling of units, which are counted to 9 decimals. */
function wholeUnits(units: number): number {
  return Math.ceil(units - 5e-10);
}
