import { dec, ZERO, type Dec } from '../../exact/decimal.js';
import { meant } from '../../curve/curve.js';
import { failed, ok, type Result } from '../../fault/result.js';
import { LEVERS } from '../../scenario/levers/levers.js';
import { quote, type Quote } from '../../scenario/quote/quote.js';
import { exactRankFigure, type RankBasis } from '../../scenario/ranking/rank-basis.js';
import type { Offer } from '../../terms/offer.js';
import type { Traffic } from '../../traffic/channel.js';
import type { BreakEvenInterval, OfferPair } from './break-even-map.js';

type State = BreakEvenInterval['cheaper'];

/** Rates at which both are priced; a change between two of them is narrowed down to 15 digits. */
const STEPS = 256;
const NARROW = 1e-15;
/** Costs as near as this, of each other, meet; farther apart, one of them jumps. */
const MEETING = dec('1e-9');

/**
 * The map of `breakEven` over the resolution rate where a cost bends along it and no lines make it up: both offers priced
 * anew at 256 rates, and every change in between halved until the two ends are one. A stretch narrower than a step, in
 * which the cheaper one changes and changes back, is not seen. Faults: an offer that has no price at any rate.
 */
export function bentBreakEven(
  { traffic, a, b }: OfferPair,
  basis: RankBasis = 'cost per resolution',
): Result<BreakEvenInterval[]> {
  const at = (rate: number) => ({ a: priced(traffic, a, rate), b: priced(traffic, b, rate) });
  const states = Array.from({ length: STEPS + 1 }, (_, step) => ({
    rate: step / STEPS,
    state: stateOf(at(step / STEPS), basis),
  }));
  const faults = ([a, b] as const).flatMap((offer) => {
    const ends = [0, 1].map((rate) => priced(traffic, offer, rate));
    return ends.flatMap((own) => (own.ok || ends.some(({ ok: has }) => has) ? [] : own.faults)).slice(0, 1);
  });
  if (faults.length > 0) return failed(...faults);
  const parts: { from: number; to: number; cheaper: State }[] = [];
  let from = 0;
  for (const [index, { rate, state }] of states.entries()) {
    const next = states[index + 1];
    if (next?.state === state) continue;
    const to = next === undefined ? 1 : change({ rate, state }, next, (own) => stateOf(at(own), basis));
    if (to - from > STEPS * NARROW) parts.push({ from, to, cheaper: state });
    from = to;
  }
  return ok(
    parts.map((own) => ({
      from: shown(own.from),
      to: shown(own.to),
      cheaper: own.cheaper,
      shared: own.from === 0 ? undefined : meeting(at(own.from), basis),
    })),
  );
}

interface Both {
  readonly a: Result<Quote>;
  readonly b: Result<Quote>;
}

function priced(traffic: Traffic, offer: Offer, rate: number): Result<Quote> {
  const turned = LEVERS['resolution rate'].set({ traffic, offer }, dec(rate));
  return turned.ok ? quote(turned.value.traffic, turned.value.offer) : turned;
}

function stateOf({ a, b }: Both, basis: RankBasis): State {
  if (!a.ok) return 'unpricedA';
  if (!b.ok) return 'unpricedB';
  const [costA, costB] = [a, b].map((own) => meant(orderedBy(own.value, basis))) as [Dec, Dec];
  if (costA.eq(costB)) return 'same';
  return costA.lt(costB) ? 'a' : 'b';
}

function change(
  before: { readonly rate: number; readonly state: State },
  after: { readonly rate: number },
  stateAt: (rate: number) => State,
): number {
  let [low, high] = [before.rate, after.rate];
  while (high - low > NARROW * high) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (stateAt(middle) === before.state) low = middle;
    else high = middle;
  }
  return high;
}

/** Per session the order is that per resolution, and there is one where nothing is resolved. */
function orderedBy(quote: Quote, basis: RankBasis): Dec {
  const figure =
    basis === 'cost per resolution' ? quote.metrics.costPerSession : exactRankFigure(quote, basis);
  return figure ?? ZERO;
}

/** The figure of either, where they meet. */
function meeting({ a, b }: Both, basis: RankBasis): Dec | undefined {
  const [first, second] = [a, b].map((own) => (own.ok ? exactRankFigure(own.value, basis) : undefined));
  if (first === undefined || second === undefined) return undefined;
  return first.minus(second).abs().lte(first.times(MEETING)) ? first.toSignificantDigits(14) : undefined;
}

function shown(rate: number): Dec {
  return dec(rate).toSignificantDigits(15);
}
