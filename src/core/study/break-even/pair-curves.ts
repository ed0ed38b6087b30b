import { endOf, type Curve } from '../../curve/curve.js';
import { earlier } from '../../curve/overlap.js';
import type { Dec } from '../../exact/decimal.js';
import { failed, ok, type Result } from '../../fault/result.js';
import type { SweptLever } from '../../scenario/levers/levers.js';
import type { RankBasis } from '../../scenario/ranking/rank-basis.js';
import type { OfferPair } from './break-even-map.js';
import { costCurve } from './cost-curve.js';
import { rangeOf, type Range } from './sweep.js';

/** What two offers cost along one lever, from the start of its range on. */
export interface PairCurves {
  readonly range: Range;
  readonly a: Curve;
  readonly b: Curve;
  readonly width: Dec;
}

/** Faults: an offer that has no price at all, or bends along the lever. */
export function pairCurves(
  { traffic, a, b }: OfferPair,
  lever: SweptLever,
  basis: RankBasis,
): Result<PairCurves> {
  const range = rangeOf(lever, traffic);
  const curveA = costCurve({ traffic, offer: a }, range, basis);
  const curveB = costCurve({ traffic, offer: b }, range, basis);
  if (!curveA.ok || !curveB.ok)
    return failed(...[curveA, curveB].flatMap((own) => (own.ok ? [] : own.faults)));
  return ok({ range, a: curveA.value, b: curveB.value, width: range.to.minus(range.from) });
}

/** Where the first of two curves ends within the range; undefined where both go on. */
export function pricedUntil({ a, b, width }: PairCurves): Dec | undefined {
  const end = earlier(endOf(a), endOf(b));
  return end === undefined || end.gte(width) ? undefined : end;
}
