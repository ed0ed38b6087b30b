import { compileFast } from '../../curve/compile-fast.js';
import type { Curve } from '../../curve/curve.js';
import { dec, toDouble } from '../../exact/decimal.js';
import { LEVERS, type Case } from '../../scenario/levers/levers.js';
import { quote } from '../../scenario/quote/quote.js';
import { exactRankFigure, type RankBasis } from '../../scenario/ranking/rank-basis.js';
import { costCurve } from './cost-curve.js';
import type { Range } from './sweep.js';

/** The figure that ranks with one offer, over a lever. */
export interface OfferLine {
  readonly offer: string;
  /** Lines and jumps, starting at 0 where the range does; undefined where the offer bends and is priced anew. */
  readonly curve: Curve | undefined;
  /** Undefined where the offer has no price, or nothing is resolved and a resolution's cost is asked for. */
  at(value: number): number | undefined;
}

/** The line of an offer, by its compiled curve where there is one, and else by a whole quote at each value. */
export function offerLine(base: Case, range: Range, basis: RankBasis = 'cost per resolution'): OfferLine {
  const compiled = costCurve(base, range, basis);
  const offer = base.offer.name;
  if (!compiled.ok) {
    return { offer, curve: undefined, at: kept((value) => requoted(base, { range, basis }, value)) };
  }
  const height = compileFast(compiled.value);
  const start = toDouble(range.from);
  const probe = toDouble(range.probe);
  const atStart = toDouble(compiled.value.atZero);
  const isScaled = range.resolves && basis === 'cost per resolution';
  return {
    offer,
    curve: compiled.value,
    at: (value) => {
      if (isScaled && value === 0) return undefined;
      const cost = value === start ? atStart : height(value - start);
      if (Number.isNaN(cost)) return undefined;
      return isScaled ? (cost * probe) / value : cost;
    },
  };
}

function requoted(
  base: Case,
  { range, basis }: { readonly range: Range; readonly basis: RankBasis },
  value: number,
): number | undefined {
  const turned = LEVERS[range.lever].set(base, dec(value));
  const own = turned.ok ? quote(turned.value.traffic, turned.value.offer) : turned;
  const figure = own.ok ? exactRankFigure(own.value, basis) : undefined;
  return figure && toDouble(figure);
}

/** A whole quote is worth keeping. */
function kept(at: OfferLine['at']): OfferLine['at'] {
  const known = new Map<number, number | undefined>();
  return (value) => {
    if (!known.has(value)) known.set(value, at(value));
    return known.get(value);
  };
}
