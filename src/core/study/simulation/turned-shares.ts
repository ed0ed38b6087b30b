import { factorOfOdds } from '../../stats/factor-of-odds.js';

/** A share and its weight in the blend, as doubles. */
export interface Weighted {
  readonly weight: number;
  readonly share: number;
}

/** What `turnShares` of the scenario does, in doubles: what a share becomes where the blend is the target. */
export function turnedShares(shares: readonly Weighted[], target: number): (share: number) => number {
  return turner(shares)(target);
}

/** The same, for many targets. */
export function turner(shares: readonly Weighted[]): (target: number) => (share: number) => number {
  const counted = shares.filter(({ weight }) => weight !== 0);
  const [first] = counted;
  if (first === undefined) return (target) => () => target;
  if (counted.every(({ share }) => share === first.share)) return (target) => fromOne(first.share, target);
  const weightOf = (own: readonly Weighted[]) => own.reduce((sum, { weight }) => sum + weight, 0);
  const all = weightOf(counted);
  const atOne = weightOf(counted.filter(({ share }) => share === 1));
  const atZero = weightOf(counted.filter(({ share }) => share === 0));
  const between = counted.filter(({ share }) => share > 0 && share < 1);
  const most = weightOf(between);
  const odds = between.map(({ weight, share }) => ({ weight: weight / most, odds: share / (1 - share) }));
  return (target) => {
    const sought = all * target;
    const turned = sought - atOne;
    if (turned <= 0) return lowest(atOne === 0 ? 0 : sought / atOne);
    if (turned >= most) return highest(atZero === 0 ? 1 : (turned - most) / atZero);
    return byFactor(factorOfOdds(odds, turned / (most - turned)));
  };
}

/** From shares that are all alike. */
function fromOne(stands: number, target: number): (share: number) => number {
  return (share) => (share === stands ? target : besideOne(stands, target)(share));
}

function besideOne(stands: number, target: number): (share: number) => number {
  if (stands === 0 || target === 1) return highest(target);
  if (stands === 1 || target === 0) return lowest(target);
  return byFactor(target / (1 - target) / (stands / (1 - stands)));
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
