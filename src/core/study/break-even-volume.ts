import { joined, valueAt, type Curve } from '../curve/curve.js';
import { earlier } from '../curve/overlap.js';
import { solve } from '../curve/solve.js';
import { ONE, sum, ZERO, type Dec } from '../exact/decimal.js';
import { noAnswer } from '../fault/fault.js';
import { failed, ok, type Result } from '../fault/result.js';
import { LEVERS, type Case } from '../scenario/levers.js';
import { quote } from '../scenario/quote.js';
import { monthCurve, pausePoint } from './cost-curve.js';
import { rangeOf, sweep, type Sweep } from './sweep.js';

/** What people cost, beside an offer. */
export interface PeopleTerms {
  /** What a month of the platform costs that the offer takes the place of. */
  readonly currentPlatformCost: Dec;
  /** δ: how much longer the contacts take that still reach people, as a share. */
  readonly handleTimeUplift: Dec;
}

/** At which sessions a month an offer costs less than it saves. */
export interface BreakEvenVolume {
  /** The fewest sessions a month above which it pays. */
  readonly sessions: Dec;
  /** All stretches over the sessions, from 0 to ten times today's, with whether it pays there. */
  readonly stretches: readonly { readonly from: Dec; readonly to: Dec; readonly pays: boolean }[];
}

/**
 * Where a steady month's unrounded bill (one-off fee spread) crosses what the offer takes off people and the current
 * platform, exactly, from the charge curve. Channels keep their shares, and contacts grow with sessions.
 * Faults: no price at all, a charge that cannot be drawn, sessions of 0, and no volume at which it pays.
 */
export function breakEvenVolume(base: Case, people: PeopleTerms): Result<BreakEvenVolume> {
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
  const stretches = solve(bill, freed, ZERO, range.to).map(({ from, to, cheaper }) => ({
    from,
    to,
    pays: cheaper === 'a',
  }));
  const first = stretches.find(({ pays, from, to }) => pays && to.gt(from));
  if (first === undefined) {
    const most = range.to.toSignificantDigits(15).toString();
    return failed(noAnswer(`It pays at no volume up to ${most} sessions a month, ten times today's`));
  }
  return ok({ sessions: first.from, stretches: joinedStretches(stretches) });
}

/** What people and the current platform cost less with the offer than without it, over the sessions. */
function freedCurve({ range, probe }: Sweep, base: Case, people: PeopleTerms, pause: Dec | undefined): Curve {
  const { currentPlatformCost: atZero, handleTimeUplift: uplift } = people;
  const perSession = (amount: Dec) => amount.div(range.probe);
  const resolved = perSession(
    sum(probe.activity.channels.map(({ resolutions, humanCost }) => resolutions.times(humanCost ?? ZERO))),
  ).times(ONE.plus(uplift));
  const uplifted = perSession(costOfPeople(base.traffic.channels)).times(uplift);
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

function joinedStretches(stretches: BreakEvenVolume['stretches']): BreakEvenVolume['stretches'] {
  const result: BreakEvenVolume['stretches'][number][] = [];
  for (const own of stretches) {
    const last = result.at(-1);
    if (last?.pays === own.pays) result[result.length - 1] = { ...last, to: own.to };
    else result.push(own);
  }
  return result;
}
