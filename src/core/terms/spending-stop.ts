import { add } from '../curve/add.js';
import { atLeastUnits, shiftIncluded } from '../curve/allowance.js';
import { heightOf, type Curve } from '../curve/curve.js';
import { lower } from '../curve/lower.js';
import { stretch } from '../curve/stretch.js';
import { ZERO, type Dec } from '../exact/decimal.js';
import { conflict } from '../fault/fault.js';
import { failed, ok, type Result } from '../fault/result.js';
import { bill, type BilledUnits } from './bill.js';
import { meterOf } from './charge.js';
import type { ChargeUsage } from './usage.js';
import type { Offer } from './offer.js';
import type { ServedPart } from './served-part.js';
import { beforeCap } from './rate.js';
import { compileTariff, kindOf } from './tariff/tariff.js';
import { phrase } from '../phrase/phrase.js';

/**
 * The part of a month up to where its usage charges, as listed, come to the amount at which the offer pauses: of 3,000
 * units, 2,500 included and $0.10 beyond, $25 are reached at 2,750. A jump beyond the amount, such as another package, is
 * not taken. Seats and flat charges, included amount and discount do not count. Undefined where it does not get so far.
 * Faults: an amount below what usage costs from the start; packages too small to be written out.
 */
export function partUpToAmount(usage: readonly ChargeUsage[], offer: Offer): Result<ServedPart | undefined> {
  const { pauseAtAmount: amount } = offer;
  const counted = usage.filter(({ charge }) => meterOf(charge).kind === 'usage');
  const first = counted.find(({ units }) => !units.isZero());
  // Where the least that is billed has no price there is no bill at all, as the next stage says.
  if (amount === undefined || first === undefined || counted.some(hasNoPrice)) return ok(undefined);
  let spent: Curve | undefined;
  for (const billed of bill(counted, offer)) {
    const own = moneyOver(billed, first.units);
    if (!own.ok) return own;
    spent = spent === undefined ? own.value : add(spent, own.value);
  }
  const stop = spent && stopAt(spent, amount);
  if (stop?.isZero() === true) {
    const where = { table: 'offers', offer: offer.name, term: 'Pause at amount' } as const;
    return failed(conflict(where, phrase('pausesAtOnce')));
  }
  return ok(stop === undefined || stop.gte(first.units) ? undefined : { times: stop, over: first.units });
}

function hasNoPrice({ charge: { tariff, minimumUnits } }: ChargeUsage): boolean {
  return kindOf(tariff).beyond?.(tariff, minimumUnits) !== undefined;
}

/** A charge while the units of the first grow from 0, and its own with them. */
function moneyOver(billed: BilledUnits, firstUnits: Dec): Result<Curve> {
  const { charge, units, resolutions } = billed.usage;
  const line = (amount: Dec): Curve => ({
    atZero: ZERO,
    pieces: [{ from: ZERO, to: undefined, base: ZERO, slope: amount.div(firstUnits) }],
    grid: undefined,
  });
  const { resolutionCap, sessionCap, tariff } = charge;
  const capped = (own: Curve): Curve =>
    resolutionCap === undefined ? own : lower(own, line(resolutionCap.times(resolutions)));
  // A cap per session goes with a single rate and no allowance: so much for each session.
  if (sessionCap !== undefined) return ok(capped(line(beforeCap(billed))));
  const step = kindOf(tariff).step?.(tariff) ?? ZERO;
  const curve = compileTariff(tariff, billed.billed.plus(step));
  if (!curve.ok) return curve;
  const allowed = shiftIncluded(atLeastUnits(curve.value, charge.minimumUnits), billed.included);
  return ok(capped(stretch(allowed, units.div(firstUnits))));
}

/** The first point beyond which a curve is above an amount; undefined where there is none. */
function stopAt({ atZero, pieces }: Curve, amount: Dec): Dec | undefined {
  if (atZero.gt(amount)) return ZERO;
  for (const own of pieces) {
    if (heightOf(own, own.from).gt(amount)) return own.from;
    if (own.slope.lte(ZERO)) continue;
    const reached = amount.minus(own.base).div(own.slope);
    if (own.to === undefined || reached.lt(own.to)) return reached;
  }
  return undefined;
}
