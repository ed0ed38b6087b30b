import { dec, ONE, sum, ZERO, type Dec } from '../../exact/decimal.js';
import { plain } from '../../exact/plain.js';
import { conflict, type Fault } from '../../fault/fault.js';
import { failed, ok, type Result } from '../../fault/result.js';
import { suggestion } from '../../grid/nearest.js';
import type { Case } from '../../scenario/levers/levers.js';
import { firstFiscalMonth } from '../../traffic/calendar.js';
import { isSameChannel, type Traffic } from '../../traffic/channel.js';
import { volumeFactor, type VolumePath } from '../../traffic/growth.js';
import { MONTHS_IN_YEAR } from '../../traffic/months.js';
import type { Milestone } from '../../traffic/ramp.js';
import { monthlyTerms } from '../../terms/offer-in-month.js';
import type { Offer } from '../../terms/offer.js';
import { phrase, type Text } from '../../phrase/phrase.js';
import { grownCase, rampedCase } from './month-case.js';

/** How a month's traffic goes on. Months are counted from 1; the traffic at hand is month 1 before its season. */
export interface Outlook extends VolumePath {
  /** Whole, 1 to 600. */
  readonly months: number;
  /** Sessions of each month over all channels, as many as there are months; they take the place of growth and season. */
  readonly sessions: readonly Dec[] | undefined;
  /** ρ by milestones, months rising in each channel; undefined leaves it where it is. */
  readonly ramp: readonly Milestone[] | undefined;
}

const MOST_MONTHS = 600;

/** Every month like the one at hand. */
export function steady(months: number): Outlook {
  return { months, growth: ZERO, season: undefined, sessions: undefined, ramp: undefined };
}

/**
 * The case of every month in turn, at the offer's terms of that month: sessions of all channels grow together, or each by
 * its own figure, and ρ is the ramp's. Faults: an outlook that does not fit together, or names a channel that there is
 * not; sessions wanted where there is no mix to scale.
 */
export function monthCases(base: Case, outlook: Outlook): Result<Case[]> {
  const faults = [...outlookFaults(outlook), ...channelFaults(base.traffic, outlook)];
  if (faults.length > 0) return failed(...faults);
  const cases: Case[] = [];
  const terms = monthlyTerms(base.offer);
  for (let month = 1; month <= outlook.months; month += 1) {
    const offer = terms(month);
    if (!offer.ok) return offer;
    const wanted = outlook.sessions?.[month - 1];
    const grown = grownCase(like(base, offer.value), outlook, month, wanted);
    const own = grown.ok ? rampedCase(grown.value, outlook.ramp ?? [], month) : grown;
    if (!own.ok) return own;
    cases.push(own.value);
  }
  return ok(cases);
}

/** The sessions of each month of a year over all channels, by growth and season: of the first whole fiscal year where months have names. */
export function sessionsOfYear({ channels }: Traffic, path: VolumePath): Dec[] {
  const from = firstFiscalMonth(path.calendar);
  const today = sum(channels.map(({ sessions }) => sessions));
  const grown = (month: number) =>
    path.channelGrowth === undefined
      ? today.times(volumeFactor(path, month))
      : sum(channels.map(({ name, sessions }) => sessions.times(volumeFactor(path, month, name))));
  return Array.from({ length: MONTHS_IN_YEAR }, (_, index) => grown(from + index));
}

/** The case with another offer: the same one where the offer is. */
function like(base: Case, offer: Offer): Case {
  return base.offer === offer ? base : { traffic: base.traffic, offer };
}

function outlookFaults({ months, growth, channelGrowth, season, sessions, ramp }: Outlook): Fault[] {
  const growths = [growth, ...(channelGrowth ?? []).map((own) => own.growth)];
  const rules: readonly (readonly [boolean, string, Text])[] = [
    [
      Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS,
      'months',
      phrase('itIs', String(months), phrase('wholeFromOne', String(MOST_MONTHS))),
    ],
    ...growths.map(
      (own) => [own.gt(-1), 'growth', phrase('itIs', plain(own), phrase('overMinusOne'))] as const,
    ),
    [
      season === undefined || season.length === MONTHS_IN_YEAR,
      'season',
      phrase('seasonLength', season?.length ?? 0),
    ],
    [season?.every((factor) => factor.gte(ZERO)) !== false, 'season', phrase('factorBelowZero')],
    [
      sessions === undefined || sessions.length === months,
      'sessions',
      phrase('monthsOfSessions', sessions?.length ?? 0, months),
    ],
    [sessions?.every((own) => own.gte(ZERO)) !== false, 'sessions', phrase('sessionsBelowZero')],
    ...rampRules(ramp ?? [], months),
  ];
  return rules.flatMap(([holds, where, rule]) => (holds ? [] : [conflict(where, rule)]));
}

function rampRules(ramp: readonly Milestone[], months: number): (readonly [boolean, string, Text])[] {
  return ramp.map(({ month, share: rate, channel }, index) => {
    const earlier = ramp.slice(0, index).filter((own) => isSameChannel(own.channel, channel));
    const before = earlier.at(-1)?.month ?? dec(0);
    const rising = month.gt(before);
    const share = rate.gte(ZERO) && rate.lte(ONE);
    const rule = rising
      ? phrase('rateOfMonth', plain(month), plain(rate))
      : phrase('monthsRiseFromOne', plain(month), plain(before));
    if (rising && share && month.gt(months)) {
      return [false, 'ramp', phrase('monthTooLate', plain(month), months)];
    }
    return [rising && share, 'ramp', rule];
  });
}

/** Channels of a growth or a ramp that the traffic does not have. */
function channelFaults({ channels }: Traffic, { channelGrowth = [], ramp = [] }: Outlook): Fault[] {
  const names = channels.map(({ name }) => name);
  const unknown = (named: readonly { readonly channel?: string }[]) => [
    ...new Set(
      named.flatMap(({ channel }) =>
        channel === undefined || names.some((name) => isSameChannel(name, channel)) ? [] : [channel],
      ),
    ),
  ];
  const fault = (where: string) => (channel: string) =>
    conflict(where, phrase('channelNotInTraffic', channel, suggestion(channel, names, true)));
  return [...unknown(channelGrowth).map(fault('growth')), ...unknown(ramp).map(fault('ramp'))];
}
