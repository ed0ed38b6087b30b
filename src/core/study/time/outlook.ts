import { dec, ONE, sum, ZERO, type Dec } from '../../exact/decimal.js';
import { plain } from '../../exact/plain.js';
import { conflict, type Fault } from '../../fault/fault.js';
import { failed, ok, type Result } from '../../fault/result.js';
import { LEVERS, type Case } from '../../scenario/levers/levers.js';
import { placeInSeason, type Calendar } from '../../traffic/calendar.js';
import type { Traffic } from '../../traffic/channel.js';
import { MONTHS_IN_YEAR } from '../../traffic/months.js';
import { rampedRate, type Milestone } from '../../traffic/ramp.js';
import { monthlyTerms } from '../../terms/offer-in-month.js';
import type { Offer } from '../../terms/offer.js';
import { phrase, type Text } from '../../phrase/phrase.js';

/** How a month's traffic goes on. Months are counted from 1; the traffic at hand is month 1 before its season. */
export interface Outlook {
  /** Whole, 1 to 600. */
  readonly months: number;
  /** Of the sessions, a month: 0.02 is 2 % more than the month before; above −1. */
  readonly growth: Dec;
  /** Factors on the sessions, 0 or more: of January to December where months have names, else of twelve months in turn from month 1; undefined is none. */
  readonly season: readonly Dec[] | undefined;
  /** Sessions of each month over all channels, as many as there are months; they take the place of growth and season. */
  readonly sessions: readonly Dec[] | undefined;
  /** ρ by milestones, months rising; undefined leaves it where it is. */
  readonly ramp: readonly Milestone[] | undefined;
  /** Undefined: months have no names. */
  readonly calendar?: Calendar | undefined;
}

const MOST_MONTHS = 600;

/** Every month like the one at hand. */
export function steady(months: number): Outlook {
  return { months, growth: ZERO, season: undefined, sessions: undefined, ramp: undefined };
}

/**
 * The case of every month in turn, at the offer's terms of that month: sessions of all channels grow together, and ρ of all channels (and an offer's own)
 * is the ramp's. Faults: an outlook that does not fit together; sessions wanted where there is no mix to scale.
 */
export function monthCases(base: Case, outlook: Outlook): Result<Case[]> {
  const faults = outlookFaults(outlook);
  if (faults.length > 0) return failed(...faults);
  const cases: Case[] = [];
  const terms = monthlyTerms(base.offer);
  for (let month = 1; month <= outlook.months; month += 1) {
    const offer = terms(month);
    if (!offer.ok) return offer;
    const own = monthCase(like(base, offer.value), outlook, month);
    if (!own.ok) return own;
    cases.push(own.value);
  }
  return ok(cases);
}

/** The case with another offer: the same one where the offer is. */
function like(base: Case, offer: Offer): Case {
  return base.offer === offer ? base : { traffic: base.traffic, offer };
}

function monthCase(base: Case, outlook: Outlook, month: number): Result<Case> {
  const today = LEVERS.sessions.get(base) ?? ZERO;
  const wanted = outlook.sessions?.[month - 1] ?? today.times(volumeFactor(outlook, month));
  const grown = wanted.eq(today) ? ok(base) : LEVERS.sessions.set(base, wanted);
  const [first, ...others] = outlook.ramp ?? [];
  if (!grown.ok || first === undefined) return grown;
  return LEVERS['resolution rate'].set(grown.value, rampedRate([first, ...others], month));
}

/** The sessions of each month of a year over all channels, by growth and season. */
export function sessionsOfYear(
  { channels }: Traffic,
  outlook: Pick<Outlook, 'growth' | 'season' | 'calendar'>,
): Dec[] {
  const today = sum(channels.map(({ sessions }) => sessions));
  return Array.from({ length: MONTHS_IN_YEAR }, (_, index) => today.times(volumeFactor(outlook, index + 1)));
}

function volumeFactor(
  { growth, season, calendar }: Pick<Outlook, 'growth' | 'season' | 'calendar'>,
  month: number,
): Dec {
  const grown = ONE.plus(growth).pow(month - 1);
  return grown.times(season?.[placeInSeason(calendar, month)] ?? ONE);
}

function outlookFaults({ months, growth, season, sessions, ramp }: Outlook): Fault[] {
  const rules: readonly (readonly [boolean, string, Text])[] = [
    [
      Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS,
      'months',
      phrase('itIs', String(months), phrase('wholeFromOne', String(MOST_MONTHS))),
    ],
    [growth.gt(-1), 'growth', phrase('itIs', plain(growth), phrase('overMinusOne'))],
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
  return ramp.map(({ month, resolutionRate }, index) => {
    const before = ramp[index - 1]?.month ?? dec(0);
    const rising = month.gt(before);
    const share = resolutionRate.gte(ZERO) && resolutionRate.lte(ONE);
    const rule = rising
      ? phrase('rateOfMonth', plain(month), plain(resolutionRate))
      : phrase('monthsRiseFromOne', plain(month), plain(before));
    if (rising && share && month.gt(months)) {
      return [false, 'ramp', phrase('monthTooLate', plain(month), months)];
    }
    return [rising && share, 'ramp', rule];
  });
}
