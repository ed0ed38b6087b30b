import { dec, ONE, sum, toDouble, ZERO, type Dec } from '../../exact/decimal.js';
import { factorOfOdds } from '../../stats/factor-of-odds.js';

/** A share of something, such as the resolution rate of a channel, and how much it counts in the blend. */
export interface WeightedShare {
  readonly weight: Dec;
  readonly share: Dec;
}

/** A share once all are turned. */
export type TurnedShare = (share: Dec) => Dec;

/**
 * Shares turned so that their blend is the target: the odds of all, share ÷ (1 − share), by one common factor, so that
 * they keep their order, stay between 0 and 1 and meet the blend exactly. Shares of 0 and of 1 have no odds to turn:
 * they stay where they are until all others are at 1, or at 0, and then make up the rest together, as shares a hair's
 * breadth from them would. One share, or several that are alike, go to the target itself.
 * @param target 0 to 1.
 * @returns what any share becomes, those included that do not count in the blend.
 */
export function turnShares(shares: readonly WeightedShare[], target: Dec): TurnedShare {
  const counted = shares.filter(({ weight }) => !weight.isZero());
  const [first, ...others] = counted;
  if (first === undefined) return () => target;
  if (others.every(({ share }) => share.eq(first.share))) return fromOne(first.share, target);
  const weightOf = (own: readonly WeightedShare[]) => sum(own.map(({ weight }) => weight));
  const sought = weightOf(counted).times(target);
  const atOne = weightOf(counted.filter(({ share }) => share.eq(ONE)));
  const atZero = weightOf(counted.filter(({ share }) => share.isZero()));
  const between = counted.filter(({ share }) => share.gt(ZERO) && share.lt(ONE));
  const [turned, most] = [sought.minus(atOne), weightOf(between)];
  if (turned.lte(ZERO)) return lowest(atOne.isZero() ? ZERO : sought.div(atOne));
  if (turned.gte(most)) {
    return highest(atZero.isZero() ? ONE : turned.minus(most).div(atZero));
  }
  return byFactor(exactFactor(between, turned, most));
}

/** All that count stand at one share, which becomes the target. */
function fromOne(stands: Dec, target: Dec): TurnedShare {
  const others = byOdds(stands, target);
  return (share) => (share.eq(stands) ? target : others(share));
}

function byOdds(from: Dec, to: Dec): TurnedShare {
  if (from.eq(to)) return (share) => share;
  if (from.isZero() || to.eq(ONE)) return highest(to);
  if (from.eq(ONE) || to.isZero()) return lowest(to);
  return byFactor(oddsOf(to).div(oddsOf(from)));
}

/** Every share is as high as it goes; those of 0 make up the rest. */
function highest(ofZero: Dec): TurnedShare {
  return (share) => (share.isZero() ? ofZero : ONE);
}

/** Every share is as low as it goes; those of 1 make up the rest. */
function lowest(ofOne: Dec): TurnedShare {
  return (share) => (share.eq(ONE) ? ofOne : ZERO);
}

function byFactor(factor: Dec): TurnedShare {
  return (share) => withOdds(share, factor);
}

function withOdds(share: Dec, factor: Dec): Dec {
  const odds = share.times(factor);
  return odds.div(ONE.minus(share).plus(odds));
}

function oddsOf(share: Dec): Dec {
  return share.div(ONE.minus(share));
}

/** Newton's steps from the factor in doubles: each doubles the digits that are right, so three come to all 50. */
const STEPS = 6;
const NEGLIGIBLE = dec('1e-47');

/** The factor by which the shares add up to `sought` of `most`, to the last digits. */
function exactFactor(between: readonly WeightedShare[], sought: Dec, most: Dec): Dec {
  const odds = between.map(({ weight, share }) => ({
    weight: toDouble(weight.div(most)),
    odds: toDouble(oddsOf(share)),
  }));
  let factor = dec(factorOfOdds(odds, toDouble(sought.div(most.minus(sought)))));
  for (let step = 0; step < STEPS; step += 1) {
    let [total, rise] = [ZERO, ZERO];
    for (const { weight, share } of between) {
      const turned = withOdds(share, factor);
      const own = weight.times(turned);
      total = total.plus(own);
      rise = rise.plus(own.times(ONE.minus(turned)));
    }
    const change = sought.minus(total).div(rise);
    factor = factor.times(change.plus(ONE));
    if (change.abs().lt(NEGLIGIBLE)) return factor;
  }
  return factor;
}
