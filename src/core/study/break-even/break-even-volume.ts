import { joined, valueAt, type Curve } from '../../curve/curve.js';
import { earlier } from '../../curve/overlap.js';
import { solve } from '../../curve/solve.js';
import { ONE, sum, ZERO, type Dec } from '../../exact/decimal.js';
import { noAnswer, type Fault } from '../../fault/fault.js';
import { failed, ok, type Result } from '../../fault/result.js';
import { LEVERS, type Case } from '../../scenario/levers/levers.js';
import { quote } from '../../scenario/quote/quote.js';
import { noCurve } from '../../terms/no-curve.js';
import { beyondStudy } from '../../terms/beyond-study.js';
import { monthCurve, pausePoint } from './cost-curve.js';
import { rangeOf, sweep, type Sweep } from './sweep.js';
import { phrase, type Text } from '../../phrase/phrase.js';

/** What people cost, beside an offer. */
export interface PeopleTerms {
  /** What a month of the platform costs that the offer takes the place of. */
  readonly currentPlatformCost: Dec;
  /** δ: how much longer the contacts take that still reach people, as a share. */
  readonly handleTimeUplift: Dec;
  /** How much of what people's freed time is worth is saved, a share; left out: all of it. */
  readonly released?: Dec;
}

/** At which sessions a month an offer costs less than it saves. */
export interface BreakEvenVolume {
  /** The sessions a month above which it pays at every volume of the range. */
  readonly sessions: Dec;
  /** All stretches from 0 to ten times today's sessions, or to where the offer's price ends; the last one pays. */
  readonly stretches: readonly VolumeStretch[];
}

/** A stretch of sessions a month over which an offer pays, or does not. */
export interface VolumeStretch {
  readonly from: Dec;
  readonly to: Dec;
  readonly pays: boolean;
}

/**
 * The volume above which a steady month pays at every volume up to ten times today's, or to where the price ends.
 * Faults: no price at all, a charge that cannot be drawn, sessions of 0, and no volume from which on it pays.
 */
export function breakEvenVolume(base: Case, people: PeopleTerms): Result<BreakEvenVolume> {
  const stretches = volumeStretches(base, people);
  if (!stretches.ok) return stretches;
  const last = stretches.value.at(-1);
  if (last?.pays === true) return ok({ sessions: last.from, stretches: stretches.value });
  return failed(paysNowhere(stretches.value, rangeOf('sessions', base.traffic).to));
}

/**
 * Where a steady month's unrounded bill (one-off fee spread) is less than what the offer takes off people and the
 * current platform, exactly, from the charge curve: stretches from 0 to ten times today's sessions. Channels keep their
 * shares, and contacts grow with sessions.
 * Faults: no price at all, a charge that cannot be drawn, sessions of 0.
 */
export function volumeStretches(base: Case, people: PeopleTerms): Result<VolumeStretch[]> {
  const none = noCurve(base.offer);
  if (none !== undefined) return failed(none);
  const beyond = beyondStudy(base.offer);
  if (beyond.length > 0) return failed(...beyond);
  const range = rangeOf('sessions', base.traffic);
  const empty = LEVERS.sessions.set(base, ZERO);
  const idle = empty.ok ? quote(empty.value.traffic, empty.value.offer) : empty;
  if (!idle.ok) return idle;
  const swept = sweep(base, range);
  if (!swept.ok) return swept;
  const month = monthCurve(swept.value, idle.value.exact.oneOff);
  if (!month.ok) return month;
  const pause = pausePoint(swept.value);
  const freed = freedCurve(swept.value, base, people, pause);
  const bill = pause === undefined ? month.value : levelFrom(month.value, pause);
  const parts = solve(bill, freed, ZERO, range.to);
  return ok(joinedStretches(parts.map(({ from, to, cheaper }) => ({ from, to, pays: cheaper === 'a' }))));
}

function paysNowhere(stretches: readonly VolumeStretch[], most: Dec): Fault {
  const upTo = sessionsInWords(most);
  const paying = payingVolumes(stretches);
  return noAnswer(paying === undefined ? phrase('paysNowhere', upTo) : phrase('paysBelow', paying, upTo));
}

/** Where it pays: `from 400 to 1150 and from 2277.8 to 20000`; undefined if nowhere. */
export function payingVolumes(stretches: readonly VolumeStretch[]): Text | undefined {
  const paying = stretches
    .filter(({ pays }) => pays)
    .map(({ from, to }) => phrase('volumesFromTo', sessionsInWords(from), sessionsInWords(to)));
  return paying.length === 0 ? undefined : phrase('volumes', paying);
}

function sessionsInWords(sessions: Dec): string {
  return sessions.toDecimalPlaces(1).toString();
}

/** What people and the current platform cost less with the offer than without it, over the sessions. */
function freedCurve({ range, probe }: Sweep, base: Case, people: PeopleTerms, pause: Dec | undefined): Curve {
  const { currentPlatformCost: atZero, handleTimeUplift: uplift, released = ONE } = people;
  const perSession = (amount: Dec) => amount.div(range.probe);
  const resolved = perSession(
    sum(probe.activity.channels.map(({ resolutions, humanCost }) => resolutions.times(humanCost ?? ZERO))),
  )
    .times(ONE.plus(uplift))
    .times(released);
  const uplifted = perSession(costOfPeople(base.traffic.channels)).times(uplift).times(released);
  const start = { from: ZERO, to: undefined, base: atZero, slope: resolved.minus(uplifted) };
  if (pause === undefined) return { atZero, pieces: [start], grid: undefined };
  const paused = {
    from: pause,
    to: undefined,
    base: atZero.plus(resolved.times(pause)),
    slope: uplifted.neg(),
  };
  return { atZero, pieces: joined([{ ...start, to: pause }, paused]), grid: undefined };
}

/** What all contacts cost if people handle them; channels without a cost count 0. */
export function costOfPeople(channels: Case['traffic']['channels']): Dec {
  return sum(channels.map(({ contacts, humanCost }) => contacts.times(humanCost ?? ZERO)));
}

/** The curve up to a point, and from there on at the height that it has there. */
function levelFrom(curve: Curve, point: Dec): Curve {
  const end = curve.pieces.at(-1)?.to;
  if (end?.lt(point) === true) return curve;
  const before = curve.pieces
    .filter(({ from }) => from.lt(point))
    .map((piece) => ({ ...piece, to: earlier(piece.to, point) }));
  const level = { from: point, to: undefined, base: valueAt(curve, point), slope: ZERO };
  return { ...curve, pieces: joined([...before, level]) };
}

function joinedStretches(stretches: readonly VolumeStretch[]): VolumeStretch[] {
  const result: VolumeStretch[] = [];
  for (const own of stretches) {
    const last = result.at(-1);
    if (last?.pays === own.pays) result[result.length - 1] = { ...last, to: own.to };
    else result.push(own);
  }
  return result;
}
