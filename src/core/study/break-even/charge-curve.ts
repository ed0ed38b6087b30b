import { atLeastUnits, shiftIncluded } from '../../curve/allowance.js';
import { compileTariff, kindOf } from '../../terms/tariff/tariff.js';
import { endOf, evaluateExact, joined, type Curve, type CurvePiece } from '../../curve/curve.js';
import { lower } from '../../curve/lower.js';
import { atMost, scale } from '../../curve/settlement.js';
import { stretch } from '../../curve/stretch.js';
import { max, ONE, sum, ZERO, type Dec } from '../../exact/decimal.js';
import { plain } from '../../exact/plain.js';
import { roundUnits } from '../../exact/rounding.js';
import { conflict } from '../../fault/fault.js';
import { within } from '../../fault/place.js';
import { assert, failed, ok, type Result } from '../../fault/result.js';
import { bill } from '../../terms/bill.js';
import { replyUnits, type Charge } from '../../terms/charge.js';
import type { ChargeUsage } from '../../terms/usage.js';
import type { Offer } from '../../terms/offer.js';
import { rate } from '../../terms/rate.js';
import { lineOf, type SweptLine, type Range, type Sweep, type SweptMonth } from './sweep.js';
import { phrase } from '../../phrase/phrase.js';

/** A staircase is written out step by step, and more of them would hold up the workbook. */
const MOST_STEPS = 10_000;

/**
 * One charge in money over a lever: its schedule compiled over units, and the units over the lever. The curve starts
 * at 0 where the range does.
 * Faults: a charge that bends all along the lever, so that no lines make it up; packages too small to be written out.
 */
export function chargeCurve(sweep: Sweep, index: number): Result<Curve> {
  const own = ownSweep(sweep, index);
  const curve = beforeResolutionCap(own);
  const { resolutionCap } = own.charge;
  if (!curve.ok || resolutionCap === undefined) return curve;
  const most = own.line(({ resolutions }) => resolutions.times(resolutionCap));
  return ok(lower(curve.value, straight(most)));
}

/** One charge of a sweep. */
interface ChargeSweep {
  readonly range: Range;
  readonly offer: Offer;
  readonly charge: Charge;
  readonly start: ChargeUsage;
  readonly end: ChargeUsage;
  line(figure: (usage: ChargeUsage) => Dec): SweptLine;
}

function ownSweep(sweep: Sweep, index: number): ChargeSweep {
  const own = ({ usage }: SweptMonth): ChargeUsage => {
    const found = usage[index];
    assert(found !== undefined, 'a charge keeps its place');
    return found;
  };
  const start = own(sweep.start);
  return {
    range: sweep.range,
    offer: sweep.offer,
    charge: start.charge,
    start,
    end: own(sweep.end),
    line: (figure) => lineOf(sweep, (month) => figure(own(month))),
  };
}

function beforeResolutionCap(own: ChargeSweep): Result<Curve> {
  const { charge, start, end } = own;
  if (start.billedWith !== undefined) return ok(straight({ atStart: ZERO, slope: ZERO }));
  const bends = bendsAlong(own, charge);
  if (start.channels.some(({ countedBy }) => countedBy !== undefined && bendsAlong(own, countedBy))) {
    return failed(conflict(within(charge.where, { term: 'Pool' }), phrase('bentByPool')));
  }
  if (!bends && (end.units.eq(start.units) || charge.sessionCap !== undefined)) {
    return ok(straight(own.line((usage) => amountBefore(usage, own.offer))));
  }
  if (bends && start.channels.some(({ session }) => session.turns.kind !== 'mean')) {
    return failed(bent(charge));
  }
  const curve = scheduleCurve(own);
  if (!curve.ok || charge.sessionCap === undefined) return curve;
  return ok(atMost(curve.value, charge.sessionCap.times(sessionsOf(start))));
}

/** A line as a curve; it may fall. */
export function straight({ atStart, slope }: SweptLine): Curve {
  return {
    atZero: atStart,
    pieces: [{ from: ZERO, to: undefined, base: atStart, slope }],
    grid: undefined,
  };
}

/** Whether a session's charge follows the replies otherwise than in proportion: by steps, or up to a cap. */
function bendsAlong({ range }: ChargeSweep, charge: Charge): boolean {
  if (range.lever !== 'interactions per session') return false;
  const rule = replyUnits(charge)?.kind;
  if (rule === undefined || rule === 'perSession') return false;
  return rule === 'repliesPerUnit' || charge.sessionCap !== undefined;
}

function bent({ where }: Charge) {
  return conflict(where, phrase('bentBySpread'));
}

/** What the stages make of a charge before its resolution cap. */
function amountBefore(usage: ChargeUsage, offer: Offer): Dec {
  const rated = rate(bill([usage], offer));
  assert(rated.ok && rated.value[0] !== undefined, 'units that have a price where the range starts have one');
  return rated.value[0].before;
}

/** The rate schedule after its allowances, over the lever. */
function scheduleCurve(own: ChargeSweep): Result<Curve> {
  const { charge } = own;
  const [last] = bill([own.end], own.offer);
  assert(last !== undefined, 'a charge is billed');
  const tariff = compiled(charge, last.billed);
  if (!tariff.ok) return tariff;
  const period = shiftIncluded(atLeastUnits(tariff.value, charge.minimumUnits), last.included);
  const { months } = last;
  const curve = months.eq(ONE) ? period : scale(stretch(period, months), ONE.div(months));
  const units = replyUnits(charge);
  if (bendsAlong(own, charge) && units?.kind === 'repliesPerUnit') return steps(own, curve, units.replies);
  const { atStart, slope } = own.line(({ units }) => units);
  return ok(stretch(curve, slope, atStart));
}

function compiled({ tariff, where }: Charge, most: Dec): Result<Curve> {
  const step = kindOf(tariff).step?.(tariff);
  if (step === undefined) return compileTariff(tariff, most);
  if (most.div(step).gt(MOST_STEPS)) {
    const rule = phrase('packageStepsInRange', plain(step), plain(most));
    return failed(conflict(within(where, { term: kindOf(tariff).header }), rule));
  }
  // One package more, so that the staircase does not end a 50th digit too early.
  return compileTariff(tariff, most.plus(step));
}

/** Units that rise by steps of replies: at each step the charge of so many units. */
function steps({ range: { from, to }, start }: ChargeSweep, curve: Curve, replies: Dec): Result<Curve> {
  const price = sessionsOf(start);
  const staircase = compileTariff({ kind: 'package', size: replies, price }, to.plus(replies));
  if (!staircase.ok) return staircase;
  const end = endOf(curve);
  const within = (units: Dec) => end === undefined || roundUnits(units).lte(end);
  const pieces = staircase.value.pieces
    .filter((piece) => piece.to?.gt(from) !== false && within(piece.base))
    .map((piece): CurvePiece => ({
      from: max(piece.from.minus(from), ZERO),
      to: piece.to?.minus(from),
      base: evaluateExact(curve, piece.base),
      slope: ZERO,
    }));
  const atZero = evaluateExact(curve, evaluateExact(staircase.value, from));
  return ok({ atZero, pieces: joined(pieces), grid: undefined });
}

function sessionsOf({ channels }: ChargeUsage): Dec {
  return sum(channels.map(({ channel }) => channel.sessions));
}
