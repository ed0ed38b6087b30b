import { factorOfOdds } from '../../stats/factor-of-odds.js';

/** A share and its weight in the blend, as doubles. */
export interface Weighted {
  readonly weight: number;
  readonly share: number;
}

/** What `turnShares` of the scenario does, in doubles: what a share becomes where the blend is the target. */
export function turnedShares(shares: readonly Weighted[], target: number): (share: number) => number {
  const counted = shares.filter(({ weight }) => weight !== 0);
  const [first] = counted;
  if (first === undefined) return () => target;
  if (counted.every(({ share }) => share === first.share)) return fromOne(first.share, target);
  const weightOf = (own: readonly Weighted[]) => own.reduce((sum, { weight }) => sum + weight, 0);
  const sought = weightOf(counted) * target;
  const atOne = weightOf(counted.filter(({ share }) => share === 1));
  const between = counted.filter(({ share }) => share > 0 && share < 1);
  const [turned, most] = [sought - atOne, weightOf(between)];
  if (turned <= 0) return lowest(atOne === 0 ? 0 : sought / atOne);
  if (turned >= most) {
    const atZero = weightOf(counted.filter(({ share }) => share === 0));
    return highest(atZero === 0 ? 1 : (turned - most) / atZero);
  }
  const odds = between.map(({ weight, share }) => ({ weight: weight / most, odds: share / (1 - share) }));
  return byFactor(factorOfOdds(odds, turned / (most - turned)));
}

function fromOne(stands: number, target: number): (share: number) => number {
  const others =
    stands === 0 || target === 1
      ? highest(target)
      : stands === 1 || target === 0
        ? lowest(target)
        : byFactor(target / (1 - target) / (stands / (1 - stands)));
  return (share) => (share === stands ? target : others(share));
}

function highest(ofZero: number): (share: number) => number {
  return (share) => (share === 0 ? ofZero : 1);
}

function lowest(ofOne: number): (share: number) => number {
  return (share) => (share === 1 ? ofOne : 0);
}

function byFactor(factor: number): (share: number) => number {
  return (share) => (share * factor) / (1 - share + share * factor);
}
