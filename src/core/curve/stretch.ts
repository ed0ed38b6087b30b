import { ZERO, type Dec } from '../exact/decimal.js';
import { assert } from '../fault/result.js';
import { evaluateExact, joined, meant, type Curve } from './curve.js';

/**
 * The curve over another variable x, of which the units are a line: curve(perX · x + atZero). Sessions make
 * interactions at a fixed mean, a resolution rate makes resolutions of a fixed volume.
 * @param perX units for one x, 0 or more.
 * @param atZero units where x is 0, 0 or more and within the curve's end.
 */
export function stretch(curve: Curve, perX: Dec, atZero: Dec = ZERO): Curve {
  assert(perX.gte(ZERO) && atZero.gte(ZERO), 'units do not fall below 0 or as their variable grows');
  const start = evaluateExact(curve, atZero);
  if (perX.isZero()) {
    return {
      atZero: start,
      pieces: [{ from: ZERO, to: undefined, base: start, slope: ZERO }],
      grid: undefined,
    };
  }
  const inX = (units: Dec) => meant(units.minus(atZero).div(perX));
  // Pieces that end before x is 0 have no width left, and go when they are joined.
  const pieces = curve.pieces.map(({ from, to, base, slope }) => ({
    from: from.lte(atZero) ? ZERO : inX(from),
    to: to && inX(to),
    base: base.plus(slope.times(atZero)),
    slope: slope.times(perX),
  }));
  const grid = curve.grid && {
    start: curve.grid.start.minus(atZero).div(perX),
    step: curve.grid.step.div(perX),
  };
  return { atZero: start, pieces: joined(pieces), grid };
}
