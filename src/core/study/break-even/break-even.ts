import { endOf, meetAt, valueAt } from '../../curve/curve.js';
import { solve } from '../../curve/solve.js';
import { dec, toDouble, ZERO, type Dec } from '../../exact/decimal.js';
import { failed, ok, type Result } from '../../fault/result.js';
import { currencyFaultOf } from '../../scenario/ranking/currencies.js';
import type { RankBasis } from '../../scenario/ranking/rank-basis.js';
import { beyondStudy } from '../../terms/beyond-study.js';
import { bendsWithRate } from './bends-with-rate.js';
import { bentBreakEven } from './bent-break-even.js';
import type { BreakEvenInterval, OfferPair } from './break-even-map.js';
import { pairCurves, pricedUntil, type PairCurves } from './pair-curves.js';
import type { Range } from './sweep.js';
import type { SweptLever } from '../../scenario/levers/levers.js';

/**
 * The whole map of which offer has the lower figure of a basis, over all values of one lever: intervals that tile its
 * range, none without a width, each ending at a crossing or a jump. Exact: both costs are compiled into lines and
 * jumps; over a resolution rate along which a cost bends, as `bentBreakEven` has it.
 * Faults: two currencies; an offer that has no price at all, or bends along the lever.
 */
export function breakEven(
  { traffic, a, b }: OfferPair,
  lever: SweptLever,
  basis: RankBasis = 'cost per resolution',
): Result<BreakEvenInterval[]> {
  const currencies = currencyFaultOf([a, b]);
  if (currencies !== undefined) return failed(currencies);
  const bends =
    lever === 'resolution rate' && [a, b].some((offer) => bendsWithRate({ traffic, offer }, basis));
  const beyond = [a, b].flatMap(beyondStudy);
  if (beyond.length > 0) return failed(...beyond);
  if (bends) return bentBreakEven({ traffic, a, b }, basis);
  const curves = pairCurves({ traffic, a, b }, lever, basis);
  if (!curves.ok) return curves;
  const { range, width, a: curveA, b: curveB } = curves.value;
  const isPerResolution = basis === 'cost per resolution';
  const parts = visible([...solve(curveA, curveB, ZERO, width), ...unpriced(curves.value)], width);
  return ok(
    parts.map(({ from, to, cheaper }) => {
      const start = from.plus(range.from);
      const both = meetAt(curveA, curveB, from) ? valueAt(curveA, from) : undefined;
      return {
        from: start,
        to: to.plus(range.from),
        cheaper,
        shared: both && isPerResolution ? costPerResolution(both, range, start) : both,
      };
    }),
  );
}

type Part = Omit<BreakEvenInterval, 'shared'>;

/** The rest of the range beyond the end of the first curve that ends. */
function unpriced(curves: PairCurves): Part[] {
  const from = pricedUntil(curves);
  if (from === undefined) return [];
  return [
    { from, to: curves.width, cheaper: endOf(curves.a)?.eq(from) === true ? 'unpricedA' : 'unpricedB' },
  ];
}

/** Parts that a cell can tell apart: what divisions leave between two breaks that are one is left out. */
function visible(parts: readonly Part[], width: Dec): Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last === undefined) result.push(part);
    else if (last.cheaper === part.cheaper || isNarrow(part, width))
      result[result.length - 1] = { ...last, to: part.to };
    else if (isNarrow(last, width)) result[result.length - 1] = { ...part, from: last.from };
    else result.push(part);
  }
  return result;
}

const NARROW = dec('1e-30');

function isNarrow({ from, to }: Part, width: Dec): boolean {
  return toDouble(from) === toDouble(to) || to.minus(from).lte(width.times(NARROW));
}

/** A cost curve's height as an effective cost per resolution; undefined where nothing is resolved. */
function costPerResolution(height: Dec, { probe, resolves }: Range, value: Dec): Dec | undefined {
  if (!resolves) return height;
  return value.isZero() ? undefined : height.times(probe).div(value);
}
