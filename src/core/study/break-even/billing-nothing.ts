import type { CurvePiece } from '../../curve/curve.js';
import { earlier } from '../../curve/overlap.js';
import { dec, max, type Dec } from '../../exact/decimal.js';
import { LEVERS, type Case, type SweptLever } from '../../scenario/levers/levers.js';
import { quote } from '../../scenario/quote/quote.js';
import { zeroIsNoPrice } from '../../scenario/ranking/zero-bill.js';
import type { RankBasis } from '../../scenario/ranking/rank-basis.js';
import { breakEven } from './break-even.js';
import type { BreakEvenInterval, OfferPair } from './break-even-map.js';
import { costCurve } from './cost-curve.js';
import { rangeOf, type Range } from './sweep.js';
import { ok, type Result } from '../../fault/result.js';

/** Values of a lever: from just above `from` up to and including `to`. */
export interface Stretch {
  readonly from: Dec;
  readonly to: Dec;
}

/** An interval of the map; `billsNothing`: its cheaper offer is so by a bill of 0, though not every rate of it is free. */
export interface MarkedInterval extends BreakEvenInterval {
  readonly billsNothing?: boolean;
}

/** The map of `breakEven`, cut where the cheaper offer begins or ceases to bill nothing. Faults: those of `breakEven`. */
export function markedBreakEven(
  pair: OfferPair,
  lever: SweptLever,
  basis?: RankBasis,
): Result<MarkedInterval[]> {
  const map = breakEven(pair, lever, basis);
  if (!map.ok) return map;
  const { traffic } = pair;
  const range = rangeOf(lever, traffic);
  const nothing = {
    a: whereBillsNothing({ traffic, offer: pair.a }, range),
    b: whereBillsNothing({ traffic, offer: pair.b }, range),
  };
  return ok(
    map.value.flatMap((own) =>
      own.cheaper === 'a' || own.cheaper === 'b' ? cut(own, nothing[own.cheaper]) : [own],
    ),
  );
}

function cut(interval: BreakEvenInterval, nothing: readonly Stretch[]): MarkedInterval[] {
  const parts: MarkedInterval[] = [];
  let { from } = interval;
  const add = (to: Dec, billsNothing: boolean) => {
    const shared = from.eq(interval.from) ? interval.shared : undefined;
    if (to.gt(from)) parts.push({ ...interval, from, to, shared, billsNothing });
    from = max(from, to);
  };
  for (const stretch of nothing) {
    const end = earlier(stretch.to, interval.to) ?? interval.to;
    if (end.lte(from) || stretch.from.gte(interval.to)) continue;
    add(stretch.from, false);
    add(end, true);
  }
  add(interval.to, false);
  return parts;
}

/** Where an offer bills nothing over a lever though not every rate of it is free, in rising order. */
export function whereBillsNothing(base: Case, range: Range): Stretch[] {
  if (!zeroIsNoPrice(base)) return [];
  const bill = costCurve(base, range, 'monthly total');
  if (!bill.ok) return wherePricedAtNothing(base, range);
  return bill.value.pieces.filter(isNothing).flatMap(({ from, to }): Stretch[] => {
    const [start, end] = [from.plus(range.from), earlier(to?.plus(range.from), range.to) ?? range.to];
    return end.gt(start) ? [{ from: start, to: end }] : [];
  });
}

function isNothing({ base, slope }: CurvePiece): boolean {
  return base.isZero() && slope.isZero();
}

/** Just above a range's start, of its width. */
const BESIDE = dec('1e-9');
const HALVINGS = 48;

/** The same by whole quotes, where the bill bends along the lever: a stretch that begins where the range does. */
function wherePricedAtNothing(base: Case, { lever, from, to }: Range): Stretch[] {
  const billsNothing = (value: Dec) => {
    const turned = LEVERS[lever].set(base, value);
    const own = turned.ok ? quote(turned.value.traffic, turned.value.offer) : turned;
    return own.ok && own.value.exact.total.isZero();
  };
  let low = from.plus(to.minus(from).times(BESIDE));
  if (!billsNothing(low)) return [];
  if (billsNothing(to)) return [{ from, to }];
  let high = to;
  for (let halved = 0; halved < HALVINGS; halved += 1) {
    const middle = low.plus(high).div(2);
    if (billsNothing(middle)) low = middle;
    else high = middle;
  }
  return [{ from, to: high.toSignificantDigits(15) }];
}
