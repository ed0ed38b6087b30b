import { portableExp, portableLog } from './portable.js';

/** Odds of a share above 0 and below 1, and the part that the share has in the blend; the parts add up to 1. */
export interface WeightedOdds {
  readonly weight: number;
  readonly odds: number;
}

const MOST_STEPS = 100;
/** Of the factor's logarithm: beyond it no odds are left that a double tells from none. */
const FURTHEST = 300;
/** Of the factor: what doubles leave behind. */
const ALIKE = 4e-16;

/**
 * The factor on all odds at which the blended share has the odds wanted, in doubles, the same on every machine. The
 * logarithm of the blend's odds rises with that of the factor by 0 to 1 for each 1, so Newton's steps find it; one that
 * would leave the stretch known to hold it is replaced by its middle.
 */
export function factorOfOdds(shares: readonly WeightedOdds[], wanted: number): number {
  const sought = portableLog(wanted);
  let [low, high] = [-FURTHEST, FURTHEST];
  let at = 0;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { excess, slope } = blendAt(shares, portableExp(at), sought);
    if (excess > 0) high = at;
    else low = at;
    const newton = at - excess / slope;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - at) <= ALIKE * Math.max(1, Math.abs(at))) return portableExp(next);
    at = next;
  }
  return portableExp(at);
}

function blendAt(shares: readonly WeightedOdds[], factor: number, sought: number) {
  let [share, rest, rise] = [0, 0, 0];
  for (const { weight, odds } of shares) {
    const turned = odds * factor;
    const failed = 1 / (1 + turned);
    const met = turned * failed;
    share += weight * met;
    rest += weight * failed;
    rise += weight * met * failed;
  }
  return { excess: portableLog(share / rest) - sought, slope: rise * (1 / share + 1 / rest) || 1 };
}
