import { max, type Dec } from '../exact/decimal.js';
import { endOf, meant, orderAt, type Curve } from './curve.js';
import { earlier, overlaps, type Overlap } from './overlap.js';

/** Which of two charges is the lower one. */
export type Cheaper = 'a' | 'b' | 'same';

/** From just above `from` up to and including `to`, this one is cheaper. */
export interface CheaperInterval {
  readonly from: Dec;
  readonly to: Dec;
  readonly cheaper: Cheaper;
}

/**
 * The whole map of who is cheaper between two points of one variable: intervals in rising order that tile the range
 * (shortened to where the first curve ends), each ending where the cheaper one changes, at a crossing or at a jump.
 * Piece by piece two lines cross at most once, so the crossings are closed forms and none is missed. A point makes no
 * interval: neither where both merely touch nor at the range's start, and a range of no width has none.
 */
export function solve(a: Curve, b: Curve, from: Dec, to: Dec): CheaperInterval[] {
  const last = [endOf(a), endOf(b)].reduce<Dec>((end, own) => earlier(end, own) ?? end, to);
  return merged(overlaps(a, b).flatMap((overlap) => cut(overlap, from, last)));
}

/** The part of an overlap that lies in the range, cut where its two lines cross. */
function cut(overlap: Overlap, rangeFrom: Dec, rangeTo: Dec): CheaperInterval[] {
  const from = max(overlap.from, rangeFrom);
  const to = earlier(overlap.to, rangeTo) ?? rangeTo;
  if (to.lte(from)) return [];
  const crossing = crossingOf(overlap);
  const crosses = crossing !== undefined && crossing.gt(from) && crossing.lt(to);
  const ends = crosses ? [from, crossing, to] : [from, to];
  return ends.slice(1).map((end, index) => {
    const start = ends[index] ?? from;
    return { from: start, to: end, cheaper: cheaperAt(overlap, start.plus(end).div(2)) };
  });
}

/** Where the lines of an overlap cross, inside it or not; undefined for parallels. */
export function crossingOf({ a, b }: Overlap): Dec | undefined {
  const slope = a.slope.minus(b.slope);
  return slope.isZero() ? undefined : meant(b.base.minus(a.base).div(slope));
}

function cheaperAt({ a, b }: Overlap, point: Dec): Cheaper {
  const order = orderAt(a, b, point);
  if (order === 0) return 'same';
  return order < 0 ? 'a' : 'b';
}

function merged(intervals: readonly CheaperInterval[]): CheaperInterval[] {
  const result: CheaperInterval[] = [];
  for (const interval of intervals) {
    const last = result.at(-1);
    if (last?.cheaper === interval.cheaper) result[result.length - 1] = { ...last, to: interval.to };
    else result.push(interval);
  }
  return result;
}
