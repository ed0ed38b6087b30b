import { compileFast } from '../curve/compile-fast.js';
import type { Curve } from '../curve/curve.js';
import { dec, toDouble } from '../exact/decimal.js';
import { LEVERS, type Case } from '../scenario/levers.js';
import { quote } from '../scenario/quote.js';
import { costCurve } from './cost-curve.js';
import type { Range } from './sweep.js';

/** What a resolution costs with one offer, over a lever. */
export interface OfferLine {
  readonly offer: string;
  /** Lines and jumps, starting at 0 where the range does; undefined where the offer bends and is priced anew. */
  readonly curve: Curve | undefined;
  /** The effective cost per resolution; undefined where the offer has no price or nothing is resolved. */
  at(value: number): number | undefined;
}

/** The line of an offer, by its compiled curve where there is one, and else by a whole quote at each value. */
export function offerLine(base: Case, range: Range): OfferLine {
  const compiled = costCurve(base, range);
  const offer = base.offer.name;
  if (!compiled.ok) return { offer, curve: undefined, at: kept((value) => requoted(base, range, value)) };
  const height = compileFast(compiled.value);
  const start = toDouble(range.from);
  const probe = toDouble(range.probe);
  const atStart = toDouble(compiled.value.atZero);
  return {
    offer,
    curve: compiled.value,
    at: (value) => {
      if (range.resolves && value === 0) return undefined;
      const cost = value === start ? atStart : height(value - start);
      if (Number.isNaN(cost)) return undefined;
      return range.resolves ? (cost * probe) / value : cost;
    },
  };
}

function requoted(base: Case, { lever }: Range, value: number): number | undefined {
  const turned = LEVERS[lever].set(base, dec(value));
  const own = turned.ok ? quote(turned.value.traffic, turned.value.offer) : turned;
  const cost = own.ok ? own.value.metrics.effectiveCostPerResolution : undefined;
  return cost && toDouble(cost);
}

/** A whole quote is worth keeping. */
function kept(at: OfferLine['at']): OfferLine['at'] {
  const known = new Map<number, number | undefined>();
  return (value) => {
    if (!known.has(value)) known.set(value, at(value));
    return known.get(value);
  };
}
