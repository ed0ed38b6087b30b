import { endOf, meant, valueAt, type Curve } from '../curve/curve.js';
import { earlier } from '../curve/overlap.js';
import { solve, type Cheaper } from '../curve/solve.js';
import { toDouble, ZERO, type Dec } from '../exact/decimal.js';
import { failed, ok, type Result } from '../fault/result.js';
import { currencyFault } from '../scenario/compare.js';
import type { RankBasis } from '../scenario/rank-basis.js';
import type { Offer } from '../terms/offer.js';
import type { Traffic } from '../traffic/channel.js';
import { bendsWithRate } from './bends-with-rate.js';
import { bentBreakEven } from './bent-break-even.js';
import { costCurve } from './cost-curve.js';
import { rangeOf, type Range, type SweptLever } from './sweep.js';

/** Who is cheaper from just above `from` up to and including `to`. */
export interface BreakEvenInterval {
  readonly from: Dec;
  readonly to: Dec;
  /** `unpriced`: one of the two has no price there, its schedule being at its end. */
  readonly cheaper: Cheaper | 'unpricedA' | 'unpricedB';
  /** The figure that both have at `from`; undefined where they differ there, or there is no such figure. */
  readonly shared: Dec | undefined;
}

/** Two offers on the same traffic. */
export interface Pair {
  readonly traffic: Traffic;
  readonly a: Offer;
  readonly b: Offer;
}

/**
 * The whole map of which offer has the lower figure of a basis, over all values of one lever: intervals that tile its
 * range, each ending at a crossing or a jump. Exact: both costs are compiled into lines and jumps; over a resolution
 * rate along which a cost bends, as `bentBreakEven` has it.
 * Faults: two currencies; an offer that has no price at all, or bends along the lever.
 */
export function breakEven(
  { traffic, a, b }: Pair,
  lever: SweptLever,
  basis: RankBasis = 'cost per resolution',
): Result<BreakEvenInterval[]> {
  const currencies = currencyFault([a, b].map((offer) => ({ name: offer.name, offer: ok(offer) })));
  if (currencies !== undefined) return failed(currencies);
  const bends =
    lever === 'resolution rate' && [a, b].some((offer) => bendsWithRate({ traffic, offer }, basis));
  if (bends) return bentBreakEven({ traffic, a, b }, basis);
  const range = rangeOf(lever, traffic);
  const curveA = costCurve({ traffic, offer: a }, range, basis);
  const curveB = costCurve({ traffic, offer: b }, range, basis);
  if (!curveA.ok || !curveB.ok)
    return failed(...[curveA, curveB].flatMap((own) => (own.ok ? [] : own.faults)));
  const width = range.to.minus(range.from);
  const isPerResolution = basis === 'cost per resolution';
  const parts = visible([
    ...solve(curveA.value, curveB.value, ZERO, width),
    ...unpriced(curveA.value, curveB.value, width),
  ]);
  return ok(
    parts.map(({ from, to, cheaper }) => {
      const [start, costA, costB] = [
        from.plus(range.from),
        valueAt(curveA.value, from),
        valueAt(curveB.value, from),
      ];
      const alike = meant(costA).eq(meant(costB));
      return {
        from: start,
        to: to.plus(range.from),
        cheaper,
        shared: alike && isPerResolution ? costPerResolution(costA, range, start) : alike ? costA : undefined,
      };
    }),
  );
}

type Part = Omit<BreakEvenInterval, 'shared'>;

/** The rest of the range beyond the end of the first curve that ends. */
function unpriced(a: Curve, b: Curve, width: Dec): Part[] {
  const from = earlier(endOf(a), endOf(b));
  if (from === undefined || from.gte(width)) return [];
  return [{ from, to: width, cheaper: endOf(a)?.eq(from) === true ? 'unpricedA' : 'unpricedB' }];
}

/** Parts that a cell can tell apart: what divisions leave between two breaks that are one is left out. */
function visible(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    const isPoint = part.from.eq(part.to);
    if (last !== undefined && (last.cheaper === part.cheaper || (!isPoint && isNarrow(part)))) {
      result[result.length - 1] = { ...last, to: part.to };
    } else {
      result.push(part);
    }
  }
  return result;
}

function isNarrow({ from, to }: Part): boolean {
  return toDouble(from) === toDouble(to);
}

/** A cost curve's height as an effective cost per resolution; undefined where nothing is resolved. */
function costPerResolution(height: Dec, { probe, resolves }: Range, value: Dec): Dec | undefined {
  if (!resolves) return height;
  return value.isZero() ? undefined : height.times(probe).div(value);
}
