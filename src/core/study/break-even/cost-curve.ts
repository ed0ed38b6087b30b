import { add } from '../../curve/add.js';
import { joined, valueAt, type Curve, type CurvePiece } from '../../curve/curve.js';
import { earlier } from '../../curve/overlap.js';
import { atLeast, atMost, scale } from '../../curve/settlement.js';
import { ONE, ZERO, type Dec } from '../../exact/decimal.js';
import { UNROUNDED } from '../../exact/rounding.js';
import { conflict, nothingToDivideBy, type Fault } from '../../fault/fault.js';
import { within } from '../../fault/place.js';
import { failed, ok, type Result } from '../../fault/result.js';
import { discountOf, settle, total } from '../../invoice/settle.js';
import { contactsCost, resolvedWorth } from '../../metric/human-cost.js';
import { LEVERS, type Case } from '../../scenario/levers/levers.js';
import { quote } from '../../scenario/quote/quote.js';
import type { RankBasis } from '../../scenario/ranking/rank-basis.js';
import { beyondStudy } from '../../terms/beyond-study.js';
import { bendsWithRate } from './bends-with-rate.js';
import { chargeCurve, straight } from './charge-curve.js';
import { meterOf } from '../../terms/charge.js';
import { noCurve } from '../../terms/no-curve.js';
import { isForeign } from '../../terms/offer.js';
import { MONTHS_IN_YEAR } from '../../traffic/months.js';
import { lineOf, sweep, type Range, type Sweep } from './sweep.js';
import { phrase } from '../../phrase/phrase.js';

/**
 * What an offer costs over a lever, so that two offers compare as they rank by a basis at every value: the unrounded
 * month (accrual), with people for what is left to them where the total ranks; or the month per resolution that it
 * would have at the range's probe. It starts at 0 where the range does, and ends where the offer has no price.
 * Faults: no price where the range starts; nothing resolved, where a resolution's cost is asked for; a charge, or a
 * volume cap, that bends along the lever.
 */
export function costCurve(base: Case, range: Range, basis: RankBasis = 'cost per resolution'): Result<Curve> {
  const none = noCurve(base.offer);
  if (none !== undefined) return failed(none);
  const beyond = beyondStudy(base.offer);
  if (beyond.length > 0) return failed(...beyond);
  if (range.lever === 'resolution rate' && bendsWithRate(base, basis)) return failed(bentByRate(base));
  const turned = LEVERS[range.lever].set(base, range.from);
  const first = turned.ok ? quote(turned.value.traffic, turned.value.offer) : turned;
  if (!first.ok) return first;
  const { activity, exact } = first.value;
  const wanted = sweep(base, range);
  if (!wanted.ok) return wanted;
  const bySessions = range.lever === 'sessions';
  const cut = bySessions ? undefined : cutWithin(wanted.value);
  if (cut !== undefined) return failed(cut);
  // A volume cap that cuts the same part everywhere has done its work before the lever is turned.
  const handled = bySessions ? wanted : sweep({ traffic: activity, offer: base.offer }, range);
  if (!handled.ok) return handled;
  const { resolutions } = handled.value.probe.activity;
  const isPerResolution = basis === 'cost per resolution';
  if (isPerResolution && resolutions.isZero()) return failed(nothingToDivideBy('resolutions'));
  const month = monthCurve(handled.value, exact.oneOff);
  if (!month.ok) return month;
  const pause = bySessions ? pausePoint(handled.value) : undefined;
  if (isPerResolution) return ok(scale(pausedFrom(month.value, pause), ONE.div(resolutions)));
  const bill = levelFrom(month.value, pause);
  return ok(basis === 'total cost' ? add(bill, peopleCurve(wanted.value, handled.value, pause)) : bill);
}

/** What people cost for what is left to them: all contacts, less what is resolved until the AI pauses. */
function peopleCurve(wanted: Sweep, handled: Sweep, pause: Dec | undefined): Curve {
  const contacts = straight(lineOf(wanted, ({ traffic }) => contactsCost(traffic)));
  const resolved = straight(lineOf(handled, ({ activity }) => resolvedWorth(activity)));
  return add(contacts, scale(levelFrom(resolved, pause), ONE.neg()));
}

/** The curve up to a point, and from there on at the height that it has there. */
function levelFrom(curve: Curve, point: Dec | undefined): Curve {
  const end = curve.pieces.at(-1)?.to;
  if (point === undefined || end?.lt(point) === true) return curve;
  return continued(curve, point, { base: valueAt(curve, point), slope: ZERO });
}

function bentByRate({ offer }: Case): Fault {
  return conflict({ table: 'offers', offer: offer.name }, phrase('bentByRate'));
}

/** Charges over a lever, for what sessions produce and for what is held. */
type Charges = Record<'usage' | 'held', Curve>;

const NOTHING = straight({ atStart: ZERO, slope: ZERO });

/** What of a usage charge does not come with the plan. */
function beyondIncluded(usage: Curve, included: Dec): Curve {
  if (included.isZero()) return usage;
  return atLeast(add(usage, straight({ atStart: included.neg(), slope: ZERO })), ZERO);
}

/**
 * The unrounded month as if nothing paused, in the currency that is reported: charges, settlement, fees, the year's
 * minimum, one-off.
 */
export function monthCurve(own: Sweep, oneOff: Dec): Result<Curve> {
  const { offer } = own;
  const parts: Charges = { usage: NOTHING, held: NOTHING };
  for (const [index, charge] of offer.charges.entries()) {
    const curve = chargeCurve(own, index);
    if (!curve.ok) return curve;
    const part = meterOf(charge).kind === 'usage' ? 'usage' : 'held';
    parts[part] = add(parts[part], curve.value);
  }
  const charges = add(beyondIncluded(parts.usage, offer.includedAmount), parts.held);
  const floored = atLeast(scale(charges, ONE.minus(discountOf(offer, 'usage'))), offer.minimumFee);
  const usage = offer.monthlyCap === undefined ? floored : atMost(floored, offer.monthlyCap);
  const fees = lineOf(own, ({ activity }) => total(settle([], offer, activity, UNROUNDED).fees));
  const paid = add(usage, straight(fees));
  const owed = atLeast(paid, offer.annualMinimum.div(MONTHS_IN_YEAR));
  const reported = isForeign(offer) ? scale(owed, offer.exchangeRate) : owed;
  return ok(add(reported, straight({ atStart: oneOff, slope: ZERO })));
}

/** The sessions at which the first of an offer's volume caps is reached. */
export function pausePoint(own: Sweep): Dec | undefined {
  return own.offer.charges.reduce<Dec | undefined>((first, { pauseAfter }, index) => {
    const { slope } = lineOf(own, ({ usage }) => usage[index]?.units ?? ZERO);
    return pauseAfter === undefined || slope.isZero() ? first : earlier(first, pauseAfter.div(slope));
  }, undefined);
}

/** From there on the month stays as it is, and so do its resolutions, while sessions go on: dearer in proportion. */
function pausedFrom(curve: Curve, point: Dec | undefined): Curve {
  const end = curve.pieces.at(-1)?.to;
  if (point === undefined || end?.lt(point) === true) return curve;
  return continued(curve, point, { base: ZERO, slope: valueAt(curve, point).div(point) });
}

/** The curve up to a point, and a line from there on. */
function continued(curve: Curve, point: Dec, line: Pick<CurvePiece, 'base' | 'slope'>): Curve {
  const before = curve.pieces
    .filter(({ from }) => from.lt(point))
    .map((piece) => ({ ...piece, to: earlier(piece.to, point) }));
  return { ...curve, pieces: joined([...before, { ...line, from: point, to: undefined }]) };
}

/** A volume cap that is reached within the range: from there on the cost is no line over the lever. */
function cutWithin({ range, start, end }: Sweep): Fault | undefined {
  const cutting = end.usage.find(({ charge, units }, index) => {
    const moves = start.usage[index]?.units.eq(units) !== true;
    return charge.pauseAfter !== undefined && moves && units.gt(charge.pauseAfter);
  });
  if (cutting === undefined) return undefined;
  const where = within(cutting.charge.where, { term: 'Pause after' });
  return conflict(where, phrase('bentByPause', range.lever));
}
